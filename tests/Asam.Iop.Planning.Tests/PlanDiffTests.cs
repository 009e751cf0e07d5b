using static Asam.Iop.Planning.Tests.Written;

namespace Asam.Iop.Planning.Tests;

public sealed class PlanDiffTests
{
    private const string A = "monday process 60";
    private const string B = "monday process 90";
    private const string C = "monday art 30";

    [Theory]
    [InlineData("2: " + A + " | friday art 60", "2: " + B + " | friday art 60", "weeks 1–2", "- monday: process 1 h", "+ monday: process 1 h 30 min")]
    [InlineData("2: " + A, "2: tuesday process 60", "weeks 1–2", "- monday: process 1 h", "+ tuesday: process 1 h")]
    [InlineData("2: " + A, "2: " + A)]
    [InlineData("3: " + A, "3: " + C + " / " + A, "week 1", "- monday: process 1 h", "+ monday: art 30 min", "week 3", "- monday: process 1 h", "+ monday: art 30 min")]
    [InlineData("4: " + A, "1: " + C + "\n1: " + A + "\n2: " + C, "week 1", "- monday: process 1 h", "+ monday: art 30 min", "weeks 3–4", "- monday: process 1 h", "+ monday: art 30 min")]
    [InlineData("2: " + A, "3: " + A, "week 3, new", "+ monday: process 1 h")]
    [InlineData("4: " + A, "2: " + A, "weeks 3–4, left out", "- monday: process 1 h")]
    public void Weeks_that_differ_alike_stand_together(string before, string after, params string[] expected) =>
        Assert.Equal(expected, Lines([before], after.Split('\n')));

    /// <summary>Two weeks in a row, of which only one of four things differs from one to the other: the level or the week, before or after.</summary>
    [Theory]
    [InlineData("L1 1: " + A + "\n1: " + A, "2: " + C, "week 1, level 1 becomes 2.1", "- monday: process 1 h", "+ monday: art 30 min", "week 2", "- monday: process 1 h", "+ monday: art 30 min")]
    [InlineData("2: " + C, "L1 1: " + A + "\n1: " + A, "week 1, level 2.1 becomes 1", "- monday: art 30 min", "+ monday: process 1 h", "week 2", "- monday: art 30 min", "+ monday: process 1 h")]
    [InlineData("1: " + A + "\n1: " + B, "2: " + C, "week 1", "- monday: process 1 h", "+ monday: art 30 min", "week 2", "- monday: process 1 h 30 min", "+ monday: art 30 min")]
    [InlineData("2: " + C, "1: " + A + "\n1: " + B, "week 1", "- monday: art 30 min", "+ monday: process 1 h", "week 2", "- monday: art 30 min", "+ monday: process 1 h 30 min")]
    [InlineData("L1 1: " + A + "\n1: " + A, "2: " + A, "week 1, level 1 becomes 2.1")]
    public void Weeks_that_differ_otherwise_do_not(string before, string after, params string[] expected) =>
        Assert.Equal(expected, Lines(before.Split('\n'), after.Split('\n')));

    [Theory]
    [InlineData("open: " + A, "open: " + B, "week 1 on", "- monday: process 1 h", "+ monday: process 1 h 30 min")]
    [InlineData("open: " + A, "2: " + A + "\nopen: " + B, "week 3 on", "- monday: process 1 h", "+ monday: process 1 h 30 min")]
    [InlineData("open: " + A, "2: " + B + "\nopen: " + B, "week 1 on", "- monday: process 1 h", "+ monday: process 1 h 30 min")]
    [InlineData("open: " + A, "2: " + A, "week 3 on, left out", "- monday: process 1 h")]
    [InlineData("2: " + A, "open: " + A, "week 3 on, new", "+ monday: process 1 h")]
    public void What_differs_for_ever_has_no_end(string before, string after, params string[] expected) =>
        Assert.Equal(expected, Lines(before.Split('\n'), after.Split('\n')));

    /// <summary>2 patterns against 2 or 3 are looked at until all have met: A B A B A B, and A B A A B A.</summary>
    [Fact]
    public void Weeks_that_take_turns_are_listed_until_all_have_met()
    {
        Assert.Equal(
            ["week 4", "- monday: process 1 h 30 min", "+ monday: process 1 h", "week 5", "- monday: process 1 h", "+ monday: process 1 h 30 min", "week 6", "- monday: process 1 h 30 min", "+ monday: process 1 h"],
            Lines([$"open: {A} / {B}"], [$"open: {A} / {B} / {A}"]));
        Assert.Equal(
            ["week 2", "- monday: process 1 h 30 min", "+ monday: art 30 min", "week 4", "- monday: process 1 h 30 min", "+ monday: art 30 min"],
            Lines([$"open: {A} / {B}"], [$"open: {A} / {C}"]));
    }

    [Theory]
    [InlineData(A + " | any process 60 | any art 30", "tuesday process 60 | any art 30 | any process 90", "- monday: process 1 h", "+ tuesday: process 1 h", "- any day: process 1 h", "+ any day: process 1 h 30 min")]
    [InlineData("any process 60", "any process 90 | any process 45", "- any day: process 1 h", "+ any day: process 1 h 30 min", "+ any day: process 45 min")]
    [InlineData("any process 90 | any process 45", "any process 60", "- any day: process 1 h 30 min", "+ any day: process 1 h", "- any day: process 45 min")]
    [InlineData("any process 90 | any process 45", "any process 45 | any process 90")]
    public void A_weekday_is_held_against_itself_and_an_unchosen_day_against_an_equal_one_or_the_next(string before, string after, params string[] expected) =>
        Assert.Equal(["week 1", .. expected], Lines([$"1: {before}"], [$"1: {after}"]));

    [Fact]
    public void A_day_that_was_or_becomes_one_is_named_by_its_weekday()
    {
        IReadOnlyList<DayDifference> days = Assert.Single(PlanDiff.Between(Plan("1: monday art 30"), Plan("1: friday art 30")).Weeks).Days;

        Assert.Equal([NodaTime.IsoDayOfWeek.Monday, NodaTime.IsoDayOfWeek.Friday], days.Select(day => day.Day!.Value));
    }

    private static string[] Lines(string[] before, string[] after) => PlanDiff.Between(Plan(before), Plan(after)).ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
