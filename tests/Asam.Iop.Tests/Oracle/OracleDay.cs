using System.Text.Json;

namespace Asam.Iop.Tests.Oracle;

internal sealed record OracleDay(string? Weekday, IReadOnlyList<OracleSession> Sessions)
{
    public IEnumerable<OracleBlock> Blocks => Sessions.SelectMany(session => session.Blocks);

    public static OracleDay Parse(JsonElement day) =>
        new(OracleJson.Text(day, "day"), [.. OracleJson.Items(day, "sessions").Select(OracleSession.Parse)]);
}
