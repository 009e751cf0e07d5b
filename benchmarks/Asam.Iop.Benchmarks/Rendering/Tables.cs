using Asam.Iop.Benchmarks.Audit;

namespace Asam.Iop.Benchmarks.Rendering;

/// <summary>The tables of the page.</summary>
internal static class Tables
{
    public static IEnumerable<string> Of(Question question, Figures figures)
    {
        Figure[] rows = [.. figures.All.Where(figure => figure.Type == question.Type.Name)];
        if (rows.Length == 0)
            return ["Not measured."];

        string[] parameters = [.. rows[0].Parameters.Keys];
        List<(string Title, Func<Figure, string> Of)> columns = [];
        foreach (string name in parameters)
            columns.Add((name.ToLowerInvariant(), row => row.Parameters[name]));
        columns.Add((string.Empty, row => row.Method));
        columns.Add(("time", row => Written.Time(row.Nanoseconds)));
        columns.Add(("±", row => Written.Time(row.Deviation)));
        if (question.Baseline is string baseline)
            columns.Add(($"to the {baseline}", row => Ratio(row, rows.Single(other => other.Method == baseline && row.IsBeside(other)))));
        if (question.Each is string axis)
            columns.Add(("each", row => Written.Time(row.Nanoseconds / Growths.Size(row, axis))));
        columns.Add(("allocated", row => Written.Bytes(row.Bytes)));
        return
        [
            $"| {string.Join(" | ", columns.Select(column => column.Title))} |",
            $"|{string.Concat(columns.Select((_, number) => number <= parameters.Length ? "---|" : "--:|"))}",
            .. rows.Select(row => $"| {string.Join(" | ", columns.Select(column => column.Of(row)))} |"),
        ];
    }

    public static IEnumerable<string> Of(AuditFigures audit)
    {
        if (audit.Runs.Count == 0)
            return ["Not measured."];
        return
        [
            "| run | plans | file | time | plans a second | MB a second | processors' time for a plan | peak memory |",
            "|---|--:|--:|--:|--:|--:|--:|--:|",
            .. audit.Runs.Values.Select(Row),
        ];
    }

    private static string Ratio(Figure row, Figure baseline) => Written.Ratio(row.Nanoseconds / baseline.Nanoseconds);

    private static string Row(MeasuredRun run) =>
        $"| {run.Name} | {Written.Count(run.Plans)} | {Written.Bytes(run.Bytes)} | {Written.Time(run.Seconds * 1e9)} | "
        + $"{Written.Count(run.Plans / run.Seconds)} | {Written.Count(run.Bytes / run.Seconds / 1e6)} | "
        + $"{Written.Time(run.CpuSeconds * 1e9 / run.Plans)} | {Written.Bytes(run.PeakBytes)} |";
}
