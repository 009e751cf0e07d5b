using Asam.Iop.Catalog;
using Asam.Iop.Json;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Tests;
using Asam.Iop.Tests.Oracle;
using FsCheck;
using FsCheck.Fluent;

namespace Asam.Iop.Testing.FsCheck.Tests;

/// <summary>What the kit says of its plans under the policies of the catalog, the oracle says too.</summary>
public sealed class PolicyPlanOracleTests
{
    /// <summary>The oracle writes out every week.</summary>
    private const int MostWeeks = 1_000;

    private static readonly string[] Held = ["satisfied", "not-applicable"];

    private static readonly int Values = Math.Max(1, 40 / TestProject.LawDivisor);

    public static TheoryData<string> Policies => [.. PolicyCatalog.Entries.Select(entry => entry.Policy.Id)];

    public static TheoryData<string> PoliciesOfPlans =>
        [.. PolicyCatalog.Entries.Select(entry => entry.Policy).Where(policy => policy.Rules.Any(JudgesPlans)).Select(policy => policy.Id)];

    [Theory, MemberData(nameof(Policies))]
    public void Each_plan_at_a_limit_comes_to_what_the_limit_means(string id) => Assert.All(BoundaryCases.Of(PolicyCatalog.Get(id)), limit =>
    {
        limit.Run();
        Assert.Equal(PolicyCodes.Results.Of(limit.Expected), OutcomeOf(Judge(limit.Policy, limit.Plan), limit.Rule));
    });

    [Theory, MemberData(nameof(PoliciesOfPlans))]
    public void Compliant_plans_are_compliant(string id)
    {
        Policy policy = PolicyCatalog.Get(id);

        Assert.All(Short(PolicyPlans.Compliant(policy)), plan => Assert.Equal("compliant", Judge(policy, plan).Verdict));
    }

    [Theory, MemberData(nameof(PoliciesOfPlans))]
    public void Plans_that_break_just_one_rule_break_it_and_no_other_required_one(string id)
    {
        Policy policy = PolicyCatalog.Get(id);
        foreach (Rule rule in policy.Rules.Where(rule => JudgesPlans(rule) && policy.FullNameOf(rule) != "us-co/modality"))
        {
            string[] others = [.. policy.Rules.Where(other => other != rule && other.Enforcement == Enforcement.Required).Select(other => other.Id)];
            Assert.All(Short(PolicyPlans.BreakingOnly(policy, rule.Id)), plan =>
            {
                OracleReport report = Judge(policy, plan);
                Assert.Equal("violated", OutcomeOf(report, rule));
                Assert.All(
                    report.Outcomes.Where(outcome => others.Contains(outcome.RuleId)),
                    outcome => Assert.Contains(outcome.Outcome, Held));
            });
        }
    }

    private static bool JudgesPlans(Rule rule) => rule.Basis == Basis.Scheduled;

    private static IEnumerable<ProgramPlan> Short<T>(Arbitrary<T> plans)
        where T : GeneratedPlan => plans.Generator.Sample(Values).Select(generated => generated.Plan).Where(plan => !(plan.TotalWeeks > MostWeeks));

    private static OracleReport Judge(Policy policy, ProgramPlan plan) =>
        OracleEvaluator.Evaluate(OraclePolicy.Parse(PolicyDocument.Write(policy)), OraclePlan.Parse(PlanDocument.Write(plan)));

    private static string OutcomeOf(OracleReport report, Rule rule) => report.Outcomes.Single(outcome => outcome.RuleId == rule.Id).Outcome;
}
