// Renders the score of each library that has reports, from them and equivalent.json. A report speaks of files as they were: only what it
// says of those that are still the same counts, and of two reports of one mutant the later one. Ends with 1 where a mutant lives that
// nothing excuses, or a file was not run as it stands.
using System.Globalization;
using System.Text.Json;

string[] reports = [.. Directory.EnumerateFiles("StrykerOutput", "mutation-report.json", SearchOption.AllDirectories).OrderByDescending(File.GetLastWriteTimeUtc)];
const string Sources = "../../src";
using JsonDocument excuses = JsonDocument.Parse(File.ReadAllText("equivalent.json"));
Dictionary<(string File, string From, string To), string> reasons = excuses.RootElement.EnumerateArray().ToDictionary(
    each => (Text(each, "file"), Text(each, "from"), Text(each, "to")), each => Text(each, "why"));
HashSet<string> current = [];
Mutant[] mutants = [.. reports.SelectMany(Mutants).DistinctBy(each => each.Place).OrderBy(each => each.File, StringComparer.Ordinal).ThenBy(each => each.Line)];

string[] run = [.. mutants.Select(each => each.Library).Distinct()];
Directory.CreateDirectory("score");
int faults = 0;
foreach (string library in run)
{
    using StreamWriter score = new($"score/{library}.md") { NewLine = "\n" };
    faults += Render(score, library, [.. mutants.Where(each => each.Library == library)]);
}

string[] unused =
[
    .. reasons.Keys.Except(mutants.Select(each => each.Key))
        .Where(key => run.Contains(key.File.Split('/')[0]))
        .Select(key => $"{key.File}: {key.From} → {key.To}"),
];
foreach (string each in unused)
    Console.Error.WriteLine($"equivalent.json names a mutant that no report has: {each}");
return faults > 0 || unused.Length > 0 ? 1 : 0;

int Render(TextWriter score, string library, Mutant[] own)
{
    score.WriteLine($"# Mutation score of {library}");
    score.WriteLine();
    score.WriteLine("Made by `.ci/mutate`. Killed is what tests notice: they fail, do not end in time, or do not survive. Equivalent is what `equivalent.json` shows");
    score.WriteLine("to be no change that anything could notice. The rest lives.");
    score.WriteLine();
    score.WriteLine("| folder | equality, arithmetic, logical | killed | equivalent | live | others | killed | equivalent | live |");
    score.WriteLine("|---|--:|--:|--:|--:|--:|--:|--:|--:|");
    foreach (IGrouping<string, Mutant> folder in own.GroupBy(each => each.Folder).OrderBy(each => each.Key, StringComparer.Ordinal))
        Row(score, folder.Key, [.. folder]);
    Row(score, "all", own);

    Mutant[] live = [.. own.Where(each => each is { IsKilled: false, Excuse: null }).OrderByDescending(each => each.IsStrict)];
    string[] notRun = [.. Files(library).Where(file => !current.Contains(file))];
    List(score, "Live", [.. live.Select(each => $"`{each.File}:{each.Line}` {each.Kind}: `{each.From}` → `{each.To}`")]);
    List(score, "Not run as they stand", [.. notRun.Select(each => $"`{each}`")]);
    Console.WriteLine($"{library}: {own.Length} mutants, {live.Length} live, {notRun.Length} files not run as they stand");
    return live.Length + notRun.Length;
}

static void Row(TextWriter score, string name, Mutant[] some) => score.WriteLine(
    $"| {name} | {Cells([.. some.Where(each => each.IsStrict)])} | {Cells([.. some.Where(each => !each.IsStrict)])} |");

static void List(TextWriter score, string heading, string[] items)
{
    if (items.Length == 0)
        return;
    score.WriteLine();
    score.WriteLine($"## {heading}");
    score.WriteLine();
    foreach (string item in items)
        score.WriteLine($"- {item}");
}

static string Cells(Mutant[] some)
{
    int killed = some.Count(each => each.IsKilled);
    int excused = some.Count(each => each is { IsKilled: false, Excuse: not null });
    int living = some.Length - killed - excused;
    string percent = some.Length == 0 ? string.Empty : ((double)living / some.Length).ToString(" (0.0 %)", CultureInfo.InvariantCulture);
    return FormattableString.Invariant($"{some.Length} | {killed} | {excused} | {living}{percent}");
}

IEnumerable<Mutant> Mutants(string report)
{
    using JsonDocument document = JsonDocument.Parse(File.ReadAllText(report));
    string library = report.Split(Path.DirectorySeparatorChar)[1];
    foreach (JsonProperty file in document.RootElement.GetProperty("files").EnumerateObject())
    {
        string source = Text(file.Value, "source");
        string[] lines = source.Split('\n');
        string path = file.Name[(file.Name.LastIndexOf($"/{library}/", StringComparison.Ordinal) + library.Length + 2)..];
        if (!File.Exists(Path.Combine(Sources, library, path)) || File.ReadAllText(Path.Combine(Sources, library, path)) != source)
            continue;
        JsonElement[] planted = [.. file.Value.GetProperty("mutants").EnumerateArray()];
        if (planted.Length == 0 || planted.Any(each => Text(each, "status") != "Ignored"))
            current.Add($"{library}/{path}");
        foreach (JsonElement mutant in planted)
        {
            string status = Text(mutant, "status");
            if (status is "Ignored" or "CompileError")
                continue;
            JsonElement location = mutant.GetProperty("location");
            string from = Cut(lines, location.GetProperty("start"), location.GetProperty("end"));
            (string, string, string) key = ($"{library}/{path}", from, OneLine(Text(mutant, "replacement")));
            yield return new(
                library,
                Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder : ".",
                location.GetProperty("start").GetProperty("line").GetInt32(),
                location.GetRawText(),
                Text(mutant, "mutatorName"),
                status is "Killed" or "Timeout" or "RuntimeError",
                key,
                reasons.GetValueOrDefault(key));
        }
    }
}

static IEnumerable<string> Files(string library) => Directory.EnumerateFiles(Path.Combine(Sources, library), "*.cs", SearchOption.AllDirectories)
    .Select(file => Path.GetRelativePath(Sources, file))
    .Where(file => !file.Contains("/obj/", StringComparison.Ordinal))
    .Order(StringComparer.Ordinal);

static string Text(JsonElement element, string property) => element.GetProperty(property).GetString()!;

static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

static string Cut(string[] lines, JsonElement start, JsonElement end)
{
    (int first, int from) = (start.GetProperty("line").GetInt32() - 1, start.GetProperty("column").GetInt32() - 1);
    (int last, int to) = (end.GetProperty("line").GetInt32() - 1, end.GetProperty("column").GetInt32() - 1);
    if (first == last)
        return OneLine(lines[first][from..to]);
    return OneLine(string.Join('\n', [lines[first][from..], .. lines[(first + 1)..last], lines[last][..to]]));
}

internal sealed record Mutant(string Library, string Folder, int Line, string Location, string Kind, bool IsKilled, (string File, string From, string To) Key, string? Excuse)
{
    /// <summary>What tells a mutant from all others.</summary>
    public (string File, string Location, string Kind, string To) Place => (File, Location, Kind, To);

    public string File => Key.File;

    public string From => Key.From;

    public string To => Key.To;

    public bool IsStrict => Kind is "Equality mutation" or "Arithmetic mutation" or "Logical mutation";
}
