using Ardalis.GuardClauses;
using Asam.Iop.Scheduling;
using NodaTime;

namespace Asam.Iop.Plans;

/// <summary>On which weekdays a program of so many days a week meets, and which days it gives up when it steps down.</summary>
public static class Titration
{
    private static readonly IsoDayOfWeek[][] UsualDays =
    [
        [],
        [IsoDayOfWeek.Wednesday],
        [IsoDayOfWeek.Monday, IsoDayOfWeek.Thursday],
        [IsoDayOfWeek.Monday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Friday],
        [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday],
        [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday],
        [.. ScheduleCodes.Days.Values.Take(6)],
        [.. ScheduleCodes.Days.Values],
    ];

    /// <summary>
    /// Gets the weekdays of a program of so many days a week: 5 are Monday to Friday, 4 Monday, Tuesday, Thursday and Friday, 3 Monday,
    /// Wednesday and Friday, 2 Monday and Thursday, 1 Wednesday.
    /// </summary>
    /// <param name="days">The number of days, 0 to 7, both inclusive.</param>
    /// <returns>The weekdays, in order.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is out of bounds.</exception>
    public static IReadOnlyList<IsoDayOfWeek> WeekdaysOf(int days) => Array.AsReadOnly(UsualDaysOf(days));

    /// <summary>
    /// Gets a week of fewer days. Kept are the days that together hold the most minutes; among equals those that lie most evenly in
    /// the week, the usual ones (<see cref="WeekdaysOf"/>) before others, and earlier ones before later.
    /// </summary>
    /// <param name="schedule">The week.</param>
    /// <param name="days">The number of days to keep, 0 to 7, both inclusive.</param>
    /// <returns>The week of that many days; the same week if it has no more.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="schedule"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is out of bounds.</exception>
    public static WeeklySchedule StepDown(WeeklySchedule schedule, int days)
    {
        Guard.Against.Null(schedule);
        Guard.Against.OutOfBounds(days, 0, WeeklySchedule.MaxDays);
        if (schedule.Days.Count <= days)
            return schedule;

        IsoDayOfWeek[] usual = UsualDays[days];
        return WeeklySchedule.Create(Subsets(schedule.Days, days)
            .OrderByDescending(Minutes)
            .ThenBy(Unevenness)
            .ThenByDescending(kept => kept.Count(day => day.Day is IsoDayOfWeek chosen && usual.Contains(chosen)))
            .First());
    }

    /// <summary>Gets <see cref="WeekdaysOf"/> without a copy. Not to be altered.</summary>
    internal static IsoDayOfWeek[] UsualDaysOf(int days) => UsualDays[Guard.Against.OutOfBounds(days, 0, WeeklySchedule.MaxDays)];

    private static int Minutes(IReadOnlyList<ServiceDay> days) => days.Sum(day => day.Sessions.Sum(session => session.Length.TotalMinutes));

    /// <summary>The sum of the squared gaps from each day to the next, round the week: least when they are even.</summary>
    private static int Unevenness(IReadOnlyList<ServiceDay> days)
    {
        int[] chosen = [.. days.Where(day => day.Day is not null).Select(day => (int)day.Day!.Value).OrderBy(day => day)];
        int sum = 0;
        for (int i = 0; i < chosen.Length; i++)
        {
            int next = i + 1 < chosen.Length ? chosen[i + 1] : chosen[0] + WeeklySchedule.MaxDays;
            sum += (next - chosen[i]) * (next - chosen[i]);
        }

        return sum;
    }

    /// <summary>All choices of some of the days, in their order, those with the earlier days first: at most 35.</summary>
    private static IEnumerable<IReadOnlyList<ServiceDay>> Subsets(IReadOnlyList<ServiceDay> days, int count)
    {
        if (count == 0)
            return [[]];
        return Enumerable.Range(0, days.Count - count + 1).SelectMany(
            first => Subsets([.. days.Skip(first + 1)], count - 1).Select(rest => (IReadOnlyList<ServiceDay>)[days[first], .. rest]));
    }
}
