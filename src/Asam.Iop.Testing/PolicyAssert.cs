using Ardalis.GuardClauses;
using Asam.Iop.Plans;
using Asam.Iop.Policies;

namespace Asam.Iop.Testing;

/// <summary>Asserts what a policy says of a plan. Needs no test framework: what does not hold throws.</summary>
/// <remarks>
/// <para>
/// An assertion that does not hold throws a <see cref="PolicyAssertionException"/>, whose message is the policy's explanation and a timetable
/// of the plan. A rule is named by its id or by its full name; a name that the policy does not have is the caller's mistake, and so an
/// <see cref="ArgumentException"/>.
/// </para>
/// <para>What holds returns what it found, so that further assertions may follow. Safe on any number of threads.</para>
/// </remarks>
public static partial class PolicyAssert
{
    /// <summary>Asserts that a policy finds a plan compliant. A typical rule's breach is advice and does not matter.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="policy">The policy.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="PolicyAssertionException">The verdict is another one.</exception>
    public static PolicyReport Compliant(ProgramPlan plan, Policy policy) => HasVerdict(plan, policy, Verdict.Compliant);

    /// <summary>Asserts that a policy finds a plan not compliant: a required rule is violated.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="policy">The policy.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="PolicyAssertionException">The verdict is another one.</exception>
    public static PolicyReport NonCompliant(ProgramPlan plan, Policy policy) => HasVerdict(plan, policy, Verdict.NonCompliant);

    /// <summary>Asserts the verdict of a policy.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="verdict">The verdict.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="verdict"/> is none.</exception>
    /// <exception cref="PolicyAssertionException">The verdict is another one.</exception>
    public static PolicyReport HasVerdict(ProgramPlan plan, Policy policy, Verdict verdict)
    {
        if (!PolicyCodes.Verdicts.Contains(verdict))
            throw new ArgumentOutOfRangeException(nameof(verdict), verdict, AssertionText.OfUnknownCode(verdict, PolicyCodes.Verdicts));
        PolicyReport report = Evaluate(plan, policy);
        return report.Verdict == verdict ? report : throw AssertionText.Failure(AssertionText.OfOtherVerdict(report, verdict), report);
    }

    /// <summary>Asserts that these rules are violated, required or typical, and no others.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="rules">The ids or full names of the rules, at least one; for none there is <see cref="ViolatesNone"/>.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">An argument or a name is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no name, or the policy has no such rule.</exception>
    /// <exception cref="PolicyAssertionException">One of these rules is not violated, or another one is.</exception>
    public static PolicyReport ViolatesOnly(ProgramPlan plan, Policy policy, params string[] rules)
    {
        PolicyReport report = Evaluate(plan, policy);
        HashSet<Rule> expected = [.. Guard.Against.NullOrEmpty(rules).Select(rule => RuleNames.Find(policy, Guard.Against.Null(rule, nameof(rules))))];
        return report.Violations.Count() == expected.Count && report.Violations.All(outcome => expected.Contains(outcome.Rule))
            ? report
            : throw AssertionText.Failure(AssertionText.OfOtherViolations(report, expected), report);
    }

    /// <summary>Asserts that no rule is violated, required or typical.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="policy">The policy.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="PolicyAssertionException">A rule is violated.</exception>
    public static PolicyReport ViolatesNone(ProgramPlan plan, Policy policy)
    {
        PolicyReport report = Evaluate(plan, policy);
        return report.Violations.Any() ? throw AssertionText.Failure(AssertionText.OfOtherViolations(report, []), report) : report;
    }

    /// <summary>Asserts that two policies give a plan the same verdict: one as it is deployed, the other as its source was read once more.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="policy">The policy that is tested.</param>
    /// <param name="expected">The policy that says what is right.</param>
    /// <returns>The report of the tested policy.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="PolicyAssertionException">The verdicts differ. The message says what each policy finds.</exception>
    public static PolicyReport SameVerdict(ProgramPlan plan, Policy policy, Policy expected)
    {
        PolicyReport report = Evaluate(plan, policy);
        PolicyReport other = Guard.Against.Null(expected).Evaluate(plan);
        return report.Verdict == other.Verdict ? report : throw AssertionText.Failure(AssertionText.OfDisagreement(report, other), report);
    }

    private static PolicyReport Evaluate(ProgramPlan plan, Policy policy)
    {
        Guard.Against.Null(plan);
        return Guard.Against.Null(policy).Evaluate(plan);
    }
}
