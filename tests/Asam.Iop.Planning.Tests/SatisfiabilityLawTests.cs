using Asam.Iop.Planning.Proof;
using Asam.Iop.Planning.Witnesses;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Testing.FsCheck;
using FsCheck.Fluent;

namespace Asam.Iop.Planning.Tests;

/// <summary>No witness is wrong, and no conflict is claimed that a plan refutes.</summary>
public sealed class SatisfiabilityLawTests
{
    private const int PlansPerConflict = 1000;

    private static readonly IReadOnlyList<ProgramPlan> RandomPlans =
        [.. IopArbitraries.ProgramPlans.Generator.Sample(PlansPerConflict, 30), .. IopArbitraries.CornerPlans.Generator.Sample(PlansPerConflict, 30).Select(corner => corner.Plan)];

    [Law(100)]
    public void Of_two_policies(Policy one, Policy other, PlanDescription client) => Check([one, other], client);

    [Law(60)]
    public void Of_three_policies(Policy first, Policy second, Policy third, PlanDescription client) => Check([first, second, third], client);

    private static void Check(Policy[] policies, PlanDescription client)
    {
        SatisfiabilityResult result = PolicySatisfiability.Find(policies, client);

        Assert.Equal(result.Status == SatisfiabilityStatus.Satisfiable, result.Witness is not null);
        Assert.Equal(result.Status == SatisfiabilityStatus.Conflicting, result.Conflict is not null);
        if (result.Witness is not null)
        {
            Assert.Equal(client, result.Witness.Description);
            Assert.All(policies, policy => Assert.Equal(Verdict.Compliant, policy.Evaluate(result.Witness).Verdict));
        }

        if (result.Conflict is not null)
            CheckConflict(result.Conflict, client);
    }

    private static void CheckConflict(PolicyConflict conflict, PlanDescription client)
    {
        BindingRule[] rules = [.. conflict.Rules.Select(rule => new BindingRule(rule.Policy, rule.Rule))];
        IEnumerable<ProgramPlan> random = RandomPlans.Select(plan => OfClient(plan, client)).OfType<ProgramPlan>();
        foreach (ProgramPlan plan in new SeedPlans(rules, client).All().Concat(random).Concat(EverySmallPlan.All.Select(plan => OfClient(plan, client)).OfType<ProgramPlan>()))
            Assert.False(conflict.Rules.All(rule => Holds(rule, plan)), $"{conflict}\nis met by\n{PlanText(plan)}");

        // Who looks for a plan that meets all rules, from one that meets all but one, finds none.
        IReadOnlyList<Policy> restricted = RestrictedPolicies.To(rules);
        foreach (BindingRule left in rules)
        {
            ProgramPlan? start = WitnessSearch.Find(RestrictedPolicies.To(rules.Where(rule => rule != left)), client);
            if (start is not null)
                Assert.NotEqual(MendingStatus.Mended, PlanMending.Find(start, restricted, new(maxChanges: 3, maxTries: 300)).Status);
        }
    }

    private static bool Holds(PolicyRule rule, ProgramPlan plan) => rule.Policy.Evaluate(plan).Outcomes
        .Single(outcome => outcome.Rule == rule.Rule).Result is RuleResult.Satisfied or RuleResult.NotApplicable && plan.Facts.Runs.Count > 0;

    private static ProgramPlan? OfClient(ProgramPlan plan, PlanDescription client) => plan.Description.Edition == client.Edition ? plan.WithDescription(client) : null;

    private static string PlanText(ProgramPlan plan) => string.Join("\n", plan.Phases);
}
