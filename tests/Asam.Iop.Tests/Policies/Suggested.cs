using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Tests.Examples;

namespace Asam.Iop.Tests.Policies;

/// <summary>Says which changes are suggested to mend a breached rule: all of them, in order.</summary>
internal static class Suggested
{
    public static void Are(Rule rule, ProgramPlan plan, params string[] changes) =>
        Assert.Equal(changes, Changes(rule, plan).Select(change => change.ToString()));

    public static void Are(Rule rule, ProgramPlan plan, params PlanChange[] changes) => Assert.Equal(changes, Changes(rule, plan));

    public static void IsNone(Rule rule, ProgramPlan plan) => Assert.Empty(Changes(rule, plan));

    /// <summary>Gets what is suggested under a policy of a breached rule and others, and makes sure that it mends.</summary>
    public static IReadOnlyList<PlanChange> Changes(Rule rule, ProgramPlan plan, params Rule[] others)
    {
        Policy policy = Example.PolicyOf([rule, .. others]);
        RuleOutcome outcome = policy.Evaluate(plan).Outcomes[0];

        Assert.Equal(RuleResult.Violated, outcome.Result);
        Assert.All(outcome.Changes, change => Assert.Equal(RuleResult.Satisfied, policy.Evaluate(plan.Apply(change)).Outcomes[0].Result));
        return outcome.Changes;
    }
}
