using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Testing.FsCheck;

namespace Asam.Iop.Tests.Policies;

/// <summary>What holds of every policy and every plan.</summary>
public sealed class PolicyLawTests
{
    [Law(1000)]
    public void Permits_agrees_with_the_verdict(Policy policy, ProgramPlan plan) =>
        Assert.Equal(policy.Evaluate(plan).Verdict == Verdict.Compliant, policy.Permits(plan));

    [Law(300)]
    public void Permits_agrees_with_the_verdict_of_corner_cases(CornerPlan corner) => Assert.All(
        [Policy.Default, Policy.Default.Strict()],
        policy => Assert.Equal(policy.Evaluate(corner.Plan).Verdict == Verdict.Compliant, policy.Permits(corner.Plan)));

    [Law(300)]
    public void The_facts_of_a_plan_are_judged_as_the_plan_is(Policy policy, ProgramPlan plan) =>
        Assert.Equal(Results(policy, plan), policy.Evaluate(plan.Facts).Outcomes.Select(outcome => outcome.Result));

    [Law(300)]
    public void A_report_has_every_rule_in_order(Policy policy, ProgramPlan plan) =>
        Assert.Equal(policy.Rules, policy.Evaluate(plan).Outcomes.Select(outcome => outcome.Rule));

    [Law(300)]
    public void The_verdict_follows_from_the_outcomes(Policy policy, ProgramPlan plan)
    {
        PolicyReport report = policy.Evaluate(plan);
        RuleResult[] required = [.. report.Outcomes.Where(each => each.Rule.Enforcement == Enforcement.Required).Select(each => each.Result)];

        Verdict expected = required.Contains(RuleResult.Violated) ? Verdict.NonCompliant
            : required.Contains(RuleResult.NotEvaluable) ? Verdict.Indeterminate
            : report.Outcomes.All(each => each.Result == RuleResult.NotApplicable) ? Verdict.NotApplicable
            : Verdict.Compliant;

        Assert.Equal(expected, report.Verdict);
    }

    [Law(300)]
    public void What_a_strict_policy_permits_the_policy_permits(Policy policy, ProgramPlan plan)
    {
        Assert.Equal(Results(policy, plan), Results(policy.Strict(), plan));
        if (policy.Strict().Permits(plan))
            Assert.True(policy.Permits(plan));
    }

    [Law(300)]
    public void Every_outcome_explains_itself(Policy policy, ProgramPlan plan) => Assert.All(policy.Evaluate(plan).Outcomes, outcome =>
    {
        bool isBreachOrDoubt = outcome.Result is RuleResult.Violated or RuleResult.NotEvaluable;
        Assert.Matches("^.+[^ ]$", outcome.Message);
        Assert.NotEmpty(outcome.Sources);
        Assert.Equal(outcome.Result is RuleResult.NotApplicable or RuleResult.NotEvaluable, outcome.Reason is not null);
        if (!isBreachOrDoubt)
            Assert.Empty(outcome.Weeks);
        if (outcome.Result == RuleResult.Violated)
            Assert.True(outcome.Observed is not null && outcome.Limit is not null && outcome.Weeks.Count > 0);
    });

    [Law(200)]
    public void Every_suggested_change_makes_its_rule_hold(Policy policy, ProgramPlan plan)
    {
        PolicyReport report = policy.Evaluate(plan);
        for (int i = 0; i < report.Outcomes.Count; i++)
        {
            foreach (PlanChange change in report.Outcomes[i].Changes)
                Assert.Equal(RuleResult.Satisfied, policy.Evaluate(plan.Apply(change)).Outcomes[i].Result);
        }
    }

    [Law(200)]
    public void Only_a_breach_is_mended_and_by_three_changes_at_most(Policy policy, ProgramPlan plan) => Assert.All(
        policy.Evaluate(plan).Outcomes,
        outcome => Assert.InRange(outcome.Changes.Distinct().Count(), 0, outcome.Result == RuleResult.Violated ? 3 : 0));

    private static IEnumerable<RuleResult> Results(Policy policy, ProgramPlan plan) =>
        policy.Evaluate(plan).Outcomes.Select(outcome => outcome.Result);
}
