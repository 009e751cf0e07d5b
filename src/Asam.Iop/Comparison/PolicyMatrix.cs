using Ardalis.GuardClauses;
using Asam.Iop.Plans;
using Asam.Iop.Policies;

namespace Asam.Iop.Comparison;

/// <summary>One plan against many policies: what each says of it, and for each measure the tightest limit and who set it.</summary>
/// <remarks>
/// <para>
/// The policies are not merged: each judges by its own rules. The limits show which rule to mind of several that limit the same measure.
/// Held against each other are only rules that apply to the plan by population, condition and basis, and that are of one measure: of the
/// same kind, counting the same, and alike in every parameter that is no limit.
/// </para>
/// <para>Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// PolicyMatrix matrix = PolicyMatrix.Of(plan, Policy.Default, payer);
///
/// if (!matrix.IsCompliant)
///     Console.WriteLine(matrix);                       // a table of verdicts and of the limits that bind
/// foreach (BindingLimit limit in matrix.BindingLimits)
///     Console.WriteLine(limit);                        // weekly-hours at most 19 h (required): payer/weekly-hours
/// </code>
/// </example>
public sealed class PolicyMatrix
{
    private PolicyMatrix(ProgramPlan plan, PolicyReport[] reports)
    {
        Plan = plan;
        Reports = Array.AsReadOnly(reports);
        BindingLimits = Array.AsReadOnly([.. BindingLimitsOf(plan, reports)]);
    }

    /// <summary>Gets the plan.</summary>
    public ProgramPlan Plan { get; }

    /// <summary>Gets what each policy says of the plan, in the order given.</summary>
    public IReadOnlyList<PolicyReport> Reports { get; }

    /// <summary>Gets a value indicating whether every policy finds the plan compliant.</summary>
    public bool IsCompliant => Reports.All(report => report.Verdict == Verdict.Compliant);

    /// <summary>
    /// Gets the tightest limit of each measure, required ones before typical ones, in the order of <see cref="RuleKind.All"/>. Of sets
    /// there may be several, where neither is part of the other.
    /// </summary>
    public IReadOnlyList<BindingLimit> BindingLimits { get; }

    /// <summary>Judges a plan by several policies.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="policies">The policies, at least one.</param>
    /// <returns>The matrix.</returns>
    /// <exception cref="ArgumentNullException">An argument or a policy is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no policy.</exception>
    public static PolicyMatrix Of(ProgramPlan plan, params IEnumerable<Policy> policies)
    {
        Guard.Against.Null(plan);
        Policy[] all = [.. Guard.Against.Null(policies)];
        Guard.Against.NullOrEmpty(all, nameof(policies));
        foreach (Policy policy in all)
            Guard.Against.Null(policy, nameof(policies));
        return new(plan, [.. all.Select(policy => policy.Evaluate(plan))]);
    }

    /// <summary>Gets a table: a line for each policy, with the rules that are violated or could not be judged, and one for each limit.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Join("\n",
    [
        Plan.ToString(),
        .. TextRows.Align(
        [
            .. Reports.Select(report => new[] { report.Policy.Id, PolicyCodes.Verdicts.Of(report.Verdict), RulesOf(report) }),
        ]),
        "Limits that bind",
        .. TextRows.Align(
        [
            .. BindingLimits.Select(limit => new[]
            {
                PolicyCodes.Enforcements.Of(limit.Enforcement), limit.Measure, limit.LimitText, limit.Names,
            }),
        ]),
    ]);

    private static string RulesOf(PolicyReport report) => string.Join(", ", report.Outcomes
        .Where(outcome => outcome.Result is RuleResult.Violated or RuleResult.NotEvaluable)
        .Select(outcome => outcome.Rule.Enforcement == Enforcement.Typical
            ? $"{outcome.Rule.Id} {PolicyCodes.Results.Of(outcome.Result)} (typical)"
            : $"{outcome.Rule.Id} {PolicyCodes.Results.Of(outcome.Result)}"));

    private static IEnumerable<BindingLimit> BindingLimitsOf(ProgramPlan plan, PolicyReport[] reports)
    {
        (Requirement Requirement, RuleOutcome Outcome)[] all =
        [
            .. from report in reports
               from outcome in report.Outcomes
               where Judgement.WhyNotApplicable(report.Policy.Description, outcome.Rule, plan.Facts.Client, plan.Facts.Basis) is null
               from requirement in Requirement.Of(report.Policy, outcome.Rule)
               select (requirement, outcome),
        ];
        List<(Requirement Requirement, List<RuleOutcome> SetBy)> binding = [];
        foreach ((Requirement requirement, RuleOutcome outcome) in all)
        {
            if (all.Any(each => IsHeldAgainst(each.Requirement, requirement) && each.Requirement.Tighter(requirement) == Tightness.First))
                continue;
            List<RuleOutcome>? setBy = binding
                .Find(each => IsHeldAgainst(each.Requirement, requirement) && each.Requirement.Tighter(requirement) == Tightness.Same)
                .SetBy;
            if (setBy is null)
                binding.Add((requirement, [outcome]));
            else
                setBy.Add(outcome);
        }

        return binding
            .OrderBy(each => each.Requirement.Rule.Enforcement)
            .ThenBy(each => PlaceOf(each.Requirement.Rule.Kind, RuleKind.All))
            .ThenBy(each => each.Requirement.Limit is RuleParameter limit ? PlaceOf(limit, each.Requirement.Rule.Kind.Parameters) : 0)
            .Select(each => new BindingLimit(each.Requirement, each.SetBy.AsReadOnly()));
    }

    private static bool IsHeldAgainst(Requirement one, Requirement other) =>
        one.Rule.Enforcement == other.Rule.Enforcement && one.IsOfTheSameMeasure(other);

    private static int PlaceOf<T>(T item, IReadOnlyList<T> list) => list.TakeWhile(each => !Equals(each, item)).Count();
}
