using Asam.Iop.Scheduling;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Asam.Iop.Testing.FsCheck.Generation;

/// <summary>Weeks of any hours.</summary>
internal static class Weeks
{
    public static Gen<WeeklySchedule> Any { get; } = Gen.Frequency((6, OfAnyDays), (4, WeeksOfHours.Any));

    /// <summary>Weeks of days that know nothing of each other; one in ten is empty, one in ten has all seven days.</summary>
    private static Gen<WeeklySchedule> OfAnyDays =>
        from count in Gen.Frequency((1, Gen.Constant(0)), (8, Gen.Choose(1, 6)), (1, Gen.Constant(WeeklySchedule.MaxDays)))
        from sessions in Choices.Times(Days.SessionsOfDay, count)
        from week in OnWeekdays(sessions)
        select week;

    /// <summary>
    /// Puts the sessions of days on weekdays: mostly in order, a day in ten and all days of one week in ten unchosen, in every fourth
    /// week with ids.
    /// </summary>
    public static Gen<WeeklySchedule> OnWeekdays(IReadOnlyList<IReadOnlyList<Session>> days) =>
        from shuffled in Choices.InAnyOrder(ScheduleCodes.Days.Values)
        from isOrdered in Choices.Chance(80)
        from unchosenPercent in Gen.Elements(0, 0, 0, 0, 10, 10, 10, 20, 30, 100)
        from areUnchosen in Choices.Times(Choices.Chance(unchosenPercent), days.Count)
        from areNumbered in Choices.Chance(25)
        let taken = shuffled.Take(days.Count).Select(day => (IsoDayOfWeek?)day)
        let weekdays = (isOrdered ? taken.OrderBy(day => day) : taken).ToArray()
        select WeeklySchedule.Create(days.Select((sessions, index) => Days.Number(
            ServiceDay.Create(areUnchosen[index] ? null : weekdays[index], sessions), index + 1, areNumbered)));

    /// <summary>Fewer days, days joined, days in the order of the week, smaller days, rounder minutes.</summary>
    public static IEnumerable<WeeklySchedule> Shrink(WeeklySchedule week) => Shrinks.Fewer(week.Days, 0)
        .Concat(Joins.Days(week))
        .Concat(InOrder(week))
        .Concat(Shrinks.Each(week.Days, Days.Shrink))
        .Select(days => WeeklySchedule.TryCreate(days, out WeeklySchedule? made, out _) ? made : null)
        .OfType<WeeklySchedule>()
        .Concat(Rounding.Of(week));

    private static IEnumerable<IReadOnlyList<ServiceDay>> InOrder(WeeklySchedule week)
    {
        ServiceDay[] ordered = [.. week.Days.OrderBy(day => day.Day is null).ThenBy(day => day.Day)];
        return ordered.SequenceEqual(week.Days) ? [] : [ordered];
    }
}
