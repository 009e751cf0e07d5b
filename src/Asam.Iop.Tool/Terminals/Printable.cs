using System.Globalization;
using System.Text;

namespace Asam.Iop.Tool.Terminals;

/// <summary>Makes text of documents safe to show: it cannot move the cursor, change colors or turn the direction of writing.</summary>
internal static class Printable
{
    private const char Unprintable = '\uFFFD';

    /// <summary>Gets the text on one line; each character that would not be seen as itself is shown as U+FFFD.</summary>
    public static string Of(string text) => text.AsSpan().ContainsAnyExceptInRange(' ', '~') ? Clean(text) : text;

    private static string Clean(string text)
    {
        StringBuilder clean = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (IsWhiteSpace(rune))
                clean.Append(' ');
            else if (IsUnprintable(rune))
                clean.Append(Unprintable);
            else
                clean.Append(rune);
        }

        return clean.ToString();
    }

    private static bool IsWhiteSpace(Rune rune) => rune.Value is '\t' or '\n' or '\r' or 0x85 or 0xA0 or 0x2028 or 0x2029;

    private static bool IsUnprintable(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
}
