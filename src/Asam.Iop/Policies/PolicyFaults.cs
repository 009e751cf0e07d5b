using Asam.Iop.Scheduling;

namespace Asam.Iop.Policies;

/// <summary>What keeps a description and rules from being a policy.</summary>
internal static class PolicyFaults
{
    private const int MaxShownSources = 10;

    /// <summary>No one reads more; without a bound, a document of one MiB can make hundreds of MiB of sentences.</summary>
    private const int MaxCitationFaults = 1000;

    public static IReadOnlyList<WellFormednessError> Find(PolicyDescription description, Rule[] rules)
    {
        List<WellFormednessError> errors = [];
        if (description.Sources.Count == 0)
            errors.Add(new("sources", "A policy has at least one source."));
        if (rules.Length == 0)
            errors.Add(new("rules", "A policy has at least one rule."));

        HashSet<string> sources = OfSources(description.Sources, errors);
        OfRules(rules, sources, errors);
        for (int i = 0; i < description.Unmodeled.Count; i++)
            OfCitations(FormattableString.Invariant($"unmodeled[{i}]"), description.Unmodeled[i].Sources, sources, errors);
        return errors.AsReadOnly();
    }

    private static HashSet<string> OfSources(IReadOnlyList<Citation> sources, List<WellFormednessError> errors)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        for (int i = 0; i < sources.Count; i++)
        {
            if (!ids.Add(sources[i].Id))
                errors.Add(new(FormattableString.Invariant($"sources[{i}].id"), $"The source id '{sources[i].Id}' stands twice."));
        }

        return ids;
    }

    private static void OfRules(Rule[] rules, HashSet<string> sources, List<WellFormednessError> errors)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        Dictionary<RuleKind, int> ofKind = rules.GroupBy(rule => rule.Kind).ToDictionary(kind => kind.Key, kind => kind.Count());
        for (int i = 0; i < rules.Length; i++)
        {
            string place = FormattableString.Invariant($"rules[{i}]");
            Rule rule = rules[i];
            if (!rule.IsNamed && ofKind[rule.Kind] > 1)
                errors.Add(new(place + ".id", $"{rule.Kind} recurs in the policy; each rule of the kind needs an id of its own."));
            else if (!ids.Add(rule.Id))
                errors.Add(new(place + ".id", $"The rule id '{rule.Id}' stands twice."));
            OfCitations(place, rule.Sources, sources, errors);
        }
    }

    private static void OfCitations(string place, IReadOnlyList<string> cited, HashSet<string> sources, List<WellFormednessError> errors)
    {
        if (cited.Count == 0)
            errors.Add(new(place + ".sources", "At least one source is cited."));
        for (int i = 0; i < cited.Count && errors.Count < MaxCitationFaults; i++)
        {
            if (!sources.Contains(cited[i]))
            {
                errors.Add(new(
                    FormattableString.Invariant($"{place}.sources[{i}]"),
                    $"'{cited[i]}' is no source of the policy; it has {Shown(sources)}."));
            }
        }
    }

    /// <summary>The sources for a message, which many of them must not make long.</summary>
    private static string Shown(HashSet<string> sources)
    {
        if (sources.Count == 0)
            return "none";
        string shown = string.Join(", ", sources.Take(MaxShownSources));
        return sources.Count <= MaxShownSources ? shown : FormattableString.Invariant($"{shown} and {sources.Count - MaxShownSources} more");
    }
}
