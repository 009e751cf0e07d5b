using Asam.Iop.Plans;
using Asam.Iop.Policies;

namespace Asam.Iop.Comparison;

/// <summary>
/// Looks for a small plan that one policy finds compliant and another does not, among drafts that are altered step by step: first towards
/// what the one policy wants, then about within it. Bounded, and the same every time; what it finds is judged, what it does not find
/// means nothing.
/// </summary>
internal sealed class CounterexampleSearch
{
    /// <summary>How many plans are tried altogether.</summary>
    private const int MostPlans = 4000;

    /// <summary>How often everything is made plainer: what is in the way of one thing may be gone after the other.</summary>
    private const int Simplifications = 3;

    private readonly Policy _from;
    private readonly Policy _to;
    private readonly ClientCase _case;
    private readonly Func<PlanDraft, PlanDraft>[][] _moves;
    private readonly Judgement[] _required;
    private readonly HashSet<PlanDraft> _tried = [];

    /// <summary>What is still to be tried, by how many required rules of the one policy do not hold in the draft that it is made from.</summary>
    private readonly Queue<IEnumerator<PlanDraft>>[] _waiting;

    /// <summary>The same in the order in which it came, so that nothing waits for ever.</summary>
    private readonly Queue<IEnumerator<PlanDraft>> _inOrder = [];
    private int _left;

    private CounterexampleSearch(Policy from, Policy to, ClientCase clientCase, Func<PlanDraft, PlanDraft>[][] moves, int most)
    {
        _from = from;
        _to = to;
        _case = clientCase;
        _moves = moves;
        _left = most;
        _required =
        [
            .. from.Rules.Where(rule => rule.Enforcement == Enforcement.Required)
                .Select(rule => new Judgement(from.Description, rule)),
        ];
        _waiting = [.. Enumerable.Range(0, _required.Length + 2).Select(_ => new Queue<IEnumerator<PlanDraft>>())];
    }

    /// <summary>Looks for a plan for one of the clients of some cases, from the plainest draft on and from one such as many programs are.</summary>
    public static ProgramPlan? Find(Policy from, Policy to, IReadOnlyList<ClientCase> cases)
    {
        if (cases.Count == 0)
            return null;
        Func<PlanDraft, PlanDraft>[][] moves = DraftMoves.Of(from, to);
        return cases
            .SelectMany(_ => new[] { new PlanDraft(), PlanDraft.Usual }, (each, start) => (Case: each, Start: start))
            .Select(each => new CounterexampleSearch(from, to, each.Case, moves, MostPlans / cases.Count / 2).FindFrom(each.Start))
            .FirstOrDefault(plan => plan is not null);
    }

    private ProgramPlan? FindFrom(PlanDraft start)
    {
        PlanDraft? found = Try(start);
        for (int step = 0; found is null && _left > 0; step++)
        {
            Queue<IEnumerator<PlanDraft>>? next = step % 2 == 0 ? Array.Find(_waiting, queue => queue.Count > 0) : _inOrder;
            if (next is null || next.Count == 0)
                return null;
            if (next.Peek().MoveNext())
                found = Try(next.Peek().Current);
            else
                next.Dequeue();
        }

        return found is null ? null : Simplify(found).ToPlan(_case.Client);
    }

    /// <summary>Alters each thing in the first way, then each in the second …</summary>
    private IEnumerable<PlanDraft> Altered(PlanDraft draft) =>
        from turn in Enumerable.Range(0, _moves.Max(moves => moves.Length))
        from moves in _moves
        where turn < moves.Length
        select moves[turn](draft);

    /// <summary>Gives the draft back if the policies disagree on it; else lets it wait.</summary>
    private PlanDraft? Try(PlanDraft draft)
    {
        if (_left <= 0 || !_tried.Add(draft))
            return null;
        _left--;
        if (draft.ToPlan(_case.Client) is not ProgramPlan plan)
            return null;
        int broken = Broken(plan);
        if (broken == 0 && !_to.Permits(plan))
            return draft;
        IEnumerator<PlanDraft> altered = Altered(draft).GetEnumerator();
        _waiting[broken].Enqueue(altered);
        _inOrder.Enqueue(altered);
        return null;
    }

    /// <summary>Counts the required rules that do not hold; one, if no rule applies.</summary>
    private int Broken(ProgramPlan plan)
    {
        int broken = _required.Count(each =>
            each.Of(plan.Facts) is RuleResult.Violated or RuleResult.NotEvaluable);
        return broken == 0 && !_from.Permits(plan) ? 1 : broken;
    }

    /// <summary>Makes everything as plain as it can be while the policies still disagree.</summary>
    private PlanDraft Simplify(PlanDraft draft)
    {
        foreach (Func<PlanDraft, PlanDraft>[] moves in Enumerable.Repeat(_moves, Simplifications).SelectMany(moves => moves))
        {
            PlanDraft before = draft;
            draft = moves.Select(move => move(before)).TakeWhile(each => each != before).FirstOrDefault(IsCounterexample) ?? before;
        }

        return draft;
    }

    private bool IsCounterexample(PlanDraft draft) =>
        draft.ToPlan(_case.Client) is ProgramPlan plan && _from.Permits(plan) && !_to.Permits(plan);
}
