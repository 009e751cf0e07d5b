using System.Globalization;
using Spectre.Console;

namespace Asam.Iop.Tool.Terminals;

/// <summary>Fits text into columns.</summary>
internal static class TextFlow
{
    private const string Ellipsis = "…";

    /// <summary>Gets the text, cut with an ellipsis if it is too wide.</summary>
    public static string Fit(string text, int width)
    {
        if (text.GetCellWidth() <= width)
            return text;
        return width < 1 ? string.Empty : Head(text, width - 1).TrimEnd() + Ellipsis;
    }

    /// <summary>Breaks text into lines, between words where it can.</summary>
    public static IReadOnlyList<string> Wrap(string text, int width)
    {
        List<string> lines = [];
        string line = string.Empty;
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string rest = word;
            if (line.Length > 0 && line.GetCellWidth() + 1 + rest.GetCellWidth() <= width)
            {
                line += ' ' + rest;
                continue;
            }

            if (line.Length > 0)
                lines.Add(line);
            for (; rest.GetCellWidth() > width; rest = rest[lines[^1].Length..])
                lines.Add(Head(rest, width) is { Length: > 0 } head ? head : StringInfo.GetNextTextElement(rest));
            line = rest;
        }

        lines.Add(line);
        return lines;
    }

    /// <summary>Gets as many whole characters, as people see them, as there is room for.</summary>
    private static string Head(string text, int width)
    {
        int length = 0;
        int taken = 0;
        while (length < text.Length)
        {
            int next = StringInfo.GetNextTextElementLength(text, length);
            taken += text.Substring(length, next).GetCellWidth();
            if (taken > width)
                break;
            length += next;
        }

        return text[..length];
    }
}
