using Asam.Iop.Json;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Testing.FsCheck;
using Asam.Iop.Tests.Oracle;

namespace Asam.Iop.Tests.Agreement;

/// <summary>The library and the oracle, which shares nothing with it, say the same of any plan under any policy.</summary>
public sealed class OracleAgreementTests
{
    /// <summary>The oracle writes out every week; of the few plans that last for decades it would do nothing else.</summary>
    private const int MostWeeks = 2_000;

    [Law(2_000)]
    public void They_agree_on_plans_of_any_kind(ProgramPlan plan, Policy policy) => Agree(plan, policy);

    [Law(2_000)]
    public void They_agree_on_plans_full_of_corners(CornerPlan corner, Policy policy) => Agree(corner.Plan, policy);

    [Law(1_000, Arbitrary = [typeof(IopArbitraries), typeof(FittedPairs)])]
    public void They_agree_where_weeks_limits_and_ages_just_meet(FittedPair pair) => Agree(pair.Plan, pair.Policy);

    private static void Agree(ProgramPlan plan, Policy policy)
    {
        if (plan.TotalWeeks > MostWeeks)
            return;

        OracleReport expected = OracleEvaluator.Evaluate(Told(policy), OraclePlan.Parse(PlanDocument.Write(plan)));
        PolicyReport report = policy.Evaluate(plan);

        Assert.Equal(expected.Outcomes.Select(Describe), report.Outcomes.Select(Describe));
        Assert.Equal(expected.Verdict, PolicyCodes.Verdicts.Of(report.Verdict));
        Assert.Equal(expected.Verdict == "compliant", policy.Permits(plan));
    }

    /// <summary>Tells the oracle the policy by its document, where there is one.</summary>
    private static OraclePolicy Told(Policy policy) =>
        PolicyDocument.WhyNoDocument(policy) is null ? OraclePolicy.Parse(PolicyDocument.Write(policy)) : OracleInputs.Of(policy);

    private static string Describe(OracleOutcome outcome) => $"{outcome.RuleId} {outcome.Outcome} {string.Join(' ', outcome.Weeks)}";

    private static string Describe(RuleOutcome outcome) =>
        $"{outcome.Rule.Id} {PolicyCodes.Results.Of(outcome.Result)} {string.Join(' ', BreachingWeeks(outcome))}";

    private static IEnumerable<OracleRange> BreachingWeeks(RuleOutcome outcome) =>
        outcome.Result == RuleResult.Violated ? outcome.Weeks.Select((WeekRange weeks) => new OracleRange(weeks.First, weeks.Last)) : [];
}
