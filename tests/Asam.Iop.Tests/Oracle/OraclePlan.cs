using System.Text.Json;

namespace Asam.Iop.Tests.Oracle;

/// <summary>A plan as its document writes it, without any judgement and without any checking.</summary>
internal sealed record OraclePlan(
    string Id,
    string Population,
    int? Age,
    string? Condition,
    string? Modality,
    IReadOnlyList<OraclePhase> Phases)
{
    public static OraclePlan Parse(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        JsonElement plan = document.RootElement;
        return new(
            plan.GetProperty("id").GetString()!,
            OracleJson.Text(plan, "population") ?? "adult",
            OracleJson.Whole(plan, "age"),
            OracleJson.Text(plan, "condition"),
            OracleJson.Text(plan, "modality"),
            [.. OracleJson.Items(plan, "phases").Select(OraclePhase.Parse)]);
    }
}
