using Asam.Iop.Planning.Edits;
using Asam.Iop.Plans;
using Asam.Iop.Policies;

namespace Asam.Iop.Planning.Search;

/// <summary>A plan that changes led to, which some policy does not find compliant yet.</summary>
internal sealed class SearchNode
{
    private readonly SearchNode? _parent;
    private readonly PlanChange? _change;

    private SearchNode(ProgramPlan plan, SearchNode? parent, PlanChange? change, IReadOnlyList<Policy> policies)
    {
        Plan = plan;
        _parent = parent;
        _change = change;
        Unmet = [.. policies.Where(policy => !policy.Permits(plan)).SelectMany(policy => Edits.Unmet.In(policy.Evaluate(plan)))];
        Distance = Unmet.Sum(RuleDistance.Of);
    }

    public ProgramPlan Plan { get; }

    /// <summary>Gets the required rules that keep policies from finding the plan compliant.</summary>
    public IReadOnlyList<Unmet> Unmet { get; }

    /// <summary>Gets how far the plan is from meeting all rules: 0 if it meets them.</summary>
    public long Distance { get; }

    public static SearchNode Root(ProgramPlan plan, IReadOnlyList<Policy> policies) => new(plan, parent: null, change: null, policies);

    public SearchNode After(PlanChange change, ProgramPlan plan, IReadOnlyList<Policy> policies) => new(plan, this, change, policies);

    /// <summary>Gets the changes that led here, in order, and one more.</summary>
    public IReadOnlyList<PlanChange> ChangesWith(PlanChange last)
    {
        List<PlanChange> changes = [last];
        for (SearchNode node = this; node._change is not null; node = node._parent!)
            changes.Insert(0, node._change);
        return changes.AsReadOnly();
    }
}
