using System.Text.Json;
using Asam.Iop.Policies;

namespace Asam.Iop.Json.Tests.Agreement.Simple;

/// <summary>Reads the rules of a policy document. What each kind may say is written out here a second time.</summary>
internal static class SimpleRuleReader
{
    private static readonly Dictionary<string, Dictionary<string, Func<JsonElement, object>>> Kinds = new()
    {
        ["weekly-hours"] = Some(
            Hours("minHours", 0, 168), Hours("maxHours", 0, 168), Word("per", "week", "average"), Whole("taperWeeks", 1, 12), FirstWeeks()),
        ["service-days"] = Some(Whole("min", 0, 7), Whole("max", 0, 7), FirstWeeks()),
        ["service-day-hours"] = Some(Hours("minHours", 0, 24), Hours("maxHours", 0, 24), FirstWeeks()),
        ["session-hours"] = Some(Hours("minHours", 0, 24), Hours("maxHours", 0, 24), FirstWeeks()),
        ["days-between"] = Some(Whole("max", 0, 30)),
        ["service-frequency"] = Some(
            Words("services", SimpleWords.Counted.Keys),
            Whole("min", 1, 50),
            Whole("minMinutes", 1, 10080),
            Word("per", "weeks", "service-day"),
            Whole("everyWeeks", 1, 12)),
        ["service-minutes"] = Some(
            Words("services", SimpleWords.Counted.Keys), Whole("minMinutes", 1, 1440), Whole("maxMinutes", 1, 1440), FirstWeeks()),
        ["program-length"] = Some(Whole("minWeeks", 1, 520), Whole("maxWeeks", 1, 520)),
        ["total-hours"] = Some(Hours("minHours", 1, 10000), Whole("withinWeeks", 1, 520)),
        ["services-per-day"] = Some(Whole("min", 1, 200), FirstWeeks()),
        ["services-per-week"] = Some(Whole("min", 1, 200), FirstWeeks()),
        ["group-size"] = Some(
            Whole("min", 1, 1000), Whole("max", 1, 1000), Words("groupTypes", SimpleWords.GroupTypeCodes), FirstWeeks()),
        ["modality"] = Some(Words("allowed", SimpleWords.BlockModalities.Keys), FirstWeeks()),
        ["titration"] = Some(Word("of", "days", "hours")),
    };

    /// <param name="value">The rule.</param>
    /// <param name="sources">The ids of the policy's sources.</param>
    public static Rule Read(JsonElement value, string[] sources)
    {
        string kind = SimpleJson.Word(SimpleJson.Property(value, "kind"), Kinds.Keys);
        Dictionary<string, JsonElement> rule = SimpleJson.Properties(
            value, ["kind", "enforcement", "sources"], ["id", "basis", "population", "counts", "excludes", .. Kinds[kind].Keys]);

        Dictionary<string, object?> parameters = [];
        foreach ((string name, Func<JsonElement, object> read) in Kinds[kind])
        {
            if (rule.TryGetValue(name, out JsonElement said))
                parameters.Add(name, read(said));
        }

        Judge(kind, parameters);
        RuleKind known = RuleKind.All.Single(each => each.Code == kind);
        if (!Rule.TryCreate(known, parameters, out Rule? made, out IReadOnlyList<Scheduling.WellFormednessError> errors))
            throw new InvalidOperationException($"The domain does not make it: {errors[0].Message}");

        made = made.As(SimpleJson.Word(rule["enforcement"], SimpleWords.Enforcements)).CitedFrom(SimplePolicyReader.Cited(rule["sources"], sources));
        if (rule.TryGetValue("id", out JsonElement id))
            made = made.Named(SimpleJson.Code(id));
        if (rule.TryGetValue("basis", out JsonElement basis))
            made = made.Of(SimpleJson.Word(basis, SimpleWords.Bases));
        if (rule.TryGetValue("population", out JsonElement population))
            made = made.For(SimpleJson.Word(population, SimpleWords.Populations));
        if (rule.TryGetValue("counts", out JsonElement counts))
            made = made.Counting(SimplePolicyReader.Counted(counts, min: 1));
        return rule.TryGetValue("excludes", out JsonElement excludes) ? made.Excluding(SimplePolicyReader.Counted(excludes, min: 0)) : made;
    }

    /// <summary>What the parameters must agree on. A default that is stated is as good as nothing.</summary>
    private static void Judge(string kind, Dictionary<string, object?> parameters)
    {
        bool Has(string name) => parameters.ContainsKey(name);
        int? Number(string name) => parameters.TryGetValue(name, out object? value) ? (int?)value : null;
        bool isAverage = kind == "weekly-hours" && parameters.GetValueOrDefault("per") is "average";
        bool isPerDay = parameters.GetValueOrDefault("per") is "service-day";

        bool isFine = kind switch
        {
            "weekly-hours" => (Has("minHours") || Has("maxHours"))
                && (!Has("taperWeeks") || (Has("minHours") && !isAverage && !Has("firstWeeks")))
                && !(Has("firstWeeks") && isAverage),
            "service-days" or "group-size" => Has("min") || Has("max"),
            "service-day-hours" or "session-hours" => Has("minHours") || Has("maxHours"),
            "days-between" => Has("max"),
            "service-frequency" => Has("services") && (Has("min") || Has("minMinutes")) && !(isPerDay && (Number("everyWeeks") ?? 1) != 1),
            "service-minutes" => Has("services") && (Has("minMinutes") || Has("maxMinutes")),
            "program-length" => Has("minWeeks") || Has("maxWeeks"),
            "total-hours" => Has("minHours") && Has("withinWeeks"),
            "services-per-day" or "services-per-week" => Has("min"),
            "modality" => Has("allowed"),
            _ => true,
        };
        SimpleRefusal.Unless(isFine, "parameters that do not go together");
        foreach (string unit in new[] { string.Empty, "Hours", "Minutes", "Weeks" })
            SimpleRefusal.Unless(!(Number("min" + unit) > Number("max" + unit)), "a minimum above the maximum");
    }

    private static Dictionary<string, Func<JsonElement, object>> Some(params KeyValuePair<string, Func<JsonElement, object>>[] parameters) =>
        new(parameters);

    private static KeyValuePair<string, Func<JsonElement, object>> Whole(string name, int min, int max) =>
        new(name, value => SimpleJson.Whole(value, min, max));

    private static KeyValuePair<string, Func<JsonElement, object>> FirstWeeks() => Whole("firstWeeks", 1, 520);

    private static KeyValuePair<string, Func<JsonElement, object>> Hours(string name, int min, int max) =>
        new(name, value => SimpleJson.HoursAsMinutes(value, min, max));

    private static KeyValuePair<string, Func<JsonElement, object>> Word(string name, params string[] words) =>
        new(name, value => SimpleJson.Word(value, words));

    private static KeyValuePair<string, Func<JsonElement, object>> Words(string name, IEnumerable<string> words) =>
        new(name, value => SimpleJson.Elements(value, 1, int.MaxValue, each => SimpleJson.Word(each, words)));
}
