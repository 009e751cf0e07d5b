namespace Asam.Iop.Scheduling;

/// <summary>The text form of a minute of the day: <c>17:30</c>.</summary>
internal static class TimeOfDay
{
    public static string Format(int minute) =>
        FormattableString.Invariant($"{minute / HoursAndMinutes.MinutesPerHour:00}:{minute % HoursAndMinutes.MinutesPerHour:00}");
}
