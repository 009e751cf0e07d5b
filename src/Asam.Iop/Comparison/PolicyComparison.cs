using Ardalis.GuardClauses;
using Asam.Iop.Policies;

namespace Asam.Iop.Comparison;

/// <summary>What differs between two policies, rule by rule, and whether one implies the other.</summary>
/// <remarks>
/// Rules are paired by what they mean, not by their ids: kind, what says what is measured, population and basis. What is unmodeled, and
/// ids, titles and sources, are not compared. Immutable; whether one implies the other is decided when it is first read.
/// </remarks>
/// <example>
/// <code>
/// PolicyComparison comparison = PolicyComparison.Of(state, payer);
///
/// Console.WriteLine(comparison);                                    // a table: weekly-hours  maxHours  20 h  19 h  tighter in payer
/// if (comparison.SecondImpliesFirst.Answer == ImplicationAnswer.Yes)
///     Console.WriteLine("What the payer finds compliant, the state does.");
/// ProgramPlan? why = comparison.FirstImpliesSecond.Counterexample;  // compliant with the state and not with the payer
/// </code>
/// </example>
public sealed class PolicyComparison
{
    internal const string Nothing = "–";

    private readonly Lazy<Implication> _firstImpliesSecond;
    private readonly Lazy<Implication> _secondImpliesFirst;

    private PolicyComparison(Policy first, Policy second)
    {
        First = first;
        Second = second;
        Descriptions = Array.AsReadOnly([.. DifferencesOf(first.Description, second.Description)]);
        Rules = Array.AsReadOnly([.. RulePairs.Of(first, second)]);
        _firstImpliesSecond = new(() => Implication.Of(first, second));
        _secondImpliesFirst = new(() => Implication.Of(second, first));
    }

    /// <summary>Gets the first policy.</summary>
    public Policy First { get; }

    /// <summary>Gets the second policy.</summary>
    public Policy Second { get; }

    /// <summary>Gets what the policies say differently beside their rules.</summary>
    public IReadOnlyList<DescriptionDifference> Descriptions { get; }

    /// <summary>
    /// Gets all rules, paired where they mean the same: those of the first policy in its order, then those that only the second has.
    /// </summary>
    public IReadOnlyList<RuleComparison> Rules { get; }

    /// <summary>Gets whether every plan that the first policy finds compliant, the second does.</summary>
    public Implication FirstImpliesSecond => _firstImpliesSecond.Value;

    /// <summary>Gets whether every plan that the second policy finds compliant, the first does.</summary>
    public Implication SecondImpliesFirst => _secondImpliesFirst.Value;

    /// <summary>Compares two policies.</summary>
    /// <param name="first">The one.</param>
    /// <param name="second">The other.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentNullException">A policy is <see langword="null"/>.</exception>
    public static PolicyComparison Of(Policy first, Policy second) => new(Guard.Against.Null(first), Guard.Against.Null(second));

    /// <summary>Gets a table of what differs and what is the same, and whether one implies the other.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Join("\n",
    [
        .. TextRows.Align(
        [
            [string.Empty, string.Empty, First.Id, Second.Id, string.Empty],
            .. Descriptions.Select(each => new[] { each.Name, string.Empty, each.First ?? Nothing, each.Second ?? Nothing, "differs" }),
            .. Rules.SelectMany(Rows),
        ]),
        FirstImpliesSecond.ToString(),
        SecondImpliesFirst.ToString(),
    ]);

    private static IEnumerable<DescriptionDifference> DifferencesOf(PolicyDescription first, PolicyDescription second) =>
        Statements(first)
            .Zip(Statements(second), (one, other) => new DescriptionDifference(one.Name, one.Text, other.Text))
            .Where(each => each.First != each.Second);

    private static IEnumerable<(string Name, string? Text)> Statements(PolicyDescription policy) =>
    [
        ("authority", PolicyCodes.Authorities.Of(policy.Authority)),
        ("jurisdiction", policy.Jurisdiction),
        ("edition", policy.Edition is AsamEdition edition ? VocabularyCodes.Editions.Of(edition) : null),
        ("effective", policy.Effective?.ToString()),
        ("confidence", PolicyCodes.Confidences.Of(policy.Confidence)),
        ("counts", policy.Counts.ToString()),
        ("excludes", policy.Excludes.IsEmpty ? null : policy.Excludes.ToString()),
        ("conditions", policy.Conditions.Count == 0
            ? null
            : string.Join(", ", VocabularyCodes.Conditions.Values.Where(policy.Conditions.Contains).Select(VocabularyCodes.Conditions.Of))),
        ("adolescentAges", policy.AdolescentAges?.ToString()),
    ];

    private IEnumerable<string[]> Rows(RuleComparison rules)
    {
        if (rules.Parameters.Count == 0)
            yield return [rules.Measure, string.Empty, TextOf(rules.First), TextOf(rules.Second), Word(rules, rules.Tighter)];
        foreach (ParameterComparison each in rules.Parameters)
            yield return [rules.Measure, each.Parameter.Name, each.First ?? Nothing, each.Second ?? Nothing, Word(rules, each.Tighter)];
        if (rules.EnforcementDiffers)
            yield return [rules.Measure, "enforcement", EnforcementOf(rules.First), EnforcementOf(rules.Second), "differs"];
        if (rules.CountingDiffers)
            yield return [rules.Measure, "counting", rules.FirstCounting ?? Nothing, rules.SecondCounting ?? Nothing, "differs"];
    }

    private string Word(RuleComparison rules, Tightness tighter) => (rules.First, rules.Second, tighter) switch
    {
        (null, Rule only, _) => $"only in {Second.Id}{TypicalWord(only)}",
        (Rule only, null, _) => $"only in {First.Id}{TypicalWord(only)}",
        (_, _, Tightness.Same) => "same",
        (_, _, Tightness.First) => $"tighter in {First.Id}",
        (_, _, Tightness.Second) => $"tighter in {Second.Id}",
        _ => "differs",
    };

    private static string TypicalWord(Rule rule) => rule.Enforcement == Enforcement.Typical ? ", typical" : string.Empty;

    private static string TextOf(Rule? rule) => rule?.Measure.RelativeLimit ?? Nothing;

    private static string EnforcementOf(Rule? rule) => rule is null ? Nothing : PolicyCodes.Enforcements.Of(rule.Enforcement);
}
