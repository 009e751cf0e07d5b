using System.Globalization;

namespace Asam.Iop;

/// <summary>The one text form of whole minutes: <c>9 h</c>, <c>8 h 59 min</c>, <c>45 min</c>.</summary>
internal static class HoursAndMinutes
{
    public const int MinutesPerHour = 60;

    public static string Format(long minutes)
    {
        (long hours, long rest) = (minutes / MinutesPerHour, minutes % MinutesPerHour);
        return (hours, rest) switch
        {
            (0, _) => FormattableString.Invariant($"{rest} min"),
            (_, 0) => FormattableString.Invariant($"{hours} h"),
            _ => FormattableString.Invariant($"{hours} h {rest} min"),
        };
    }

    /// <summary>Reads what <see cref="Format"/> writes, and nothing else.</summary>
    public static bool TryParse(string? text, int max, out int minutes)
    {
        minutes = 0;
        string[] words = text?.Split(' ') ?? [];
        long total;
        switch (words.Length)
        {
            case 2 when words[1] == "h" && TryParseNumber(words[0], out int hours):
                total = (long)hours * MinutesPerHour;
                break;
            case 2 when words[1] == "min" && TryParseNumber(words[0], out int rest):
                total = rest;
                break;
            case 4 when words[1] == "h" && words[3] == "min" && TryParseNumber(words[0], out int hours) && TryParseNumber(words[2], out int rest):
                total = ((long)hours * MinutesPerHour) + rest;
                break;
            default:
                return false;
        }

        if (total > max || Format(total) != text)
            return false;
        minutes = (int)total;
        return true;
    }

    public static int Parse(string text, int max) => TryParse(text, max, out int minutes)
        ? minutes
        : throw new FormatException($"'{text}' is no duration like '3 h', '2 h 30 min' or '45 min' of at most {Format(max)}.");

    private static bool TryParseNumber(string word, out int number) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
