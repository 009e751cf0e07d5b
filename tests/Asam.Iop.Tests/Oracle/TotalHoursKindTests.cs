using static Asam.Iop.Tests.Oracle.Judged;

namespace Asam.Iop.Tests.Oracle;

public sealed class TotalHoursKindTests
{
    // Ten hours a week, and forty in four weeks.
    private static readonly string Ten = Day("monday", Block("group", 600));

    [Fact]
    public void The_first_weeks_are_added_up_and_named()
    {
        Assert.Equal("satisfied", By(Total(40, 4), Phase("2.1", 8, Ten)));
        Assert.Equal("violated [1, 4]", By(Total(41, 4), Phase("2.1", 8, Ten)));
    }

    // There are three weeks, thirty hours, where ten weeks are asked for.
    [Fact]
    public void A_program_that_is_shorter_is_judged_by_what_it_has()
    {
        Assert.Equal("satisfied", By(Total(30, 10), Phase("2.1", 3, Ten)));
        Assert.Equal("violated [1, 3]", By(Total(31, 10), Phase("2.1", 3, Ten)));
    }

    [Fact]
    public void Weeks_of_an_open_end_are_counted_and_named_one_by_one()
    {
        Assert.Equal("satisfied", By(Total(5200, 520), Phase("2.1", null, Ten)));
        Assert.Equal("violated [1, 520]", By(Total(5201, 520), Phase("2.1", null, Ten)));
        Assert.Equal("violated [1, 4]", By(Total(21, 4), Phase("2.1", 1), Alternating(null, Week(Ten), Week())));
    }

    // Weeks 1, 4 and 5 are the first three at 2.1.
    [Fact]
    public void Weeks_of_other_levels_are_passed_over()
    {
        string[] phases = [Phase("2.1", 1, Ten), Phase("2.5", 2, Ten), Phase("2.1", null, Ten)];

        Assert.Equal("satisfied", By(Total(30, 3), phases));
        Assert.Equal("violated [1, 1] [4, 5]", By(Total(31, 3), phases));
        Assert.Equal("not-applicable", By(Total(31, 3), Phase("2.5", 8, Ten)));
    }

    // Ten hours for certain and two that perhaps count, in one week.
    [Fact]
    public void Uncounted_blocks_leave_open_what_lies_between()
    {
        string week = Phase("2.1", 1, Day("monday", Block("group", 600), Block("unspecified", 120)));

        Assert.Equal("satisfied", By(Total(10, 1) + """, "excludes": [ "unspecified" ] """, week));
        Assert.Equal("not-evaluable", By(Total(12, 1) + """, "excludes": [ "unspecified" ] """, week));
        Assert.Equal("violated [1, 1]", By(Total(13, 1) + """, "excludes": [ "unspecified" ] """, week));
        Assert.Equal("satisfied", By(Total(12, 1), week));
    }

    private static string Total(int hours, int withinWeeks) =>
        $"\"kind\": \"total-hours\", \"minHours\": {hours}, \"withinWeeks\": {withinWeeks}";
}
