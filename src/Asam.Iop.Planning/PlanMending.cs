using Ardalis.GuardClauses;
using Asam.Iop.Planning.Proof;
using Asam.Iop.Planning.Search;
using Asam.Iop.Plans;
using Asam.Iop.Policies;

namespace Asam.Iop.Planning;

/// <summary>Finds the least changes after which all of several policies find a plan compliant.</summary>
/// <remarks>
/// Least are the fewest changes; among equals the fewest minutes, then the fewest sessions (<see cref="MendingCost"/>). The search is over
/// the edits that the documentation of the package lists, and bounded; the answer says whether it is least or the bounds were reached.
/// Typical rules need not hold. Pure, and safe to use from any thread.
/// </remarks>
public static class PlanMending
{
    /// <summary>Finds changes after which all policies find a plan compliant.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="policies">The policies, at least one.</param>
    /// <returns>The changes, or why there are none.</returns>
    /// <exception cref="ArgumentNullException">An argument or a policy is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no policy.</exception>
    public static MendingResult Find(ProgramPlan plan, params Policy[] policies) => Find(plan, policies, MendingBounds.Default);

    /// <summary>Finds changes after which all policies find a plan compliant, within other bounds.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="policies">The policies, at least one.</param>
    /// <param name="bounds">How far to search, and which weeks may be altered.</param>
    /// <returns>The changes, or why there are none.</returns>
    /// <exception cref="ArgumentNullException">An argument or a policy is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no policy.</exception>
    public static MendingResult Find(ProgramPlan plan, IReadOnlyList<Policy> policies, MendingBounds bounds)
    {
        Guard.Against.Null(plan);
        Guard.Against.Null(bounds);
        Policy[] all = PolicyGuard.AtLeastOne(policies);
        if (all.All(policy => policy.Permits(plan)))
            return new(MendingStatus.AlreadyCompliant, plan, [], "Every policy finds the plan compliant.") { Plan = plan, Cost = new(0, 0, 0), IsLeast = true };
        if (all.FirstOrDefault(policy => !MayApply(policy, plan)) is Policy other)
            return new(MendingStatus.NothingApplies, plan, other.Evaluate(plan).Outcomes, $"No rule of {other.Id} applies to the plan.");
        return ConflictProof.Find(BindingRule.Of(all, plan.Description)) is IReadOnlyList<BindingRule> conflict
            ? new(MendingStatus.RulesConflict, plan, [.. conflict.Select(rule => OutcomeOf(rule, plan))], "No plan meets these rules together.")
            : Search(plan, all, bounds);
    }

    /// <summary>Says whether a policy has a rule that judges what is scheduled for the client, and the plan a week for it to judge.</summary>
    private static bool MayApply(Policy policy, ProgramPlan plan) =>
        plan.Facts.Runs.Count > 0 && policy.Rules.Any(rule => BindingRule.Applies(policy, rule, plan.Description));

    private static RuleOutcome OutcomeOf(BindingRule rule, ProgramPlan plan) =>
        rule.Policy.Evaluate(plan).Outcomes.First(outcome => ReferenceEquals(outcome.Rule, rule.Rule));

    private static MendingResult Search(ProgramPlan plan, Policy[] policies, MendingBounds bounds)
    {
        MendingSearch search = new(plan, policies, bounds);
        search.Run();
        if (search.Mended is not null)
        {
            return new(MendingStatus.Mended, plan, [], "Every policy finds the changed plan compliant.")
            {
                Changes = search.Changes,
                Plan = search.Mended,
                Cost = search.Cost,
                IsLeast = search.IsExhaustive,
            };
        }

        RuleOutcome[] obstacles = [.. search.NeverMet.DefaultIfEmpty().SelectMany(unmet => unmet is null ? search.Nearest!.Unmet : [unmet]).Select(unmet => unmet.Outcome)];
        return search.IsExhaustive
            ? new(MendingStatus.NotInEditSet, plan, obstacles, "No sequence of edits of the set mends the plan; other changes might.")
            : new(MendingStatus.BoundsReached, plan, obstacles, $"The bounds of the search were reached ({bounds}); a mended plan may exist.");
    }
}
