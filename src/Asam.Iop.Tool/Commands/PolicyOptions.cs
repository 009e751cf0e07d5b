using System.CommandLine;
using Asam.Iop.Catalog;
using Asam.Iop.Tool.Input;
using NodaTime;

namespace Asam.Iop.Tool.Commands;

/// <summary>The options that choose policies.</summary>
internal sealed class PolicyOptions
{
    public PolicyOptions() => Policy.Validators.Add(result =>
    {
        foreach (string why in result.Tokens.Select(token => PolicyFile.WhyUnknown(token.Value)).OfType<string>())
            result.AddError($"{why} The file of a policy has a / in its name, or ends in .json.");
    });

    public Option<string[]> Policy { get; } = new("--policy")
    {
        Description = "A policy: its id, which 'asam-iop policies' lists, or the JSON file of one, whose name has a / or ends in .json. "
            + $"May be given several times. [default: {Policies.Policy.Default.Id}]",
        HelpName = "ID|FILE",
    };

    public Option<bool> All { get; } = new("--all") { Description = "Ask every policy of the catalog; with --on, those that are not known to be out of force." };

    public Option<LocalDate?> On { get; } = DateOption.Create("--on", "Ask each policy of the catalog in the version that is in force on this day.");

    public Option<bool> Strict { get; } = new("--strict") { Description = "Require what is only typical, too." };

    /// <summary>Gets the policies, each once, in the order in which they were named.</summary>
    public ChosenPolicies Chosen(ParseResult parsed)
    {
        LocalDate? on = parsed.GetValue(On);
        string[] given = parsed.GetValue(Policy) ?? [];
        string[] names = parsed.GetValue(All) ? [.. given, .. AllIds(on)]
            : given.Length > 0 ? given
            : [Policies.Policy.Default.Id];
        ChosenPolicies chosen = ChosenPolicies.Of(names.Select(name => Get(name, on, mayBeUnknown: !given.Contains(name))));
        return parsed.GetValue(Strict) ? chosen.Strict() : chosen;
    }

    private static IEnumerable<string> AllIds(LocalDate? on) => PolicyCatalog.Entries
        .Select(entry => entry.Id)
        .Distinct()
        .Where(id => on is not LocalDate day || PolicyCatalog.Find(id, day).Standing != PolicyStanding.OutsideKnownDates);

    private static PolicyFile Get(string name, LocalDate? on, bool mayBeUnknown)
    {
        if (PolicyFile.IsNamedBy(name))
            return PolicyFile.Read(name);
        if (on is not LocalDate day)
            return new(name, PolicyCatalog.Get(name), []);
        PolicyLookup lookup = PolicyCatalog.Find(name, day);
        bool isAsked = mayBeUnknown && lookup.Standing == PolicyStanding.DatesUnknown;
        return lookup.Policy is null && !isAsked
            ? PolicyFile.Refused(name, lookup.ToString())
            : new(name, lookup.Policy ?? PolicyCatalog.Get(name), []);
    }
}
