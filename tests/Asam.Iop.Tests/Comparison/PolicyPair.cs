using Asam.Iop.Plans;
using Asam.Iop.Policies;

namespace Asam.Iop.Tests.Comparison;

/// <summary>Two policies of which one is a slightly altered copy of the other, and plans whose numbers are those of their rules, or near.</summary>
public sealed record PolicyPair(Policy First, Policy Second, IReadOnlyList<ProgramPlan> Plans)
{
    public override string ToString() =>
        string.Join("\n", [TextOf(First), TextOf(Second), .. Plans.Select(plan => string.Join(" | ", plan.Phases.Select(phase => phase.ToString())))]);

    private static string TextOf(Policy policy) =>
        $"{policy.Description.Counts} - {policy.Description.Excludes}; for {string.Join(",", policy.Description.Conditions)} {policy.Description.AdolescentAges}: "
        + string.Join("; ", policy.Rules.Select(rule => $"{rule.Kind} {rule} {rule.Population} {rule.Basis} {rule.Counts} - {rule.Excludes}"));
}
