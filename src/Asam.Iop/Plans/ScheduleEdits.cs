using Asam.Iop.Scheduling;
using NodaTime;

namespace Asam.Iop.Plans;

/// <summary>The edits of a week that plans and their changes are made of. Each gives a new week.</summary>
internal static class ScheduleEdits
{
    /// <summary>Adds a session to a weekday, which becomes a service day in its place in the week if it was none.</summary>
    public static WeeklySchedule Add(WeeklySchedule week, IsoDayOfWeek? day, Session session)
    {
        List<ServiceDay> days = [.. week.Days];
        int index = day is null ? -1 : days.FindIndex(each => each.Day == day);
        if (index >= 0)
            days[index] = days[index].WithSessions([.. days[index].Sessions, session]);
        else
            days.Insert(PlaceOf(days, day), ServiceDay.Create(day, [session]));
        return WeeklySchedule.Create(days);
    }

    /// <summary>Replaces a session; <see langword="null"/> takes it away, and a day that it leaves empty with it.</summary>
    public static WeeklySchedule Replace(WeeklySchedule week, int dayIndex, int sessionIndex, Session? replacement)
    {
        List<ServiceDay> days = [.. week.Days];
        List<Session> sessions = [.. days[dayIndex].Sessions];
        if (replacement is null)
            sessions.RemoveAt(sessionIndex);
        else
            sessions[sessionIndex] = replacement;

        if (sessions.Count == 0)
            days.RemoveAt(dayIndex);
        else
            days[dayIndex] = days[dayIndex].WithSessions(sessions);
        return WeeklySchedule.Create(days);
    }

    private static int PlaceOf(List<ServiceDay> days, IsoDayOfWeek? day)
    {
        int later = day is null ? -1 : days.FindIndex(each => each.Day > day);
        return later >= 0 ? later : days.Count;
    }
}
