using Asam.Iop.Tool.Terminals;

namespace Asam.Iop.Tool.Display;

/// <summary>Rows of cells under each other. A cell may have several lines; no line has spaces at its end.</summary>
/// <param name="columns">The columns.</param>
internal sealed class TextTable(IReadOnlyList<TextColumn> columns)
{
    private readonly List<TextRow> _rows = [];

    /// <summary>Adds a row.</summary>
    /// <param name="cells">The lines of each cell.</param>
    public void Add(params IReadOnlyList<IReadOnlyList<Span>> cells) => _rows.Add(new(cells));

    /// <summary>Adds a row whose cells have one line each.</summary>
    public void AddLine(params IEnumerable<Span> cells) => Add([.. cells.Select(cell => (IReadOnlyList<Span>)[cell])]);

    /// <summary>Adds an empty line below the last row.</summary>
    public void AddGap() => AddNote(string.Empty, string.Empty);

    /// <summary>Adds sentences below the last row, over the whole width.</summary>
    /// <param name="lead">What stands before the first line; further lines begin below its end.</param>
    /// <param name="text">The sentences.</param>
    public void AddNote(string lead, Span text) => _rows[^1].Notes.Add((lead, text));

    /// <summary>Gets the widths that the rows need and that a line has room for.</summary>
    /// <param name="lineWidth">The columns of a line.</param>
    public int[] Measure(int lineWidth)
    {
        int[] widths = [.. columns.Select((column, index) => Math.Max(
            column.Least, _rows.SelectMany(row => row.Cells[index]).Select(line => line.Width).DefaultIfEmpty(0).Max()))];
        int excess = widths.Sum() + columns.SkipLast(1).Sum(column => column.Gap) - lineWidth;
        for (; excess > 0 && NextToShrink(widths) is int index; excess--)
            widths[index]--;
        return widths;
    }

    /// <summary>Writes the rows, and forgets them.</summary>
    /// <param name="screen">Where they are written.</param>
    /// <param name="widths">The widths of the columns.</param>
    public void Write(Screen screen, int[] widths)
    {
        foreach (TextRow row in _rows)
        {
            Span[][] cells = [.. row.Cells.Select((cell, index) => Lines(cell, columns[index], widths[index]))];
            for (int line = 0; line < cells.Max(cell => cell.Length); line++)
                screen.WriteLine(Compose(cells, line, widths));
            foreach ((string lead, Span text) in row.Notes)
                screen.WriteWrapped(text, lead);
        }

        _rows.Clear();
    }

    /// <summary>Gets the widest of the columns that are to be narrower, so that they become equal before they become narrow.</summary>
    private int? NextToShrink(int[] widths) => Enumerable.Range(0, widths.Length)
        .Where(index => columns[index].Shrinks != Shrinking.Never && widths[index] > columns[index].Least)
        .OrderByDescending(index => columns[index].Shrinks)
        .ThenByDescending(index => widths[index])
        .Select(index => (int?)index)
        .FirstOrDefault();

    private static Span[] Lines(IReadOnlyList<Span> cell, TextColumn column, int width) => column.Wraps
        ? [.. cell.SelectMany(line => TextFlow.Wrap(line.Text, width).Select(part => line with { Text = part }))]
        : [.. cell.Select(line => line with { Text = TextFlow.Fit(line.Text, width, column.KeepsEnd) })];

    private IEnumerable<Span> Compose(Span[][] cells, int line, int[] widths)
    {
        int spaces = 0;
        for (int i = 0; i < cells.Length; i++)
        {
            Span span = line < cells[i].Length ? cells[i][line] : default;
            int padding = widths[i] - span.Width;
            if (span.Width > 0)
            {
                yield return new string(' ', spaces + (columns[i].IsRight ? padding : 0));
                yield return span;
                spaces = columns[i].IsRight ? 0 : padding;
            }
            else
            {
                spaces += widths[i];
            }

            spaces += columns[i].Gap;
        }
    }

    private sealed record TextRow(IReadOnlyList<IReadOnlyList<Span>> Cells)
    {
        public List<(string Lead, Span Text)> Notes { get; } = [];
    }
}
