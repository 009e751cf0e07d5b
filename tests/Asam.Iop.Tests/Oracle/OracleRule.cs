using System.Text.Json;

namespace Asam.Iop.Tests.Oracle;

/// <summary>A rule with every parameter any kind has; a kind reads its own. Null means that the document does not say it.</summary>
internal sealed record OracleRule(string Id, string Kind, string Enforcement)
{
    public string Basis { get; init; } = "scheduled";
    public string? Population { get; init; }
    public IReadOnlyList<string>? Counts { get; init; }
    public IReadOnlyList<string>? Excludes { get; init; }

    // Documents say minHours and maxHours in hours; here they are whole minutes, like everything they are compared with.
    public int? MinHoursInMinutes { get; init; }
    public int? MaxHoursInMinutes { get; init; }
    public int? Min { get; init; }
    public int? Max { get; init; }
    public int? MinMinutes { get; init; }
    public int? MaxMinutes { get; init; }
    public int? MinWeeks { get; init; }
    public int? MaxWeeks { get; init; }
    public string? Per { get; init; }
    public int? TaperWeeks { get; init; }
    public int? FirstWeeks { get; init; }
    public int EveryWeeks { get; init; } = 1;
    public int? WithinWeeks { get; init; }
    public string? Of { get; init; }
    public IReadOnlyList<string> Services { get; init; } = [];
    public IReadOnlyList<string>? GroupTypes { get; init; }
    public IReadOnlyList<string> Allowed { get; init; } = [];

    /// <summary>How many weeks the rule looks at, from the first one; null if at all of them.</summary>
    public int? OnlyFirst => FirstWeeks ?? WithinWeeks;

    public static OracleRule Parse(JsonElement rule)
    {
        string kind = rule.GetProperty("kind").GetString()!;
        return new(OracleJson.Text(rule, "id") ?? kind, kind, rule.GetProperty("enforcement").GetString()!)
        {
            Basis = OracleJson.Text(rule, "basis") ?? "scheduled",
            Population = OracleJson.Text(rule, "population"),
            Counts = OracleJson.Texts(rule, "counts"),
            Excludes = OracleJson.Texts(rule, "excludes"),
            MinHoursInMinutes = OracleJson.HoursAsMinutes(rule, "minHours"),
            MaxHoursInMinutes = OracleJson.HoursAsMinutes(rule, "maxHours"),
            Min = OracleJson.Whole(rule, "min"),
            Max = OracleJson.Whole(rule, "max"),
            MinMinutes = OracleJson.Whole(rule, "minMinutes"),
            MaxMinutes = OracleJson.Whole(rule, "maxMinutes"),
            MinWeeks = OracleJson.Whole(rule, "minWeeks"),
            MaxWeeks = OracleJson.Whole(rule, "maxWeeks"),
            Per = OracleJson.Text(rule, "per"),
            TaperWeeks = OracleJson.Whole(rule, "taperWeeks"),
            FirstWeeks = OracleJson.Whole(rule, "firstWeeks"),
            EveryWeeks = OracleJson.Whole(rule, "everyWeeks") ?? 1,
            WithinWeeks = OracleJson.Whole(rule, "withinWeeks"),
            Of = OracleJson.Text(rule, "of"),
            Services = OracleJson.Texts(rule, "services") ?? [],
            GroupTypes = OracleJson.Texts(rule, "groupTypes"),
            Allowed = OracleJson.Texts(rule, "allowed") ?? [],
        };
    }
}
