using Asam.Iop.Planning.Edits;
using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using NodaTime;

namespace Asam.Iop.Planning.Tests;

public sealed class SiteTests
{
    [Fact]
    public void A_session_is_named_by_its_place_on_its_day() => Assert.Equal(
        ["session 1 on monday", "session 2 on monday", "session 1 on unchosen day 1", "session 2 on unchosen day 1", "session 1 on unchosen day 2"],
        At("monday process 60; art 30 | any process 60; art 45 | any individual 60").Sessions.Select(placed => placed.Address.ToString()));

    [Fact]
    public void A_session_with_an_id_is_named_by_it()
    {
        ProgramPlan plan = SmallPlans.Of(2, WeeklySchedule.Each(SmallPlans.Group(60).WithId("late"), IsoDayOfWeek.Monday));

        Assert.Equal("from week 1, remove session 'late'", Assert.Single(new Site(plan, 1).Remove()).ToString());
    }

    [Theory]
    [InlineData("none", "monday tuesday wednesday thursday friday saturday sunday")]
    [InlineData("wednesday art 30 | monday art 30", "tuesday thursday friday saturday sunday")]
    [InlineData("monday art 30 | any art 30", "any")]
    [InlineData("any art 30 | any art 30 | any art 30 | any art 30 | any art 30 | any art 30 | any art 30", "")]
    public void A_session_is_added_on_a_weekday_that_is_free_or_where_days_are_unchosen_on_a_further_one(string week, string expected) => Assert.Equal(
        expected,
        string.Join(" ", At(week).FreeDays.Select(day => day is IsoDayOfWeek weekday ? ScheduleCodes.Days.Of(weekday) : "any")));

    [Theory]
    [InlineData(10, "monday", "tuesday")]
    [InlineData(11, "monday")]
    public void A_session_is_added_to_chosen_days_that_have_room(int minutes, params string[] days) => Assert.Equal(
        days.Select(day => $"from week 1, add process {minutes} min on {day}"),
        Texts(At("monday process 60 | any process 60 | tuesday process 1430").AddToServiceDays(SmallPlans.Group(minutes))));

    [Theory]
    [InlineData("monday", "wednesday thursday friday saturday sunday")]
    [InlineData("any", "monday tuesday wednesday thursday friday saturday sunday")]
    public void A_session_is_moved_to_weekdays_where_it_overlaps_no_other(string from, string expected) => Assert.Equal(
        expected,
        string.Join(" ", At("monday 17:30 process 60 | tuesday 18:00 art 60 | any individual 30")
            .Move(placed => placed.Day.Day == (from == "any" ? null : ScheduleCodes.Days.Parse(from)))
            .Cast<MoveSessionChange>()
            .Select(change => ScheduleCodes.Days.Of(change.Day))));

    [Theory]
    [InlineData("monday art 30 | tuesday art 30 | wednesday art 30", 7, 2, 1)]
    [InlineData("monday art 30 | tuesday art 30 | wednesday art 30", 1, 1)]
    [InlineData("monday art 30 | tuesday art 30 | wednesday art 30", 0)]
    [InlineData("monday art 30", 7)]
    [InlineData("none", 7)]
    public void A_step_down_leaves_fewer_days(string week, int most, params int[] expected) =>
        Assert.Equal(expected, At(week).StepDown(most).Cast<StepDownChange>().Select(change => change.Days));

    [Theory]
    [InlineData(440, "1:500 2:1440")]
    [InlineData(441, "1:501")]
    [InlineData(-59, "1:1 2:941")]
    [InlineData(-60, "2:940")]
    public void A_block_of_treatment_is_resized_to_what_a_block_can_last(int minutes, string expected) => Assert.Equal(
        expected,
        string.Join(" ", At("any process 60 + break 90 | any individual 1000")
            .Resize(minutes, _ => true)
            .Cast<ResizeBlockChange>()
            .Select(change => $"{change.Session.UnchosenDay}:{change.Minutes}")));

    [Theory]
    [InlineData("group individual", "individual 30 min", "process 1 h")]
    [InlineData("group", "individual 30 min")]
    [InlineData("break")]
    public void A_block_is_left_out_of_a_session_with_more_treatment(string services, params string[] expected) => Assert.Equal(
        expected.Select(each => $"from week 1, replace session 1 on unchosen day 2 by {each}"),
        Texts(At("any process 60 + break 15 | any process 60 + individual 30").RemoveBlocks(Written.ServicesOf(services))));

    [Fact]
    public void A_session_is_replaced_by_one_that_is_another()
    {
        Site site = At("any process 60 | any art 30 + individual 30");

        Assert.Equal(
            ["from week 1, replace session 1 on unchosen day 2 by individual 30 min"],
            Texts(site.Replace(session => session.Blocks.Count == 1 ? null : session.Blocks.Skip(1))));
        Assert.Empty(site.Replace(session => session.Blocks));
        Assert.Empty(site.Replace(_ => []));
    }

    private static Site At(string week) => new(Written.Plan($"2: {week}"), 1);

    private static string[] Texts(IEnumerable<PlanChange> changes) => [.. changes.Select(change => change.ToString())];
}
