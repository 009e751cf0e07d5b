using System.Text;

namespace Asam.Iop.Testing.Timetables;

/// <summary>Lays text out in columns that together are no wider than a timetable may be. What is wider than its column is broken.</summary>
/// <param name="narrowest">The least width of each column; a column is wider where what it holds is, and there is room.</param>
/// <param name="headings">The headings.</param>
internal sealed class TextColumns(int[] narrowest, string[] headings)
{
    /// <summary>The most lines of a row; of more the last one says that there are more.</summary>
    private const int MostLines = 12;

    private readonly List<IReadOnlyList<string>[]> _rows = [[.. headings.Select(heading => (IReadOnlyList<string>)[heading])]];

    public void Add(IReadOnlyList<string>[] cells) => _rows.Add(cells);

    public override string ToString()
    {
        int[] widths = Widths();
        return string.Join("\n", _rows.SelectMany(row => LinesOf(row, widths)));
    }

    /// <summary>Widens columns, the first ones first, as far as their text needs it and the line has room.</summary>
    private int[] Widths()
    {
        int[] widths = [.. narrowest];
        int room = PlanTimetable.MaxWidth - widths.Sum() - (widths.Length - 1);
        for (int i = 0; i < widths.Length; i++)
        {
            int needed = _rows.Max(row => row[i].Select(line => line.Length).DefaultIfEmpty(0).Max());
            int more = Math.Min(room, Math.Max(0, needed - widths[i]));
            widths[i] += more;
            room -= more;
        }

        return widths;
    }

    private static IEnumerable<string> LinesOf(IReadOnlyList<string>[] row, int[] widths)
    {
        List<string>[] cells = [.. row.Select((cell, column) => cell.SelectMany(line => Broken(line, widths[column])).ToList())];
        int lines = cells.Max(cell => cell.Count);
        for (int line = 0; line < Math.Min(lines, MostLines); line++)
        {
            bool isCut = line == MostLines - 1 && lines > MostLines;
            StringBuilder text = new();
            for (int i = 0; i < cells.Length; i++)
            {
                string part = line >= cells[i].Count ? string.Empty : isCut && cells[i].Count > MostLines ? "…" : cells[i][line];
                text.Append(part.PadRight(widths[i])).Append(' ');
            }

            yield return text.ToString().TrimEnd(' ');
        }
    }

    /// <summary>Breaks a line at spaces, after hyphens, and where neither is, anywhere.</summary>
    private static IEnumerable<string> Broken(string line, int width)
    {
        while (line.Length > width)
        {
            int end = line.LastIndexOf(' ', width);
            int hyphen = line.LastIndexOf('-', width - 1) + 1;
            end = end > 0 ? end : hyphen > 0 ? hyphen : width;
            yield return line.Substring(0, end);
            line = line.Substring(end).TrimStart(' ');
        }

        yield return line;
    }
}
