using Asam.Iop.Scheduling;
using NodaTime;

namespace Asam.Iop.Plans;

/// <summary>The edits of a week that plans and their changes are made of. Each gives a new week.</summary>
internal static class ScheduleEdits
{
    /// <summary>Adds a session to a weekday, which becomes a service day in its place in the week if it was none.</summary>
    public static WeeklySchedule Add(WeeklySchedule week, IsoDayOfWeek? day, Session session)
    {
        ServiceDay[] days = week.DaysInOrder;
        int place = PlaceOf(days, day);
        bool isServiceDay = place < days.Length && day is not null && days[place].Day == day;
        ServiceDay added = isServiceDay
            ? ServiceDay.Owning(day, [.. days[place].SessionsInOrder, session])
            : ServiceDay.Owning(day, [session]);
        int rest = isServiceDay ? place + 1 : place;

        ServiceDay[] changed = new ServiceDay[place + 1 + days.Length - rest];
        Array.Copy(days, changed, place);
        changed[place] = added;
        Array.Copy(days, rest, changed, place + 1, days.Length - rest);
        return WeeklySchedule.Owning(changed);
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

    /// <summary>Finds the place of a weekday; where it is no service day, the one before the first later day.</summary>
    private static int PlaceOf(ServiceDay[] days, IsoDayOfWeek? day)
    {
        int later = days.Length;
        for (int i = 0; i < days.Length && day is not null; i++)
        {
            if (days[i].Day == day)
                return i;
            if (later == days.Length && days[i].Day > day)
                later = i;
        }

        return later;
    }
}
