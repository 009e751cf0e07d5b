using Asam.Iop.Plans;

namespace Asam.Iop.Policies;

/// <summary>Finds the smallest single changes that make a violated rule hold. Each is tried on the plan before it is suggested.</summary>
internal static class Mending
{
    private const int MostSuggestions = 3;

    public static IReadOnlyList<PlanChange> Suggest(Policy policy, ProgramPlan plan, RuleOutcome outcome)
    {
        Breach breach = new(policy, plan, outcome);
        PlanChange[] mending =
        [
            .. outcome.Rule.Measure.Mend(breach)
                .Distinct()
                .Select(change => (Change: change, Plan: plan.TryApply(change, out ProgramPlan? changed, out _) ? changed : null))
                .Where(tried => tried.Plan is not null && policy.ResultOf(outcome.Rule, tried.Plan.Facts) == RuleResult.Satisfied)
                .OrderBy(tried => IsWholesale(tried.Change))
                .ThenBy(tried => PlanDistance.Between(plan, tried.Plan!, tried.Change.FromWeek))
                .ThenBy(tried => policy.Evaluate(tried.Plan!).Violations.Count())
                .Select(tried => tried.Change),
        ];
        return [.. mending.TakeWhile(change => IsWholesale(change) == IsWholesale(mending[0])).Take(MostSuggestions)];
    }

    /// <summary>Says whether a change rewrites all that is to come. It is suggested only where nothing less mends.</summary>
    private static bool IsWholesale(PlanChange change) => change is ContinueWithChange;
}
