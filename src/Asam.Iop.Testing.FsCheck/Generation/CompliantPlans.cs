using Asam.Iop.Planning;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Testing.FsCheck.Generation.Walks;
using FsCheck;
using FsCheck.Fluent;

namespace Asam.Iop.Testing.FsCheck.Generation;

/// <summary>Plans that one policy finds compliant.</summary>
internal sealed class CompliantPlans
{
    private readonly Policy _policy;

    private CompliantPlans(Policy policy, IReadOnlyList<ProgramPlan> starts)
    {
        _policy = policy;
        Starts = starts;
        Any = PlanWalks.From(Starts, policy.Permits);
    }

    /// <summary>Gets the plans that were made on purpose, at the limits of the policy, from which all others come.</summary>
    public IReadOnlyList<ProgramPlan> Starts { get; }

    public Gen<ProgramPlan> Any { get; }

    /// <exception cref="NoSuchPlanException">There is no such plan, or none was found.</exception>
    public static CompliantPlans Of(Policy policy) => Find(policy) ?? throw Refusal(policy);

    /// <summary>Gets the plans, or nothing where none was found.</summary>
    public static CompliantPlans? Find(Policy policy) => StartsOf(policy).ToArray() is { Length: > 0 } starts ? new(policy, starts) : null;

    public IEnumerable<ProgramPlan> Shrink(ProgramPlan plan) => PhasedPlans.Shrink(plan).Where(_policy.Permits);

    /// <summary>Gets plans at the limits that are compliant; where there is none, what a search finds for an adult or an adolescent.</summary>
    private static IEnumerable<ProgramPlan> StartsOf(Policy policy)
    {
        ProgramPlan[] atLimits = [.. BoundaryCases.Of(policy).Select(limit => limit.Plan).Where(policy.Permits).Distinct()];
        return atLimits.Length > 0 ? atLimits : Clients().Select(client => PolicySatisfiability.Find([policy], client).Witness).OfType<ProgramPlan>();
    }

    private static NoSuchPlanException Refusal(Policy policy)
    {
        SatisfiabilityResult[] results = [.. Clients().Select(client => PolicySatisfiability.Find([policy], client))];
        SatisfiabilityResult telling = results.OrderByDescending(result => result.Conflict is not null).First();
        Rule[] rules = telling.Conflict is PolicyConflict conflict
            ? [.. conflict.Rules.Select(rule => rule.Rule)]
            : [.. policy.Rules.Where(rule => rule.Enforcement == Enforcement.Required)];
        string names = string.Join(", ", rules.Select(policy.FullNameOf));
        string why = telling.Conflict is not null ? $"No plan meets these rules together: {names}." : $"{telling.Reason} Its required rules: {names}.";
        return new($"There are no plans that {policy.Id} finds compliant. {why}", policy, rules);
    }

    private static IEnumerable<PlanDescription> Clients() =>
        VocabularyCodes.Populations.Values.Select(population => new PlanDescription("a").WithPopulation(population));
}
