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
        long? total = text?.Split(' ') switch
        {
            [string hours, "h"] => Number(hours) * MinutesPerHour,
            [string rest, "min"] => Number(rest),
            [string hours, "h", string rest, "min"] => (Number(hours) * MinutesPerHour) + Number(rest),
            _ => null,
        };
        bool isRead = total is long known && known <= max && Format(known) == text;
        minutes = isRead ? (int)total! : 0;
        return isRead;
    }

    public static int Parse(string text, int max) => TryParse(text, max, out int minutes)
        ? minutes
        : throw new FormatException($"'{text}' is no duration like '3 h', '2 h 30 min' or '45 min' of at most {Format(max)}.");

    private static long? Number(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
