using Asam.Iop.Policies;
using Asam.Iop.Services;

namespace Asam.Iop.Comparison;

/// <summary>What a rule or a policy counts, in words: <c>group, individual without group:recreation</c>.</summary>
internal static class CountingText
{
    public static string Of(Policy policy, Rule rule) =>
        Of(rule.Counts ?? policy.Description.Counts, rule.Excludes ?? policy.Description.Excludes);

    public static string Of(ServiceSet counts, ServiceSet excludes) =>
        excludes.IsEmpty ? counts.ToString() : $"{counts} without {excludes}";
}
