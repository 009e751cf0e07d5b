using System.Collections.Concurrent;
using Ardalis.GuardClauses;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Testing.Coverage;

namespace Asam.Iop.Testing;

/// <summary>Notes which rules of a policy tests saw satisfied, violated and not evaluable, so that a test can demand them all.</summary>
/// <remarks>
/// <para>
/// Demanded of a rule is each of these results that some plan has: one at the boundary of a limit (<see cref="BoundaryCases"/>), or one of a
/// few that say as little as a plan can. So a rule that every plan satisfies is not asked to be violated, nor one that can always be judged to
/// be not evaluable; and of a rule of another basis than a plan's schedule nothing is demanded.
/// </para>
/// <para>Share one among all tests of a policy. Safe on any number of threads.</para>
/// </remarks>
public sealed class PolicyCoverage
{
    private readonly ConcurrentDictionary<(Rule Rule, RuleResult Result), bool> _seen = new();
    private readonly Lazy<IReadOnlyList<CoverageGap>> _demanded;

    /// <summary>Initializes a new instance of the <see cref="PolicyCoverage"/> class that has seen nothing.</summary>
    /// <param name="policy">The policy.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is <see langword="null"/>.</exception>
    public PolicyCoverage(Policy policy)
    {
        Policy = Guard.Against.Null(policy);
        _demanded = new(() =>
        [
            .. from rule in policy.Rules
               from result in PossibleResults.Of(policy, rule)
               select new CoverageGap(policy, rule, result),
        ]);
    }

    /// <summary>Gets the policy.</summary>
    public Policy Policy { get; }

    /// <summary>Gets what is demanded and was not seen yet, in the policy's order.</summary>
    public IReadOnlyList<CoverageGap> Gaps => [.. _demanded.Value.Where(each => !_seen.ContainsKey((each.Rule, each.Result)))];

    /// <summary>Judges a plan, and notes what came of it.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is <see langword="null"/>.</exception>
    public PolicyReport Evaluate(ProgramPlan plan) => Record(Policy.Evaluate(Guard.Against.Null(plan)));

    /// <summary>Notes a report.</summary>
    /// <param name="report">A report of the policy.</param>
    /// <returns>The same report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The report is of another policy.</exception>
    public PolicyReport Record(PolicyReport report)
    {
        if (Guard.Against.Null(report).Policy != Policy)
            throw new ArgumentException($"The report is of {report.Policy.Id}; noted are those of {Policy.Id}, as written here.", nameof(report));
        foreach (RuleOutcome outcome in report.Outcomes)
            _seen.TryAdd((outcome.Rule, outcome.Result), true);
        return report;
    }

    /// <summary>Says whether a result of a rule was seen.</summary>
    /// <param name="rule">The id or full name of the rule.</param>
    /// <param name="result">The result.</param>
    /// <returns><see langword="true"/> if it was.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The policy has no such rule.</exception>
    public bool HasSeen(string rule, RuleResult result) => _seen.ContainsKey((RuleNames.Find(Policy, rule), result));

    /// <summary>Asserts that all that is demanded was seen. Call it after all other tests of the policy.</summary>
    /// <exception cref="PolicyAssertionException">Something was not; the message names each rule and result.</exception>
    public void DemandAll()
    {
        IReadOnlyList<CoverageGap> gaps = Gaps;
        if (gaps.Count > 0)
            throw new PolicyAssertionException($"The tests of {Policy.Id} never saw:\n{string.Concat(gaps.Select(gap => $"  {gap}\n"))}");
    }

    /// <summary>Gets how much was seen: <c>iop: 5 of 17 results seen</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{Policy.Id}: {_demanded.Value.Count - Gaps.Count} of {_demanded.Value.Count} results seen");
}
