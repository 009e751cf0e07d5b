using Asam.Iop.Plans;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Planning;

/// <summary>Measures how much of a plan changes.</summary>
internal static class CostOfChanges
{
    public static MendingCost Between(ProgramPlan before, ProgramPlan after, int changes)
    {
        long minutes = 0;
        long sessions = 0;
        (WeeklySchedule? Before, WeeklySchedule? After, long Minutes, long Sessions) last = default;
        foreach (WeekPair pair in WeekPair.Of(before, after, MendingCost.HorizonWeeks))
        {
            WeeklySchedule one = pair.Before?.Schedule ?? WeeklySchedule.Empty;
            WeeklySchedule other = pair.After?.Schedule ?? WeeklySchedule.Empty;
            if (!ReferenceEquals(one, last.Before) || !ReferenceEquals(other, last.After))
                last = (one, other, MinutesBetween(one, other), SessionsBetween(one, other));
            minutes += last.Minutes;
            sessions += last.Sessions;
        }

        return new(changes, minutes, sessions);
    }

    private static long MinutesBetween(WeeklySchedule one, WeeklySchedule other)
    {
        if (ReferenceEquals(one, other))
            return 0;
        List<(ServiceBlock Service, int Minutes)> changed = [];
        Add(changed, one, sign: 1);
        Add(changed, other, sign: -1);
        return changed.Sum(each => (long)Math.Abs(each.Minutes));
    }

    private static void Add(List<(ServiceBlock Service, int Minutes)> changed, WeeklySchedule week, int sign)
    {
        foreach (ServiceBlock block in week.Days.SelectMany(day => day.Sessions).SelectMany(session => session.Blocks))
        {
            int minutes = sign * block.Duration.TotalMinutes;
            int place = changed.FindIndex(each => each.Service.Service == block.Service && each.Service.GroupType == block.GroupType);
            if (place < 0)
                changed.Add((block, minutes));
            else
                changed[place] = (block, changed[place].Minutes + minutes);
        }
    }

    /// <summary>Counts the sessions that stand in one week alone; one that is altered stands once in each.</summary>
    private static long SessionsBetween(WeeklySchedule one, WeeklySchedule other)
    {
        if (ReferenceEquals(one, other))
            return 0;
        List<(NodaTime.IsoDayOfWeek? Day, Session Session)> left = [.. one.Days.SelectMany(day => day.Sessions.Select(session => (day.Day, session)))];
        int added = other.Days.Sum(day => day.Sessions.Count(session => !left.Remove((day.Day, session))));
        return Math.Max(left.Count, added);
    }
}
