using Asam.Iop.Planning.Proof;
using Asam.Iop.Planning.Search;
using Asam.Iop.Plans;
using Asam.Iop.Policies;

namespace Asam.Iop.Planning.Witnesses;

/// <summary>Looks for a plan that every policy finds compliant: among plans at the limits of the rules, then by mending those nearest to it.</summary>
internal static class WitnessSearch
{
    private const int MostMended = 6;
    private static readonly MendingBounds Bounds = new(maxChanges: 5, maxTries: 1500);

    public static ProgramPlan? Find(IReadOnlyList<Policy> policies, PlanDescription client)
    {
        List<SearchNode> nearest = [];
        foreach (ProgramPlan seed in new SeedPlans(BindingRule.Of(policies, client), client).All())
        {
            if (policies.All(policy => policy.Permits(seed)))
                return seed;
            nearest.Add(SearchNode.Root(seed, policies));
        }

        foreach (SearchNode node in nearest.OrderBy(node => node.Distance).Take(MostMended))
        {
            MendingSearch search = new(node.Plan, policies, Bounds);
            search.Run();
            if (search.Mended is not null)
                return search.Mended;
        }

        return null;
    }
}
