using System.Globalization;
using Spectre.Console;

namespace Asam.Iop.Tool.Terminals;

/// <summary>Fits text into columns.</summary>
internal static class TextFlow
{
    private const string Ellipsis = "…";

    /// <summary>Gets the text, cut with an ellipsis if it is too wide.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The columns that there are.</param>
    /// <param name="keepsEnd">Whether it is cut in its middle.</param>
    public static string Fit(string text, int width, bool keepsEnd = false)
    {
        if (text.GetCellWidth() <= width)
            return text;
        if (width < 1)
            return string.Empty;
        string end = keepsEnd ? Tail(text, (width - 1) / 3) : string.Empty;
        return Head(text, width - 1 - end.GetCellWidth()).TrimEnd() + Ellipsis + end;
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

        if (line.Length > 0 || lines.Count == 0)
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

    /// <summary>Gets as many whole characters of the end as there is room for.</summary>
    private static string Tail(string text, int width)
    {
        int start = text.Length;
        foreach (int index in StringInfo.ParseCombiningCharacters(text).Reverse())
        {
            if (text[index..].GetCellWidth() > width)
                break;
            start = index;
        }

        return text[start..];
    }
}
