namespace Asam.Iop.Comparison;

/// <summary>Rows of cells under each other, two spaces apart. No line has spaces at its end.</summary>
internal static class TextRows
{
    private const string Indent = "  ";

    public static IEnumerable<string> Align(IReadOnlyList<string[]> rows)
    {
        if (rows.Count == 0)
            return [];
        int[] widths = [.. Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length))];
        return rows.Select(row => (Indent + string.Join(Indent, row.Select((cell, column) => cell.PadRight(widths[column])))).TrimEnd());
    }
}
