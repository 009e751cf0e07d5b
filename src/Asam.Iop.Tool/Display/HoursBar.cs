using System.Globalization;
using System.Text;

namespace Asam.Iop.Tool.Display;

/// <summary>A bar of the hours of a week, one character an hour, with a line at each end of the band that they should be in.</summary>
/// <remarks>It never shows hours in a band that they are not in: 8 h 59 ends before the line at 9 h, and 20 h 01 behind that at 20 h.</remarks>
/// <param name="band">The band.</param>
/// <param name="mostMinutes">The most minutes that are drawn.</param>
internal sealed class HoursBar(HoursBand band, int mostMinutes)
{
    private const int UsualHours = 24;

    private const char Treatment = '█';
    private const char Wanted = '░';
    private const char Other = '·';
    private const char End = '│';

    private readonly int _hours = Math.Max(UsualHours, Up(mostMinutes));

    /// <summary>Gets the columns of a bar.</summary>
    public int Width => _hours + (band.Min is null ? 0 : 1) + (band.Max is null ? 0 : 1);

    /// <summary>Draws the hours of a week.</summary>
    public string Draw(int minutes)
    {
        int filled = minutes > band.Max ? Up(minutes) : minutes / Durations.MinutesPerHour;
        StringBuilder bar = new();
        for (int hour = 0; hour < _hours; hour++)
        {
            if (IsLine(hour))
                bar.Append(End);
            bool isWanted = hour * Durations.MinutesPerHour >= (band.Min ?? 0) && !((hour + 1) * Durations.MinutesPerHour > band.Max);
            bar.Append(hour < filled ? Treatment : isWanted ? Wanted : Other);
        }

        return bar.ToString();
    }

    /// <summary>Draws the numbers of hours over the bars.</summary>
    public string DrawScale()
    {
        StringBuilder scale = new();
        for (int hour = 0; hour <= _hours; hour++)
        {
            int column = hour + (hour > band.Min / Durations.MinutesPerHour ? 1 : 0) + (hour > band.Max / Durations.MinutesPerHour ? 1 : 0);
            if (hour == 0 || hour == _hours || IsLine(hour))
                scale.Append(' ', Math.Max(column - scale.Length, 0)).Append(hour.ToString(CultureInfo.InvariantCulture));
        }

        return scale.ToString();
    }

    private static int Up(int minutes) => (minutes + Durations.MinutesPerHour - 1) / Durations.MinutesPerHour;

    private bool IsLine(int hour) => hour == band.Min / Durations.MinutesPerHour || hour == band.Max / Durations.MinutesPerHour;
}
