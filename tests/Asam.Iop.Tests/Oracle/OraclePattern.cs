using System.Text.Json;

namespace Asam.Iop.Tests.Oracle;

/// <summary>The days of one week of a phase; no day is listed twice, so each one is a day of its own, named or not.</summary>
internal sealed record OraclePattern(IReadOnlyList<OracleDay> Days)
{
    public static OraclePattern Parse(JsonElement pattern) => new([.. OracleJson.Items(pattern, "days").Select(OracleDay.Parse)]);
}
