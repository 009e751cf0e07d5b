using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using FsCheck;
using FsCheck.Fluent;

namespace Asam.Iop.Testing.FsCheck.Generation;

/// <summary>Weeks whose countable minutes are given: by construction, so that none has to be thrown away.</summary>
internal static class WeeksOfHours
{
    private const int MaxGenerated = 3600;

    /// <summary>From none to 60 hours; two in five a minute around 9 or 20 hours.</summary>
    public static Gen<WeeklySchedule> Any { get; } =
        Gen.Frequency((3, Durations.UpTo(MaxGenerated)), (2, Durations.NearLimits)).SelectMany(minutes => Of(minutes));

    /// <summary>From 9 to 20 hours, both inclusive; one in ten exactly 9, one in ten exactly 20.</summary>
    public static Gen<WeeklySchedule> WithinBand { get; } = Gen.Frequency(
            (5, Gen.Choose(WeeklyBand.MinMinutes, WeeklyBand.MaxMinutes)),
            (3, Gen.Choose(WeeklyBand.MinMinutes / 60, WeeklyBand.MaxMinutes / 60).Select(hours => hours * 60)),
            (1, Gen.Constant(WeeklyBand.MinMinutes)),
            (1, Gen.Constant(WeeklyBand.MaxMinutes)))
        .SelectMany(minutes => Of(minutes));

    /// <summary>Only services that do not count, so that the week has days and sessions but no hours.</summary>
    public static Gen<WeeklySchedule> WithoutCountable { get; } =
        from days in Gen.Choose(1, WeeklySchedule.MaxDays)
        from sessions in Choices.Times(
            from block in Blocks.Uncountable
            from minutes in Durations.AtMost(ServiceBlock.MaxMinutes)
            select (IReadOnlyList<Session>)[Session.Create([block.WithMinutes(minutes)])],
            days)
        from week in Weeks.OnWeekdays(sessions)
        select week;

    /// <summary>Hours whose source does not say what fills them, a minute around 9 or 20.</summary>
    public static Gen<WeeklySchedule> Unspecified { get; } =
        Durations.NearLimits.SelectMany(minutes => Of(minutes, Gen.Constant(ServiceBlock.Of(Service.Unspecified, ServiceBlock.MinMinutes))));

    /// <summary>Days enough for the minutes, 1 to 3 sessions a day, 1 to 3 blocks a session, and time off where there is room for it.</summary>
    public static Gen<WeeklySchedule> Of(int minutes, Gen<ServiceBlock>? countable = null) => minutes == 0
        ? Gen.Constant(WeeklySchedule.Empty)
        : from days in DayCounts(minutes)
          from ofDays in Choices.Parts(minutes, days, SessionDuration.MaxMinutes)
          from sessions in Choices.All(ofDays.Select(ofDay => SessionsOf(ofDay, countable ?? Blocks.Countable)))
          from week in Weeks.OnWeekdays(sessions)
          select week;

    private static Gen<int> DayCounts(int minutes)
    {
        int fewest = (minutes + SessionDuration.MaxMinutes - 1) / SessionDuration.MaxMinutes;
        int most = Math.Min(minutes, WeeklySchedule.MaxDays);
        return Gen.Frequency((1, Gen.Choose(fewest, most)), (2, Gen.Choose(Math.Max(fewest, Math.Min(3, most)), Math.Max(fewest, Math.Min(5, most)))));
    }

    private static Gen<IReadOnlyList<Session>> SessionsOf(int minutes, Gen<ServiceBlock> countable) =>
        from count in Gen.Frequency((6, Gen.Constant(1)), (2, Gen.Constant(2)), (1, Gen.Constant(3)))
        from ofSessions in Choices.Parts(minutes, Math.Min(count, minutes), SessionDuration.MaxMinutes)
        from sessions in Choices.All(ofSessions.Select(
            ofSession => SessionOf(ofSession, (SessionDuration.MaxMinutes - minutes) / ofSessions.Count, countable)))
        from timed in Days.OnTheClock(sessions)
        select timed;

    private static Gen<Session> SessionOf(int minutes, int room, Gen<ServiceBlock> countable) =>
        from count in Gen.Choose(1, Math.Min(3, minutes))
        from ofBlocks in Choices.Parts(minutes, count, ServiceBlock.MaxMinutes)
        from blocks in Choices.Times(countable, count)
        from hasTimeOff in Choices.Chance(30)
        from other in Blocks.Uncountable
        from place in Gen.Choose(0, count)
        from otherMinutes in Gen.Choose(1, Math.Max(1, Math.Min(30, room)))
        let counted = blocks.Zip(ofBlocks, (block, length) => block.WithMinutes(length)).ToArray()
        select Session.Create(hasTimeOff && room > 0
            ? [.. counted.Take(place), other.WithMinutes(otherMinutes), .. counted.Skip(place)]
            : counted);
}
