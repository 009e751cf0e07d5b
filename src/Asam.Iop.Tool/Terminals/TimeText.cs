using System.Globalization;

namespace Asam.Iop.Tool.Terminals;

/// <summary>Says how long something takes, to the second, or to the minute if it is hours.</summary>
internal static class TimeText
{
    private const int MinutesPerHour = 60;

    public static string Of(TimeSpan time) => time switch
    {
        { TotalMinutes: < 1 } => string.Create(CultureInfo.InvariantCulture, $"{time.Seconds} s"),
        { TotalHours: < 1 } => string.Create(CultureInfo.InvariantCulture, $"{time.Minutes} min {time.Seconds:00} s"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{(time.Ticks / TimeSpan.TicksPerMinute) / MinutesPerHour} h {time.Minutes:00} min"),
    };
}
