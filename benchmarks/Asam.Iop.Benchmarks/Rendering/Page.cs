namespace Asam.Iop.Benchmarks.Rendering;

/// <summary>The page of all results, made from files alone, so that no figure in it is written by hand.</summary>
internal static class Page
{
    private const string AuditFile = "audit.ndjson";

    public static void Render(string results, string page)
    {
        Figures figures = Figures.ReadFrom(results);
        AuditFigures audit = AuditFigures.ReadFrom(Path.Combine(results, AuditFile));
        File.WriteAllText(page, string.Join('\n', (string[])[.. Lines(figures, audit), string.Empty]));
    }

    private static IEnumerable<string> Lines(Figures figures, AuditFigures audit) =>
    [
        "# Benchmarks",
        string.Empty,
        "Made by `benchmarks/run`, which measures everything anew and renders this page; nothing here is written by hand. A quick look:",
        "`benchmarks/run --job short`. One question: the command under its heading, then `benchmarks/render`.",
        string.Empty,
        $"Measured on {figures.Machine}.",
        string.Empty,
        "## Goals",
        string.Empty,
        "| question | goal | measured | met |",
        "|---|---|--:|---|",
        .. Goals.Of(figures, audit).Select(goal => goal.Row),
        string.Empty,
        "## What it means",
        string.Empty,
        .. Meaning.Of(figures),
        .. Question.All.SelectMany(question => Section(question, figures)),
        string.Empty,
        "## Audit",
        string.Empty,
        "A file of one plan a line, drawn at random from several hundred different ones, through `asam-iop check --summary --format json`,",
        "from start to exit. The bare pass reads every token of the same lines. Each run is the median of three, but for the largest file;",
        "memory is the most that was ever resident. A check beside another one shares nothing with it but the machine: what it takes more than",
        "alone is what the cores have in common, and no program of two threads can do without.",
        string.Empty,
        "    benchmarks/audit",
        string.Empty,
        .. Tables.Of(audit),
    ];

    private static IEnumerable<string> Section(Question question, Figures figures) =>
    [
        string.Empty,
        $"## {question.Heading}",
        string.Empty,
        question.Text,
        string.Empty,
        $"    benchmarks/measure --filter '*{question.Type.Name}*'",
        string.Empty,
        .. Tables.Of(question, figures),
    ];
}
