namespace Asam.Iop.Json.Tests.Streaming;

/// <summary>Files that are read as they come, held against the same files read as a whole.</summary>
internal static class StreamedFile
{
    private static readonly PlanFileKind[] Kinds = [PlanFileKind.Unknown, PlanFileKind.Json, PlanFileKind.JsonLines];

    /// <summary>Reads a file as every kind, in pieces of one byte, of any length, and as long as there is room for.</summary>
    public static async Task AssertReadAsWhole(byte[] file, Random random)
    {
        foreach (PlanFileKind kind in Kinds)
        {
            string[] expected = [.. PlanFile.Read(file, kind).Select(Describe)];
            foreach (Func<int> pieces in new Func<int>[] { () => 1, () => random.Next(1, 40), () => random.Next(1, 5000), () => int.MaxValue })
                Assert.Equal(expected, await Read(new PieceStream(file, pieces), kind));
        }
    }

    public static async Task<string[]> Read(Stream stream, PlanFileKind kind)
    {
        List<string> readings = [];
        await foreach (PlanReading reading in PlanFile.ReadAsync(stream, kind, TestContext.Current.CancellationToken))
            readings.Add(Describe(reading));
        return [.. readings];
    }

    /// <summary>All that a reading says: the line, and the whole plan or every error.</summary>
    public static string Describe(PlanReading reading) => $"{reading.Line} {(reading.IsRead ? PlanDocument.Write(reading.Plan) : reading.ToString())}";
}
