using Asam.Iop.Planning.Edits;
using Asam.Iop.Plans;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Planning.Tests;

public sealed class RewritingTests
{
    private static readonly WeeklySchedule Meant = Written.Week("monday process 60");
    private static readonly ProgramPlan Plan = Written.Plan("L1 1: monday process 60", "2: monday process 60", "2: friday art 90");

    [Theory]
    [InlineData(1, "from week 1, continue with level 1, 1 week: monday: process 1 h, then level 2.1, 2 weeks: sunday: art 1 h, then level 2.1, 2 weeks: friday: art 1 h 30 min")]
    [InlineData(2, "from week 2, continue with level 2.1, 2 weeks: sunday: art 1 h, then level 2.1, 2 weeks: friday: art 1 h 30 min")]
    [InlineData(3, "from week 3, continue with level 2.1, 1 week: sunday: art 1 h, then level 2.1, 2 weeks: friday: art 1 h 30 min")]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Weeks_at_the_level_are_altered_from_one_on_if_any_is(int fromWeek, params string[] expected) => Assert.Equal(
        expected,
        Rewriting.All(Plan, fromWeek, week => week == Meant ? Written.Week("sunday art 60") : week).Select(change => change.ToString()));

    [Fact]
    public void None_is_altered_where_one_cannot_be() =>
        Assert.Empty(Rewriting.All(Plan, 1, week => week == Meant ? Written.Week("sunday art 60") : null));

    [Fact]
    public void A_plan_without_an_end_is_altered_for_ever() => Assert.Equal(
        "from week 5, continue with level 2.1, open-ended: sunday: art 1 h / monday: process 1 h",
        Assert.Single(Rewriting.All(
            Written.Plan("2: friday art 90", "open: monday process 60 / none"),
            fromWeek: 5,
            week => week == Meant ? Written.Week("sunday art 60") : Meant)).ToString());

    [Fact]
    public void Days_and_sessions_are_altered_one_by_one_or_not_at_all()
    {
        WeeklySchedule week = Written.Week("monday process 60; art 30 | friday process 1400");

        Assert.Equal(week, Rewriting.Days(week, day => Rewriting.Sessions(day, session => session.Blocks)));
        Assert.Null(Rewriting.Days(week, day => day.Sessions.Count == 1 ? null : day.Sessions));
        Assert.Null(Rewriting.Days(week, day => day.Sessions.Append(SmallPlans.Group(60))));
        Assert.Null(Rewriting.Sessions(week.Days[0], session => session.Blocks[0].Duration.TotalMinutes == 30 ? null : session.Blocks));
        Assert.Null(Rewriting.Sessions(week.Days[0], session => session.Blocks.Skip(session == SmallPlans.Group(60) ? 0 : 1)));
    }
}
