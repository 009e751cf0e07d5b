using Asam.Iop.Scheduling;

namespace Asam.Iop.Policies;

/// <summary>What keeps a description and rules from being a policy.</summary>
internal static class PolicyFaults
{
    public static WellFormednessError? Find(PolicyDescription description, Rule[] rules)
    {
        if (description.Sources.Count == 0)
            return new("sources", "A policy has at least one source.");
        if (rules.Length == 0)
            return new("rules", "A policy has at least one rule.");

        HashSet<string> sources = new(StringComparer.Ordinal);
        for (int i = 0; i < description.Sources.Count; i++)
        {
            if (!sources.Add(description.Sources[i].Id))
                return new(FormattableString.Invariant($"sources[{i}].id"), $"The source id '{description.Sources[i].Id}' stands twice.");
        }

        return OfRules(rules, sources) ?? OfUnmodeled(description.Unmodeled, sources);
    }

    private static WellFormednessError? OfRules(Rule[] rules, HashSet<string> sources)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        for (int i = 0; i < rules.Length; i++)
        {
            string place = FormattableString.Invariant($"rules[{i}]");
            Rule rule = rules[i];
            if (!rule.IsNamed && rules.Count(each => each.Kind == rule.Kind) > 1)
                return new(place + ".id", $"{rule.Kind} recurs in the policy; each rule of the kind needs an id of its own.");
            if (!ids.Add(rule.Id))
                return new(place + ".id", $"The rule id '{rule.Id}' stands twice.");
            if (OfCitations(place, rule.Sources, sources) is WellFormednessError error)
                return error;
        }

        return null;
    }

    private static WellFormednessError? OfUnmodeled(IReadOnlyList<UnmodeledRule> unmodeled, HashSet<string> sources) => Enumerable
        .Range(0, unmodeled.Count)
        .Select(i => OfCitations(FormattableString.Invariant($"unmodeled[{i}]"), unmodeled[i].Sources, sources))
        .FirstOrDefault(error => error is not null);

    private static WellFormednessError? OfCitations(string place, IReadOnlyList<string> cited, HashSet<string> sources)
    {
        if (cited.Count == 0)
            return new(place + ".sources", "At least one source is cited.");
        for (int i = 0; i < cited.Count; i++)
        {
            if (!sources.Contains(cited[i]))
            {
                return new(
                    FormattableString.Invariant($"{place}.sources[{i}]"),
                    $"'{cited[i]}' is no source of the policy; it has {string.Join(", ", sources)}.");
            }
        }

        return null;
    }
}
