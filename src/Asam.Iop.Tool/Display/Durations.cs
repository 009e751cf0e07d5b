using System.Globalization;

namespace Asam.Iop.Tool.Display;

/// <summary>The short text form of whole minutes: <c>9 h</c>, <c>8 h 59</c>, <c>45 min</c>.</summary>
internal static class Durations
{
    public const int MinutesPerHour = 60;

    public static string Format(int minutes)
    {
        (int hours, int rest) = Math.DivRem(minutes, MinutesPerHour);
        return (hours, rest) switch
        {
            (_, 0) => string.Create(CultureInfo.InvariantCulture, $"{hours} h"),
            (0, _) => string.Create(CultureInfo.InvariantCulture, $"{rest} min"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{hours} h {rest:00}"),
        };
    }

    public static string FormatRange(int low, int high)
    {
        if (low == high)
            return Format(low);
        return low % MinutesPerHour == 0 && high % MinutesPerHour == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{low / MinutesPerHour}–{Format(high)}")
            : $"{Format(low)}–{Format(high)}";
    }
}
