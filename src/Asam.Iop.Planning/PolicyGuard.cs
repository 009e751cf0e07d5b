using Ardalis.GuardClauses;
using Asam.Iop.Policies;

namespace Asam.Iop.Planning;

internal static class PolicyGuard
{
    public static Policy[] AtLeastOne(IReadOnlyList<Policy> policies)
    {
        Policy[] copy = [.. Guard.Against.NullOrEmpty(policies)];
        foreach (Policy policy in copy)
            Guard.Against.Null(policy, nameof(policies));
        return copy;
    }
}
