using System.Text;

namespace Asam.Iop.Policies;

/// <summary>What keeps running text on one line and within bounds.</summary>
internal static class Prose
{
    /// <summary>How many of many things a text names.</summary>
    private const int MostNames = 8;

    /// <summary>How many characters of one thing it describes.</summary>
    private const int MostCharacters = 200;

    /// <summary>Names things: <c>a, b and c</c>; of many the first ones, and how many more there are.</summary>
    public static string List(IReadOnlyList<string> names)
    {
        string[] shown = names.Count > MostNames
            ? [.. names.Take(MostNames), FormattableString.Invariant($"{names.Count - MostNames} more")]
            : [.. names];
        return shown.Length < 2 ? string.Concat(shown) : $"{string.Join(", ", shown.Take(shown.Length - 1))} and {shown[shown.Length - 1]}";
    }

    /// <summary>Cuts a description that is too long, and never through a surrogate pair.</summary>
    public static string Cut(string text)
    {
        if (text.Length <= MostCharacters)
            return text;
        int end = MostCharacters - 1;
        return $"{text.Substring(0, char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)}…";
    }

    /// <summary>Puts a space in place of what would break the line, since titles may be of any characters.</summary>
    public static string OnOneLine(string text)
    {
        StringBuilder line = new(text.Length);
        foreach (char character in text)
        {
            if (!IsBreak(character))
                line.Append(character);
            else if (line.Length > 0 && line[line.Length - 1] != ' ')
                line.Append(' ');
        }

        return line.ToString().TrimEnd(' ');
    }

    private static bool IsBreak(char character) => char.IsControl(character) || character is '\u2028' or '\u2029';
}
