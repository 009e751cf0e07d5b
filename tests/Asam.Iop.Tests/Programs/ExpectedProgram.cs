namespace Asam.Iop.Tests.Programs;

/// <summary>What the definition says of a real program, worked out by hand.</summary>
internal sealed record ExpectedProgram(string Document, string Verdict, IReadOnlyDictionary<string, string> Outcomes)
{
    private const int FirstRule = 2;

    /// <summary>Every program of the table beside the documents.</summary>
    public static IReadOnlyList<ExpectedProgram> All { get; } = Read();

    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Programs", "documents");

    public string Json => File.ReadAllText(Path.Combine(Folder, Document + ".json"));

    private static ExpectedProgram[] Read()
    {
        string[] lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Programs", "expected-outcomes.csv"));
        string[] rules = lines[0].Split(',')[FirstRule..^1];
        return [.. lines.Skip(1).Select(line => line.Split(',')).Select(cells => new ExpectedProgram(
            cells[0],
            cells[1],
            rules.Zip(cells.Skip(FirstRule)).ToDictionary(pair => pair.First, pair => pair.Second)))];
    }
}
