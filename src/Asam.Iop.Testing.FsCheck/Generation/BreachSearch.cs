using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Testing.FsCheck.Generation.Walks;
using FsCheck;
using FsCheck.Fluent;

namespace Asam.Iop.Testing.FsCheck.Generation;

/// <summary>
/// Looks for plans that break one rule and no other required one: at the limits of the rule, and one number beyond plans that hold the others;
/// only where there is none, any step beyond. The same each time, so that what can be asked for does not hang on chance.
/// </summary>
internal sealed class BreachSearch
{
    private const int Enough = 12;
    private const int SampledPlans = 200;
    private const int MovesOfEach = 8;
    private const int ShrinksOfEach = 40;
    private const int PlansForLines = 24;
    private const int Size = 50;

    private readonly Policy _policy;
    private readonly Rule _rule;
    private readonly CompliantPlans? _others;
    private readonly HashSet<ProgramPlan> _tried = [];

    public BreachSearch(Policy policy, Rule rule)
    {
        _policy = policy;
        _rule = rule;
        Breach = new(policy, rule);
        if (rule.Basis != Basis.Scheduled)
            return;
        _others = CompliantPlans.Find(policy) ?? (WithoutRule() is Policy rest ? CompliantPlans.Find(rest) : null);
        Found = Breaking(NearCandidates());
        if (Found.Count == 0)
            Found = Breaking(FurtherCandidates());
    }

    public SingleBreach Breach { get; }

    public IReadOnlyList<(ProgramPlan Plan, Breach Breach)> Found { get; } = [];

    /// <summary>Makes the error that says why nothing was found.</summary>
    public NoSuchPlanException Refusal()
    {
        string name = _policy.FullNameOf(_rule);
        if (_rule.Basis != Basis.Scheduled)
        {
            string basis = ScheduleCodes.Bases.Of(_rule.Basis);
            return new($"No plan breaks {name}: it judges what is {basis}, and a plan says what is scheduled.", _policy, [_rule]);
        }

        IReadOnlyList<Rule>[] others = [.. _tried.Select(Breach.OthersIfBroken).OfType<IReadOnlyList<Rule>>()];
        if (others.Length == 0)
            return new($"No plan was found that breaks {name}.", _policy, [_rule]);
        Rule[] always = [.. others[0].Where(rule => others.All(each => each.Contains(rule)))];
        Rule[] rules = always.Length > 0 ? always : [.. others.OrderBy(each => each.Count).First()];
        string what = always.Length > 0 ? "what breaks it" : "what comes nearest";
        string names = string.Join(", ", rules.Select(_policy.FullNameOf));
        return new(
            $"No plan was found that breaks {name} and no other required rule: {what} also breaks, or leaves open, {names}.", _policy, [_rule, .. rules]);
    }

    private List<(ProgramPlan Plan, Breach Breach)> Breaking(IEnumerable<ProgramPlan> candidates)
    {
        List<(ProgramPlan Plan, Breach Breach)> found = [];
        int nearest = 0;
        foreach (ProgramPlan plan in candidates)
        {
            if (nearest == Enough)
                break;
            if (!_tried.Add(plan) || Breach.Of(plan) is not Breach breach)
                continue;
            found.Add((plan, breach));
            nearest += breach.Distance <= 1 ? 1 : 0;
        }

        return found;
    }

    private IEnumerable<ProgramPlan> NearCandidates() => BoundaryCases.Of(_policy, _rule.Id)
        .Select(limit => limit.Plan)
        .Concat(Samples(PlansForLines).Concat(_others?.Starts ?? []).SelectMany(plan => PlanWalks.JustBeyond(plan, _policy.Permits)));

    private IEnumerable<ProgramPlan> FurtherCandidates() => Samples(SampledPlans).SelectMany(
        plan => PlanMoves.Of(plan, _others!.Starts).Sample(MovesOfEach, SameEachTime(), Size).OfType<ProgramPlan>()
            .Concat(PhasedPlans.Shrink(plan).Take(ShrinksOfEach))
            .Append(plan));

    private ProgramPlan[] Samples(int count) => _others is null ? [] : [.. _others.Any.Sample(count, SameEachTime(), Size)];

    private static Rnd SameEachTime() => new(20, 9);

    /// <summary>Gets the policy of the other rules; none if there are none.</summary>
    private Policy? WithoutRule() =>
        _policy.Rules.Count == 1 ? null : PoliciesOfRules.Rebuilt(_policy, [.. _policy.Rules.Where(rule => rule != _rule)]);
}
