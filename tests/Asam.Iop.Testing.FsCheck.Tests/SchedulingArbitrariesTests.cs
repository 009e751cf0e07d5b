using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using NodaTime;

namespace Asam.Iop.Testing.FsCheck.Tests;

public sealed class SchedulingArbitrariesTests
{
    private static readonly Session SimplestSession = Session.Create([ServiceBlock.Of(Service.Group, 1)]);

    [Fact]
    public void Blocks_shrink_to_a_minute_of_a_group() =>
        ArbitraryContract.Holds(IopArbitraries.ServiceBlocks, Weight.Of, ServiceBlock.Of(Service.Group, 1));

    [Fact]
    public void Blocks_of_every_service_and_length_occur()
    {
        ArbitraryContract.Meets(
            IopArbitraries.ServiceBlocks,
            [.. ServiceCodes.Services.Values.Select(
                service => ($"{service}", (Func<ServiceBlock, bool>)(block => block.Service == service)))]);
        ArbitraryContract.Meets(
            IopArbitraries.ServiceBlocks,
            ("the fewest minutes", block => block.Duration.TotalMinutes == ServiceBlock.MinMinutes),
            ("the most minutes", block => block.Duration.TotalMinutes == ServiceBlock.MaxMinutes),
            ("the smallest group", block => block.Size == ServiceBlock.MinSize),
            ("the largest group", block => block.Size == ServiceBlock.MaxSize),
            ("a group without a type", block => block is { Service: Service.Group, GroupType: null }),
            ("a modality of its own", block => block.Modality == Modality.Virtual));
    }

    [Fact]
    public void Sessions_shrink_to_a_minute_of_a_group_at_any_time() =>
        ArbitraryContract.Holds(IopArbitraries.Sessions, Weight.Of, SimplestSession);

    [Fact]
    public void Sessions_reach_their_bounds() => ArbitraryContract.Meets(
        IopArbitraries.Sessions,
        ("one block", session => session.Blocks.Count == 1),
        ("the most blocks", session => session.Blocks.Count == Session.MaxBlocks),
        ("a whole day", session => session.Length == SessionDuration.MaxValue),
        ("no start", session => session.Start is null),
        ("midnight as its start", session => session.Start == LocalTime.Midnight),
        ("midnight as its end", session => MinuteOf(session.Start) + session.Length.TotalMinutes == SessionDuration.MaxMinutes),
        ("a long id", session => session.Id?.Length >= Text.MaxIdLength - 1),
        ("no id", session => session.Id is null));

    [Fact]
    public void Days_shrink_to_a_monday() =>
        ArbitraryContract.Holds(IopArbitraries.ServiceDays, Weight.Of, ServiceDay.On(IsoDayOfWeek.Monday, SimplestSession));

    [Fact]
    public void Days_reach_their_bounds() => ArbitraryContract.Meets(
        IopArbitraries.ServiceDays,
        ("an unchosen weekday", day => day.Day is null),
        ("one session", day => day.Sessions.Count == 1),
        ("the most sessions", day => day.Sessions.Count == ServiceDay.MaxSessions),
        ("a session that begins when another ends", HasAdjacentSessions),
        ("timed and untimed sessions", day => day.Sessions.Any(each => each.Start is null) && day.Sessions.Any(each => each.Start is not null)),
        ("sessions that are not in the order of the day", IsOutOfOrder),
        ("ids", day => day.Sessions.All(session => session.Id is not null)));

    [Fact]
    public void Weeks_shrink_to_an_empty_one() =>
        ArbitraryContract.Holds(IopArbitraries.WeeklySchedules, Weight.Of, WeeklySchedule.Empty);

    [Fact]
    public void Weeks_reach_their_bounds() => ArbitraryContract.Meets(
        IopArbitraries.WeeklySchedules,
        ("no day", week => week.Days.Count == 0),
        ("all days", week => week.Days.Count == WeeklySchedule.MaxDays),
        ("only unchosen days", week => week.Days.Count > 1 && week.Days.All(day => day.Day is null)),
        ("days that are not in the order of the week", week => week.Days.Zip(week.Days.Skip(1)).Any(pair => pair.First.Day > pair.Second.Day)),
        ("a minute less than 9 hours", week => CountableMinutes.Of(week) == 539),
        ("exactly 9 hours", week => CountableMinutes.Of(week) == 540),
        ("exactly 20 hours", week => CountableMinutes.Of(week) == 1200),
        ("a minute more than 20 hours", week => CountableMinutes.Of(week) == 1201),
        ("time that does not count", week => week.Days.Any(day => day.Sessions.Any(session => session.Blocks.Any(block => block.IsTimeOff)))));

    [Fact]
    public void Phases_shrink_to_an_empty_week_at_level_two_one() =>
        ArbitraryContract.Holds(IopArbitraries.Phases, Weight.Of, Phase.Create(LevelOfCare.IntensiveOutpatient, 1, WeeklySchedule.Empty));

    [Fact]
    public void Phases_reach_their_bounds() => ArbitraryContract.Meets(
        IopArbitraries.Phases,
        ("a week", phase => phase.Weeks == Phase.MinWeeks),
        ("the most weeks", phase => phase.Weeks == Phase.MaxWeeks),
        ("no end", phase => phase.IsOpenEnded),
        ("two patterns", phase => phase.Patterns.Count == 2),
        ("the most patterns", phase => phase.Patterns.Count == Phase.MaxPatterns),
        ("fewer weeks than patterns", phase => phase.Weeks < phase.Patterns.Count),
        ("another level", phase => !phase.Level.IsIntensiveOutpatient));

    [Fact]
    public void Ranges_of_weeks_shrink_to_the_first_week() =>
        ArbitraryContract.Holds(IopArbitraries.WeekRanges, Weight.Of, new WeekRange(1, 1));

    [Fact]
    public void Ranges_of_weeks_with_and_without_an_end_occur() => ArbitraryContract.Meets(
        IopArbitraries.WeekRanges,
        ("no end", range => range.Last is null),
        ("a single week", range => range.Last == range.First),
        ("several weeks", range => range.Last > range.First));

    private static int? MinuteOf(LocalTime? time) => time is LocalTime it ? (it.Hour * 60) + it.Minute : null;

    private static bool HasAdjacentSessions(ServiceDay day) => day.Sessions.Any(first => day.Sessions.Any(
        second => MinuteOf(first.Start) + first.Length.TotalMinutes == MinuteOf(second.Start)));

    private static bool IsOutOfOrder(ServiceDay day) =>
        day.Sessions.Zip(day.Sessions.Skip(1)).Any(pair => pair.First.Start > pair.Second.Start);
}
