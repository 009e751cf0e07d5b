using Asam.Iop.Plans;
using Asam.Iop.Policies;

namespace Asam.Iop.Testing.Coverage;

/// <summary>Which results a rule can have, as far as plans at its limits and plans that say little show it.</summary>
internal static class PossibleResults
{
    private static readonly RuleResult[] Demanded = [RuleResult.Satisfied, RuleResult.Violated, RuleResult.NotEvaluable];

    public static IEnumerable<RuleResult> Of(Policy policy, Rule rule)
    {
        IEnumerable<ProgramPlan> plans = BoundaryCases.Of(policy, rule.Id)
            .Select(boundary => boundary.Plan)
            .Concat(ProbePlans.Of(policy, rule));
        HashSet<RuleResult> found = [.. plans.Select(plan => policy.Evaluate(plan).Outcomes.First(outcome => outcome.Rule == rule).Result)];
        return Demanded.Where(found.Contains);
    }
}
