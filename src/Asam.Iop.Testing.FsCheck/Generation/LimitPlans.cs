using Asam.Iop.Plans;
using Asam.Iop.Policies;
using FsCheck;
using FsCheck.Fluent;

namespace Asam.Iop.Testing.FsCheck.Generation;

/// <summary>Plans around the limits of policies, on both sides.</summary>
internal static class LimitPlans
{
    /// <exception cref="NoSuchPlanException">Of no policy there is a plan of either kind.</exception>
    public static Gen<ProgramPlan> Of(IReadOnlyList<Policy> policies)
    {
        Gen<ProgramPlan>[] sides = [.. policies.SelectMany(policy => new[] { CompliantPlans.Find(policy)?.Any, Breaking(policy) }).OfType<Gen<ProgramPlan>>()];
        return sides.Length == 0 ? CompliantPlans.Of(policies[0]).Any : Gen.OneOf(sides);
    }

    /// <summary>Plans that break just one rule, each rule as often as another; rules that cannot be broken alone left out.</summary>
    private static Gen<ProgramPlan>? Breaking(Policy policy)
    {
        Gen<ProgramPlan>[] ofRules = [.. policy.Rules.Select(rule => BreakingPlans.Find(policy, rule)?.Any).OfType<Gen<ProgramPlan>>()];
        return ofRules.Length == 0 ? null : Gen.OneOf(ofRules);
    }
}
