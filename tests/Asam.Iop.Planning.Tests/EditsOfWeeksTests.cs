using Asam.Iop.Plans;
using Asam.Iop.Policies;
using static Asam.Iop.Planning.Tests.SmallPlans;
using static Asam.Iop.Planning.Tests.Written;

namespace Asam.Iop.Planning.Tests;

/// <summary>In which weeks edits begin, and where they are for one week alone. 3 hours a week are asked for.</summary>
public sealed class EditsOfWeeksTests
{
    private static readonly Rule ThreeHours = Hours(min: 3);

    [Theory]
    [InlineData(1, 1, 3, 5, 7)]
    [InlineData(3, 3, 5, 7, 9)]
    [InlineData(9, 9)]
    [InlineData(11)]
    public void Edits_begin_in_the_first_four_weeks_that_are_out(int fromWeek, params int[] expected) => Assert.Equal(
        expected,
        Edited.Weeks<ResizeBlockChange>(
            Plan(
                "1: any process 60", "1: any process 180", "1: any process 61", "1: any process 180", "1: any process 62", "1: any process 180",
                "1: any process 63", "1: any process 180", "1: any process 64", "1: any process 180"),
            ThreeHours,
            fromWeek));

    [Theory]
    [InlineData("6: any process 60", 1, 1)]
    [InlineData("6: any process 60", 3, 3)]
    [InlineData("6: any process 60", 6, 6)]
    [InlineData("6: any process 60", 7)]
    [InlineData("6: any process 60 / any process 180", 1, 1)]
    [InlineData("6: any process 180 / any process 60", 3, 4)]
    [InlineData("open: any process 60", 3, 3)]
    [InlineData("4: any process 60\n1: any process 180\n1: any process 61", 2, 2, 6)]
    public void Each_schedule_is_edited_from_one_week_on(string phases, int fromWeek, params int[] expected) =>
        Assert.Equal(expected, Edited.Weeks<ResizeBlockChange>(Plan(phases.Split('\n')), ThreeHours, fromWeek));

    /// <summary>No group is there to judge and no adolescent, so that no rule applies and all are looked at.</summary>
    [Theory]
    [InlineData(1, 1, 3)]
    [InlineData(2, 2, 3)]
    [InlineData(4, 4)]
    [InlineData(5)]
    public void Where_no_rule_applies_each_run_is_edited_from_its_first_week_on(int fromWeek, params int[] expected) => Assert.Equal(
        expected,
        Edited.Changes(Plan("2: any individual 60", "2: any individual 61"), Policy(Rule.GroupSize(max: 12), ThreeHours.For(Population.Adolescent)), fromWeek)
            .OfType<ResizeBlockChange>()
            .Select(change => change.FromWeek)
            .Distinct());

    [Fact]
    public void Weeks_in_a_row_are_edited_from_the_first_on() =>
        Assert.Equal([1], Edited.Weeks<ResizeBlockChange>(Plan("1: any process 60", "1: any process 90"), ThreeHours));

    /// <summary>From Friday to the next Monday are 2 days, from Monday to Friday 3.</summary>
    [Theory]
    [InlineData("monday process 60", "friday process 60", 5, 1, 2)]
    [InlineData("monday process 60 | friday process 60", "monday process 60", 2, 1)]
    public void A_gap_is_edited_in_the_weeks_that_it_lies_in(string week, string next, int max, params int[] expected) =>
        Assert.Equal(expected, Edited.Weeks<MoveSessionChange>(Plan($"1: {week}", $"1: {next}"), Rule.DaysBetween(max)));

    [Fact]
    public void One_week_that_is_out_is_also_edited_alone_or_made_like_those_next_to_it() => Assert.Equal(
        [
            "from week 2, make block 1 of session 1 on unchosen day 1 last 3 h",
            "from week 2, add process 1 h on a further day",
            "from week 2, add process 2 h on a further day",
            "from week 2, for that week alone, have any day: process 3 h 1 min",
            "from week 2, for that week alone, have any day: process 4 h",
            "from week 2, for that week alone, have any day: process 3 h",
            "from week 2, for that week alone, have any day: process 2 h, any day: process 1 h",
            "from week 2, for that week alone, have any day: process 2 h, any day: process 2 h",
            "from week 2, continue with level 2.1, 1 week: any day: process 3 h, then level 2.1, 1 week: any day: process 4 h",
        ],
        Edited.Texts(Plan("1: any process 181", "1: any process 120", "1: any process 240"), ThreeHours));

    [Theory]
    [InlineData("1: any process 120", "1: any process 180", "1: any process 180", 1, 1)]
    [InlineData("1: any process 180", "1: any process 180", "1: any process 120", 1)]
    [InlineData("1: any process 120", "1: any process 180", "1: any process 120", 1)]
    [InlineData("2: any process 120", "1: any process 180", "1: any process 180", 1)]
    [InlineData("2: any process 120", "1: any process 180", "1: any process 180", 2)]
    public void No_week_is_edited_alone_that_is_the_last_or_not_the_only_one(string first, string second, string third, int fromWeek, params int[] expected) =>
        Assert.Equal(expected, Edited.Weeks<ReplaceWeekChange>(Plan(first, second, third), ThreeHours, fromWeek));

    /// <summary>In the second and the fourth week an hour is too much; the others are empty.</summary>
    [Theory]
    [InlineData(1, "from week 2, continue with level 2.1, 3 weeks: any day: process 3 h / no service days")]
    [InlineData(3, "from week 3, continue with level 2.1, 2 weeks: no service days / any day: process 3 h")]
    [InlineData(5)]
    public void All_weeks_to_come_are_altered_alike(int fromWeek, params string[] expected) => Assert.Equal(
        expected, Edited.Texts<ContinueWithChange>(Plan("4: none / any process 240"), Hours(max: 3), fromWeek));

    [Theory]
    [InlineData("any process 1440 | any process 30", 25, "any day: process 24 h, any day: process 1 h")]
    [InlineData("any process 60; individual 30 | any art 50", 3, "any day: process 1 h 40 min; individual 30 min, any day: art 50 min")]
    [InlineData("any process 60; art 90", 3, "any day: process 1 h; art 2 h")]
    [InlineData("any 22:00 process 90; art 60", 3, "any day: 22:00 process 2 h; art 1 h")]
    [InlineData("any 22:30 process 90; art 60", 3, "any day: 22:30 process 1 h 30 min; art 1 h 30 min")]
    public void The_longest_session_is_altered_that_can_be(string week, int hours, string expected) => Assert.Equal(
        [$"from week 1, continue with level 2.1, 2 weeks: {expected}"],
        Edited.Texts<ContinueWithChange>(Plan($"2: {week}"), Hours(hours)));

    [Fact]
    public void Where_one_week_cannot_be_altered_none_is() =>
        Assert.Empty(Edited.Texts<ContinueWithChange>(Plan("1: any process 60", "4: any process 60 / none"), ThreeHours));
}
