using Ardalis.GuardClauses;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Testing;

/// <content>Assertions about changes of a plan.</content>
public static partial class PolicyAssert
{
    /// <summary>Asserts that a plan is not compliant, and that a change makes it so.</summary>
    /// <param name="plan">The plan before the change.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="change">The change.</param>
    /// <returns>The changed plan.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="PolicyAssertionException">
    /// The plan is compliant already; or the change cannot be made, or does not make it compliant.
    /// </exception>
    public static ProgramPlan MendedBy(ProgramPlan plan, Policy policy, PlanChange change)
    {
        Guard.Against.Null(change);
        PolicyReport before = Evaluate(plan, policy);
        if (before.Verdict == Verdict.Compliant)
            throw AssertionText.Failure($"Expected {plan.Id} to need mending under {policy.Id}; it is compliant already.", before);

        ProgramPlan changed = Change(before, change);
        PolicyReport after = policy.Evaluate(changed);
        return after.Verdict == Verdict.Compliant
            ? changed
            : throw AssertionText.Failure(
                $"Expected {plan.Id} to be compliant under {policy.Id} after this change: {change}. "
                + $"It is then {PolicyCodes.Verdicts.Of(after.Verdict)}.",
                after);
    }

    /// <summary>Asserts that a rule does not hold, and that a change makes it hold, whatever the others do.</summary>
    /// <param name="plan">The plan before the change.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="rule">The id or full name of the rule.</param>
    /// <param name="change">The change.</param>
    /// <returns>The changed plan.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The policy has no such rule.</exception>
    /// <exception cref="PolicyAssertionException">
    /// The rule is not violated; or the change cannot be made, or does not make the rule hold.
    /// </exception>
    public static ProgramPlan MendedBy(ProgramPlan plan, Policy policy, string rule, PlanChange change)
    {
        Guard.Against.Null(change);
        Violates(plan, policy, rule);
        ProgramPlan changed = Change(policy.Evaluate(plan), change);
        PolicyReport after = policy.Evaluate(changed);
        RuleOutcome outcome = RuleNames.OutcomeOf(after, rule);
        return outcome.Result == RuleResult.Satisfied
            ? changed
            : throw AssertionText.Failure(
                $"After this change: {change}. {AssertionText.OfOtherResult(outcome, RuleResult.Satisfied)}", after);
    }

    private static ProgramPlan Change(PolicyReport before, PlanChange change) =>
        before.Plan!.TryApply(change, out ProgramPlan? changed, out WellFormednessError? error)
            ? changed
            : throw AssertionText.Failure($"Expected this change to mend {before.Plan.Id}: {change}. It cannot be made: {error}", before);
}
