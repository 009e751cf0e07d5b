using System.Text.Json.Nodes;

namespace Asam.Iop.Json.Tests.Schema;

/// <summary>One thing that can be made wrong in a report: a property too many, one that is missing, or a value that none may have.</summary>
internal sealed class Tampering
{
    /// <summary>The properties that their object always has, wherever they stand.</summary>
    private static readonly string[] Needed =
    [
        "policy", "verdict", "outcomes", "rule", "kind", "enforcement", "outcome", "observed", "reasonCode", "reason", "message", "sources", "title",
        "unit", "value", "text", "change", "fromWeek", "number", "minutes", "service", "blocks", "sessions", "level", "phases", "schedule",
    ];

    private static readonly string[] Coded =
    [
        "verdict", "kind", "enforcement", "basis", "population", "outcome", "reasonCode", "unit", "change", "day", "service", "groupType", "level",
        "modality", "living",
    ];

    private readonly string _how;
    private readonly int _object;
    private readonly Action<JsonObject> _tamper;

    private Tampering(string how, int at, Action<JsonObject> tamper)
    {
        _how = how;
        _object = at;
        _tamper = tamper;
    }

    /// <summary>Gets all that can be made wrong in a report.</summary>
    public static IReadOnlyList<Tampering> Of(string report) => [.. ObjectsIn(JsonNode.Parse(report)).SelectMany((it, index) => Of(it, index))];

    /// <summary>Gets the report with this one thing wrong.</summary>
    public string With(string report)
    {
        JsonNode root = JsonNode.Parse(report)!;
        _tamper(ObjectsIn(root).ElementAt(_object));
        return root.ToJsonString();
    }

    public override string ToString() => _how;

    private static IEnumerable<Tampering> Of(JsonObject it, int index) =>
    [
        new("a property too many", index, each => each.Add("color", "red")),
        .. it.Select(property => property.Key).SelectMany(name => Of(name, index)),
    ];

    private static IEnumerable<Tampering> Of(string name, int index)
    {
        yield return new($"null for {name}", index, it => it[name] = null);
        if (Needed.Contains(name))
            yield return new($"no {name}", index, it => it.Remove(name));
        if (Coded.Contains(name))
            yield return new($"another {name}", index, it => it[name] = "zoom");
    }

    private static IEnumerable<JsonObject> ObjectsIn(JsonNode? node) => node switch
    {
        JsonObject it => [it, .. it.SelectMany(property => ObjectsIn(property.Value))],
        JsonArray array => array.SelectMany(ObjectsIn),
        _ => [],
    };
}
