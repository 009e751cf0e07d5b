using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Testing.FsCheck.Generation.Walks;
using FsCheck;

namespace Asam.Iop.Testing.FsCheck.Generation;

/// <summary>Plans that break one rule of a policy by as little as can be, and no other required one.</summary>
internal sealed class BreakingPlans
{
    private readonly SingleBreach _breach;

    /// <summary>The least distances that were found, below a minimum and above a maximum.</summary>
    private readonly Dictionary<bool, long> _nearest;

    private BreakingPlans(BreachSearch search)
    {
        _breach = search.Breach;
        _nearest = search.Found.GroupBy(each => each.Breach.IsBelow).ToDictionary(side => side.Key, side => side.Min(each => each.Breach.Distance));
        Any = PlanWalks.From([.. search.Found.Select(each => each.Plan).Where(Holds)], Holds);
    }

    public Gen<ProgramPlan> Any { get; }

    /// <exception cref="NoSuchPlanException">There is no such plan, or none was found.</exception>
    public static BreakingPlans Of(Policy policy, Rule rule)
    {
        BreachSearch search = new(policy, rule);
        return search.Found.Count > 0 ? new(search) : throw search.Refusal();
    }

    /// <summary>Gets the plans, or nothing where none was found.</summary>
    public static BreakingPlans? Find(Policy policy, Rule rule)
    {
        BreachSearch search = new(policy, rule);
        return search.Found.Count > 0 ? new(search) : null;
    }

    public IEnumerable<ProgramPlan> Shrink(ProgramPlan plan) => PhasedPlans.Shrink(plan).Where(Holds);

    private bool Holds(ProgramPlan plan) =>
        _breach.Of(plan) is Breach breach && _nearest.TryGetValue(breach.IsBelow, out long nearest) && breach.Distance <= nearest;
}
