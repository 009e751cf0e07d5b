using System.Text.Json;

namespace Asam.Iop.Benchmarks.Plain;

/// <summary>Reads and writes the documents of plans with plain classes alone.</summary>
internal static class PlainDocuments
{
    public static PlainPlan Read(ReadOnlySpan<byte> utf8Json) =>
        JsonSerializer.Deserialize(utf8Json, PlainJson.Default.PlainPlan) ?? throw new JsonException("The document is null.");

    public static byte[] Write(PlainPlan plan) => JsonSerializer.SerializeToUtf8Bytes(plan, PlainJson.Default.PlainPlan);
}
