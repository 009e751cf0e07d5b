using Asam.Iop.Scheduling;

namespace Asam.Iop.Planning;

/// <summary>Pairs the days of two weeks: a weekday with itself, an unchosen day with an equal one, the rest in their order.</summary>
internal static class DaysThatDiffer
{
    public static IReadOnlyList<DayDifference> Between(WeeklySchedule before, WeeklySchedule after)
    {
        List<DayDifference> differences = [];
        foreach (NodaTime.IsoDayOfWeek weekday in ScheduleCodes.Days.Values)
        {
            ServiceDay? one = before.Days.FirstOrDefault(day => day.Day == weekday);
            ServiceDay? other = after.Days.FirstOrDefault(day => day.Day == weekday);
            if (!Equals(one, other))
                differences.Add(new(one, other));
        }

        List<ServiceDay> former = [.. before.Days.Where(day => day.Day is null)];
        List<ServiceDay> later = [.. after.Days.Where(day => day.Day is null && !former.Remove(day))];
        for (int i = 0; i < Math.Max(former.Count, later.Count); i++)
            differences.Add(new(former.ElementAtOrDefault(i), later.ElementAtOrDefault(i)));
        return differences.AsReadOnly();
    }
}
