using System.Text.Json;

namespace Asam.Iop.Tests.Oracle;

/// <summary>What a policy document says that bears on a judgement. Null <c>Conditions</c> means that it is for every condition.</summary>
internal sealed record OraclePolicy(
    string Id,
    IReadOnlyList<string> Counts,
    IReadOnlyList<string> Excludes,
    IReadOnlyList<string>? Conditions,
    OracleAges? AdolescentAges,
    IReadOnlyList<OracleRule> Rules)
{
    private static readonly string[] CountsByDefault = ["group", "individual", "family", "unspecified"];

    /// <summary>The policy <c>iop</c>, typed in from its definition.</summary>
    public static OraclePolicy Default { get; } = new("iop", CountsByDefault, [], null, null,
    [
        new("weekly-hours", "weekly-hours", "required") { MinHoursInMinutes = 9 * 60, MaxHoursInMinutes = 20 * 60 },
        new("service-days", "service-days", "typical") { Min = 3, Max = 5 },
        new("session-hours", "session-hours", "typical") { MinHoursInMinutes = 3 * 60, MaxHoursInMinutes = 3 * 60 },
        new("service-frequency", "service-frequency", "typical") { Services = ["individual"], Min = 1 },
        new("service-minutes", "service-minutes", "typical") { Services = ["individual"], MinMinutes = 60, MaxMinutes = 60 },
        new("program-length", "program-length", "typical") { MinWeeks = 8, MaxWeeks = 24 },
        new("titration", "titration", "typical") { Of = "days" },
    ]);

    public static OraclePolicy Parse(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        JsonElement policy = document.RootElement;
        return new(
            policy.GetProperty("id").GetString()!,
            OracleJson.Texts(policy, "counts") ?? CountsByDefault,
            OracleJson.Texts(policy, "excludes") ?? [],
            OracleJson.Texts(policy, "conditions"),
            policy.TryGetProperty("adolescentAges", out JsonElement ages) ? OracleAges.Parse(ages) : null,
            [.. OracleJson.Items(policy, "rules").Select(OracleRule.Parse)]);
    }
}
