using Asam.Iop.Planning.Edits;
using Asam.Iop.Plans;
using Asam.Iop.Policies;

namespace Asam.Iop.Planning.Search;

/// <summary>
/// Tries all plans that one edit leads to, then all that two lead to, and so on, as far as the bounds allow; beyond them only from the
/// plans that are nearest. The first number of edits that mends ends the search, with the least cost that was seen at it.
/// </summary>
internal sealed class MendingSearch(ProgramPlan plan, IReadOnlyList<Policy> policies, MendingBounds bounds)
{
    private readonly HashSet<ProgramPlan> _seen = [plan];
    private readonly HashSet<(Policy Policy, Rule Rule)> _metOnce = [];
    private int _tries;
    private bool _triedAll = true;
    private bool _leftAnyUntouched;

    public SearchNode Root { get; } = SearchNode.Root(plan, policies);

    public IReadOnlyList<PlanChange> Changes { get; private set; } = [];

    public ProgramPlan? Mended { get; private set; }

    public MendingCost? Cost { get; private set; }

    /// <summary>Gets a value indicating whether all sequences of fewer edits, and all of as many, were tried.</summary>
    public bool IsExhaustive => _triedAll && (Mended is not null || !_leftAnyUntouched);

    /// <summary>Gets the plan nearest to a mended one.</summary>
    public SearchNode? Nearest { get; private set; }

    /// <summary>Gets the rules that the plan does not meet and that no plan met that was tried.</summary>
    public IEnumerable<Unmet> NeverMet => Root.Unmet.Where(unmet => !_metOnce.Contains((unmet.Policy, unmet.Rule)));

    public void Run()
    {
        Nearest = Root;
        List<SearchNode> nodes = [Root];
        for (int changes = 1; changes <= bounds.MaxChanges && Mended is null; changes++)
            nodes = Expand(nodes, changes);
    }

    /// <summary>Makes one more edit to each plan, the nearest first. At each number of edits at most half of the tries that are left are spent.</summary>
    private List<SearchNode> Expand(List<SearchNode> nodes, int changes)
    {
        int end = changes == 1 ? bounds.MaxTries : _tries + ((bounds.MaxTries - _tries) / 2);
        List<SearchNode> next = [];
        foreach (SearchNode node in nodes.OrderBy(node => node.Distance))
        {
            foreach (PlanChange change in new EditSet(node.Plan, policies, bounds.FromWeek).Of(node.Unmet))
            {
                if (_tries >= end)
                {
                    _triedAll = false;
                    return next;
                }

                Try(node, change, changes, next);
            }
        }

        return next;
    }

    private void Try(SearchNode node, PlanChange change, int changes, List<SearchNode> next)
    {
        _tries++;
        if (!node.Plan.TryApply(change, out ProgramPlan? changed, out _) || !_seen.Add(changed))
            return;
        if (policies.All(policy => policy.Permits(changed)))
            Take(node, change, changed, changes);
        else if (changes == bounds.MaxChanges)
            _leftAnyUntouched = true;
        else if (Mended is null)
            Keep(node.After(change, changed, policies), next);
    }

    private void Take(SearchNode node, PlanChange change, ProgramPlan mended, int changes)
    {
        MendingCost cost = CostOfChanges.Between(plan, mended, changes);
        if (!cost.IsLessThan(Cost))
            return;
        Cost = cost;
        Mended = mended;
        Changes = node.ChangesWith(change);
    }

    private void Keep(SearchNode node, List<SearchNode> next)
    {
        next.Add(node);
        _metOnce.UnionWith(Root.Unmet
            .Where(unmet => node.Unmet.All(other => other.Policy != unmet.Policy || other.Rule != unmet.Rule))
            .Select(unmet => (unmet.Policy, unmet.Rule)));
        if (node.Distance < Nearest!.Distance)
            Nearest = node;
    }
}
