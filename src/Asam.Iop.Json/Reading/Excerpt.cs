using System.Globalization;
using System.Text;

namespace Asam.Iop.Json.Reading;

/// <summary>The beginning of a text as a message may show it: on one line, without control characters, and never long.</summary>
internal static class Excerpt
{
    private const int MaxLength = 60;

    public static string Of(string text) => Of(text, MaxLength);

    public static string Of(string text, int maxLength)
    {
        int shown = Math.Min(text.Length, maxLength);
        if (shown < text.Length && char.IsHighSurrogate(text[shown - 1]))
            shown--;

        StringBuilder excerpt = new(shown);
        for (int i = 0; i < shown; i++)
        {
            if (char.IsControl(text[i]) || text[i] is '\u2028' or '\u2029')
                excerpt.Append("\\u").Append(((int)text[i]).ToString("x4", CultureInfo.InvariantCulture));
            else
                excerpt.Append(text[i]);
        }

        return shown == text.Length ? excerpt.ToString() : excerpt.Append('…').ToString();
    }
}
