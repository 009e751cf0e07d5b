using System.Text.Json;

namespace Asam.Iop.Tests.Oracle;

/// <summary>One phase: <c>Weeks</c> is null when it is open-ended; a phase that does not alternate has one pattern.</summary>
internal sealed record OraclePhase(string Level, int? Weeks, IReadOnlyList<OraclePattern> Patterns)
{
    // "II.1" is the second edition's spelling of "2.1", and 2.1 is IOP in every edition.
    public bool IsIop => Level is "2.1" or "II.1";

    public static OraclePhase Parse(JsonElement phase) => new(
        phase.GetProperty("level").GetString()!,
        OracleJson.Whole(phase, "weeks"),
        phase.TryGetProperty("alternating", out JsonElement alternating)
            ? [.. alternating.EnumerateArray().Select(OraclePattern.Parse)]
            : [OraclePattern.Parse(phase)]);
}
