using System.Text.Json;

namespace Asam.Iop.Tests.Oracle;

internal sealed record OracleSession(string? Start, IReadOnlyList<OracleBlock> Blocks)
{
    // The length is all the blocks: breaks and meals too, whatever a policy counts.
    public int Length => Blocks.Sum(block => block.Minutes);

    public static OracleSession Parse(JsonElement session) =>
        new(OracleJson.Text(session, "start"), [.. OracleJson.Items(session, "blocks").Select(OracleBlock.Parse)]);
}
