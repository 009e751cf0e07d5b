using Ardalis.GuardClauses;
using Asam.Iop.Policies;
using Asam.Iop.Testing.FsCheck.Generation;
using FsCheck;
using FsCheck.Fluent;

namespace Asam.Iop.Testing.FsCheck;

/// <summary>Arbitraries of plans for one policy, whatever its rules are: compliant ones, and those that break just one rule.</summary>
/// <remarks>
/// <para>
/// They start from plans at the limits of the policy and go from plan to plan, each step kept only if the policy still says what it should.
/// So none is thrown away, limits are met often, and weeks, levels, services, days and words vary as far as the policy lets them.
/// </para>
/// <para>
/// What is asked of a policy is decided when the arbitrary is made, which takes a moment: keep it rather than make it again. They take a
/// policy, so they are not registered by class as those of <see cref="IopArbitraries"/> are. Typical rules are advice and are not minded;
/// of <see cref="Policy.Strict"/> all rules are.
/// </para>
/// </remarks>
public static class PolicyPlans
{
    /// <summary>
    /// Gets plans that a policy finds compliant; nearly half of the numbers in them stand as far out as the policy lets them. Shrinks through
    /// compliant plans.
    /// </summary>
    /// <param name="policy">The policy.</param>
    /// <returns>The arbitrary.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is <see langword="null"/>.</exception>
    /// <exception cref="NoSuchPlanException">No plan is compliant, or none was found.</exception>
    public static Arbitrary<CompliantPlan> Compliant(Policy policy)
    {
        CompliantPlans plans = CompliantPlans.Of(Guard.Against.Null(policy));
        return PrintedPlans.Of(plans.Any, plans.Shrink, (plan, isShrunk) => new CompliantPlan(plan, policy, isShrunk));
    }

    /// <summary>
    /// Gets plans that break one rule and no other required one. Nothing in them is further from the limit than need be: one minute, session,
    /// day, week or person where a plan can stand there, else the least that was found; a rule without a number has no such distance.
    /// Shrinks through such plans.
    /// </summary>
    /// <param name="policy">The policy.</param>
    /// <param name="rule">The id or full name of the rule, required or typical.</param>
    /// <returns>The arbitrary.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The policy has no such rule.</exception>
    /// <exception cref="NoSuchPlanException">
    /// The rule does not judge what is scheduled, or no such plan was found: the message says what else breaks with it.
    /// </exception>
    public static Arbitrary<BreakingPlan> BreakingOnly(Policy policy, string rule)
    {
        Rule found = Find(Guard.Against.Null(policy), Guard.Against.Null(rule));
        BreakingPlans plans = BreakingPlans.Of(policy, found);
        return PrintedPlans.Of(plans.Any, plans.Shrink, (plan, isShrunk) => new BreakingPlan(plan, policy, found, isShrunk));
    }

    /// <summary>
    /// Gets plans around the limits of policies: half of them compliant under one of them, half that break just one of its rules. Where
    /// two policies differ, such plans show it. Shrinks as any plan.
    /// </summary>
    /// <param name="policies">The policies, at least one.</param>
    /// <returns>The arbitrary.</returns>
    /// <exception cref="ArgumentNullException">The list or a policy is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no policy.</exception>
    /// <exception cref="NoSuchPlanException">Of no policy there is a plan of either kind.</exception>
    public static Arbitrary<AnyPlan> AtLimits(params Policy[] policies)
    {
        foreach (Policy policy in Guard.Against.NullOrEmpty(policies))
            Guard.Against.Null(policy, nameof(policies));
        return PrintedPlans.Of(LimitPlans.Of(policies), PhasedPlans.Shrink, (plan, isShrunk) => new AnyPlan(plan, isShrunk));
    }

    private static Rule Find(Policy policy, string rule) =>
        policy.Rules.FirstOrDefault(each => rule == each.Id || rule == policy.FullNameOf(each)) ?? throw new ArgumentException(
            $"The policy {policy.Id} has no rule '{rule}'; it has {string.Join(", ", policy.Rules.Select(each => each.Id))}.", nameof(rule));
}
