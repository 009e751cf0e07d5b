using System.Globalization;
using System.Text.Json;
using Asam.Iop.Policies;
using Asam.Iop.Services;
using NodaTime;

namespace Asam.Iop.Json.Tests.Agreement.Simple;

/// <summary>Reads policy documents as <see cref="SimplePlanReader"/> reads plans.</summary>
internal static class SimplePolicyReader
{
    /// <exception cref="SimpleRefusal">The document is wrong.</exception>
    public static Policy Read(byte[] document)
    {
        Dictionary<string, JsonElement> policy = SimpleJson.Properties(
            SimpleJson.Parse(document),
            ["id", "title", "authority", "sources", "rules"],
            "$schema", "format", "jurisdiction", "edition", "effective", "confidence", "counts", "excludes", "conditions", "adolescentAges", "unmodeled");
        if (policy.TryGetValue("$schema", out JsonElement schema))
            SimpleJson.AnyText(schema);
        if (policy.TryGetValue("format", out JsonElement format))
            SimpleJson.Whole(format, 1, 1);

        PolicyBuilder builder = Policy.Create(
            SimpleJson.Code(policy["id"]), SimpleJson.Text(policy["title"], 200), SimpleJson.Word(policy["authority"], SimpleWords.Authorities));
        Describe(builder, policy);

        Citation[] sources = SimpleJson.Elements(policy["sources"], 1, int.MaxValue, Source);
        string[] ids = [.. sources.Select(source => source.Id)];
        SimpleRefusal.Unless(ids.Distinct().Count() == ids.Length, "a source id twice");
        foreach (Citation source in sources)
            builder.Source(source);

        Rule[] rules = SimpleJson.Elements(policy["rules"], 1, int.MaxValue, rule => SimpleRuleReader.Read(rule, ids));
        SimpleRefusal.Unless(rules.Select(rule => rule.Id).Distinct().Count() == rules.Length, "a rule id twice");
        SimpleRefusal.Unless(
            rules.GroupBy(rule => rule.Kind).All(kind => kind.Count() == 1 || kind.All(rule => rule.IsNamed)), "a kind recurs without ids");
        foreach (Rule rule in rules)
            builder.Add(rule);

        if (policy.TryGetValue("unmodeled", out JsonElement unmodeled))
        {
            foreach (UnmodeledRule sentence in SimpleJson.Elements(unmodeled, 0, int.MaxValue, each => Sentence(each, ids)))
                builder.Add(sentence);
        }

        return builder.Build();
    }

    /// <summary>Reads ids of sources, at least one, that the policy has.</summary>
    public static string[] Cited(JsonElement value, string[] ids) => SimpleJson.Elements(value, 1, int.MaxValue, each =>
    {
        string id = SimpleJson.Id(each);
        SimpleRefusal.Unless(ids.Contains(id), $"no source: {id}");
        return id;
    });

    public static ServiceSet Counted(JsonElement value, int min) => SimpleJson
        .Elements(value, min, int.MaxValue, each => SimpleJson.Word(each, SimpleWords.Counted))
        .Aggregate(ServiceSet.Of(), (all, one) => all.Union(one));

    private static void Describe(PolicyBuilder builder, Dictionary<string, JsonElement> policy)
    {
        if (policy.TryGetValue("jurisdiction", out JsonElement jurisdiction))
            builder.In(SimpleJson.Text(jurisdiction, 200));
        if (policy.TryGetValue("edition", out JsonElement edition))
            builder.WrittenFor(SimpleJson.Word(edition, SimpleWords.Editions));
        if (policy.TryGetValue("effective", out JsonElement effective))
            Effective(builder, effective);
        if (policy.TryGetValue("confidence", out JsonElement confidence))
            builder.SeenAs(SimpleJson.Word(confidence, SimpleWords.Confidences));
        if (policy.TryGetValue("counts", out JsonElement counts))
            builder.Counting(Counted(counts, min: 1));
        if (policy.TryGetValue("excludes", out JsonElement excludes))
            builder.Excluding(Counted(excludes, min: 0));
        if (policy.TryGetValue("conditions", out JsonElement conditions))
            builder.For(SimpleJson.Elements(conditions, 1, int.MaxValue, each => SimpleJson.Word(each, SimpleWords.Conditions)));
        if (policy.TryGetValue("adolescentAges", out JsonElement ages))
            Ages(builder, ages);
    }

    private static void Effective(PolicyBuilder builder, JsonElement value)
    {
        Dictionary<string, JsonElement> dates = SimpleJson.Properties(value, [], "from", "to");
        LocalDate? from = dates.TryGetValue("from", out JsonElement first) ? Date(first) : null;
        LocalDate? to = dates.TryGetValue("to", out JsonElement last) && last.ValueKind != JsonValueKind.Null ? Date(last) : null;
        SimpleRefusal.Unless(from is null || to is null || from <= to, "to before from");
        builder.Effective(from, to);
    }

    private static void Ages(PolicyBuilder builder, JsonElement value)
    {
        Dictionary<string, JsonElement> ages = SimpleJson.Properties(value, ["below"], "from");
        int from = ages.TryGetValue("from", out JsonElement first) ? SimpleJson.Whole(first, 0, 149) : 0;
        int below = SimpleJson.Whole(ages["below"], 1, 150);
        SimpleRefusal.Unless(from < below, "below is not above from");
        builder.AdolescentAges(from, below);
    }

    private static Citation Source(JsonElement value)
    {
        Dictionary<string, JsonElement> source = SimpleJson.Properties(value, ["id", "title"], "url", "date");
        return new(
            SimpleJson.Id(source["id"]),
            SimpleJson.Text(source["title"], 200),
            source.TryGetValue("url", out JsonElement url) ? SimpleJson.Text(url, 2000) : null,
            source.TryGetValue("date", out JsonElement date) ? Date(date) : null);
    }

    private static UnmodeledRule Sentence(JsonElement value, string[] ids)
    {
        Dictionary<string, JsonElement> sentence = SimpleJson.Properties(value, ["text", "sources"]);
        return new(SimpleJson.Text(sentence["text"], 1000), Cited(sentence["sources"], ids));
    }

    private static LocalDate Date(JsonElement value)
    {
        string text = SimpleJson.AnyText(value);
        bool isDate = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date);
        SimpleRefusal.Unless(isDate, "no date");
        return new(date.Year, date.Month, date.Day);
    }
}
