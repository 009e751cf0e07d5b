using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Tests.Examples;

namespace Asam.Iop.Tests.Policies.Kinds;

/// <summary>Asserts all that an outcome says: the result, the weeks, what was observed, the limit, and the sentence.</summary>
internal static class JudgedRule
{
    public static void IsSatisfied(this Rule rule, ProgramPlan plan, string observed, string limit, string sentence) =>
        Is(rule, plan, RuleResult.Satisfied, weeks: string.Empty, observed, limit, sentence);

    public static void IsViolated(this Rule rule, ProgramPlan plan, string weeks, string observed, string limit, string sentence) =>
        Is(rule, plan, RuleResult.Violated, weeks, observed, limit, sentence);

    public static void CannotBeJudged(this Rule rule, ProgramPlan plan, string weeks, string limit, string sentence) =>
        Is(rule, plan, RuleResult.NotEvaluable, weeks, observed: null, limit, sentence);

    /// <summary>Where it is not known which weeks decide, no week and no limit is named.</summary>
    public static void CannotBeJudged(this Rule rule, ProgramPlan plan, string sentence) =>
        Is(rule, plan, RuleResult.NotEvaluable, weeks: string.Empty, observed: null, limit: null, sentence);

    public static void HasNothingToJudge(this Rule rule, ProgramPlan plan) => Is(
        rule, plan, RuleResult.NotApplicable, weeks: string.Empty, observed: null, limit: null, "Does not apply: there is nothing to judge.");

    private static void Is(
        Rule rule, ProgramPlan plan, RuleResult result, string weeks, string? observed, string? limit, string sentence)
    {
        RuleOutcome outcome = Example.PolicyOf(rule).Evaluate(plan).Outcomes[0];

        Assert.Equal(
            (result, weeks, observed, limit, sentence),
            (outcome.Result, string.Join(", ", outcome.Weeks), outcome.Observed?.ToString(), outcome.Limit?.ToString(), outcome.Message));
    }
}
