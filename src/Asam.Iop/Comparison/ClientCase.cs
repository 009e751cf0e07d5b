using Asam.Iop.Policies;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Comparison;

/// <summary>
/// All clients that two policies treat alike: of one population under each, and with a condition that each is for or is not for. The rules
/// that judge their plans are known, so that whether one policy implies the other is decided case by case.
/// </summary>
internal sealed class ClientCase
{
    private readonly Requirement[] _fromRequired;
    private readonly Requirement[] _fromAll;
    private readonly Requirement[] _toRequired;
    private readonly Requirement[] _toAll;

    private ClientCase(ClientFacts client, Policy from, Policy to)
    {
        Client = client;
        _fromAll = RequirementsOf(from, client);
        _fromRequired = [.. _fromAll.Where(each => each.Rule.Enforcement == Enforcement.Required)];
        _toAll = RequirementsOf(to, client);
        _toRequired = [.. _toAll.Where(each => each.Rule.Enforcement == Enforcement.Required)];
    }

    /// <summary>Gets one of these clients.</summary>
    public ClientFacts Client { get; }

    /// <summary>
    /// Gets a value indicating whether every plan for such a client that the one policy finds compliant, the other surely finds compliant:
    /// each of its required rules holds or has nothing to judge, and some rule of it applies. If no rule of the one can apply, it finds
    /// no such plan compliant.
    /// </summary>
    public bool IsImplied => _fromAll.Length == 0 || (
        _toRequired.All(wanted => Array.Exists(_fromRequired, given => given.Implies(wanted)))
        && (Array.Exists(_toAll, each => each.Rule.Measure.JudgesEveryCourse)
            || _fromAll.All(given => Array.Exists(_toAll, each => each.AppliesWhereverDoes(given)))));

    /// <summary>Gets the cases of two policies, the plainest client first.</summary>
    public static IEnumerable<ClientCase> All(Policy from, Policy to)
    {
        List<ClientCase> cases = [];
        foreach (ClientFacts client in Clients(from, to))
        {
            ClientCase one = new(client, from, to);
            if (!cases.Exists(each => each.HasTheRulesOf(one)))
                cases.Add(one);
        }

        return cases;
    }

    private static IEnumerable<ClientFacts> Clients(Policy first, Policy second) =>
        from population in VocabularyCodes.Populations.Values
        from age in Ages(first).Concat(Ages(second)).Append(0).Distinct().OrderBy(age => age).Select(age => (int?)age).Prepend(null)
        from condition in VocabularyCodes.Conditions.Values.Select(condition => (Condition?)condition).Prepend(null)
        select new ClientFacts(population, age, condition);

    /// <summary>From one of these ages to the next a policy calls all clients the same.</summary>
    private static int[] Ages(Policy policy) => policy.Description.AdolescentAges is AgeBand band ? [band.From, band.Below] : [];

    private static Requirement[] RequirementsOf(Policy policy, ClientFacts client) =>
    [
        .. policy.Rules
            .Where(rule => Judgement.WhyNotApplicable(policy.Description, rule, client, Basis.Scheduled) is null)
            .SelectMany(rule => Requirement.Of(policy, rule)),
    ];

    private bool HasTheRulesOf(ClientCase other) =>
        _fromAll.Select(each => each.Rule).SequenceEqual(other._fromAll.Select(each => each.Rule))
        && _toAll.Select(each => each.Rule).SequenceEqual(other._toAll.Select(each => each.Rule));
}
