using static Asam.Iop.Tests.Oracle.Judged;

namespace Asam.Iop.Tests.Oracle;

public sealed class DaysBetweenKindTests
{
    private const string WorkingDays = "monday tuesday wednesday thursday friday";

    // One day each between Monday, Wednesday and Friday; the week end is two.
    [Fact]
    public void A_week_end_is_a_gap_of_two_days() =>
        Assert.Equal("satisfied", By(AtMost(2), Phase("2.1", 4, On("monday wednesday friday"))));

    // From Wednesday to Monday are Thursday to Sunday, four days; the last Wednesday has no day after it.
    [Fact]
    public void A_gap_over_a_week_end_names_both_weeks() =>
        Assert.Equal("violated [1, 4]", By(AtMost(2), Phase("2.1", 4, On("monday tuesday wednesday"))));

    // Three days between Monday and Friday, in a single week.
    [Fact]
    public void A_gap_within_a_week_names_that_week() =>
        Assert.Equal("violated [1, 1]", By(AtMost(2), Phase("2.1", 1, On("friday monday"))));

    [Fact]
    public void A_limit_is_inclusive()
    {
        Assert.Equal("satisfied", By(AtMost(3), Phase("2.1", 1, On("monday friday"))));
        Assert.Equal("violated [1, 1]", By(AtMost(0), Phase("2.1", 1, On("monday tuesday thursday"))));
    }

    // Before the first day and after the last one nothing is judged, and one day has neither.
    [Fact]
    public void A_single_service_day_has_no_gap() =>
        Assert.Equal("not-applicable", By(AtMost(0), Phase("2.1", 1, On("thursday"))));

    // Friday of week 1 to Monday of week 4: 2 + 14 days.
    [Fact]
    public void Empty_weeks_and_seams_are_part_of_a_gap()
    {
        string[] phases = [Phase("2.1", 1, On(WorkingDays)), Phase("2.1", 2), Phase("2.1", 2, On(WorkingDays))];

        Assert.Equal("violated [1, 4]", By(AtMost(15), phases));
        Assert.Equal("satisfied", By(AtMost(16), phases));
    }

    [Fact]
    public void Nothing_is_judged_across_another_level()
    {
        Assert.Equal("satisfied", By(
            AtMost(2), Phase("2.1", 2, On(WorkingDays)), Phase("2.5", 1, On("monday")), Phase("2.1", 2, On(WorkingDays))));
        Assert.Equal("not-applicable", By(
            AtMost(2), Phase("2.1", 1, On("monday")), Phase("1", 1), Phase("2.1", 1, On("monday"))));
    }

    // Week 2 cannot be judged, nor the six days from week 1 into it and from it to week 3; six days lie between weeks 3 and 4.
    [Fact]
    public void An_unchosen_day_hides_the_gaps_about_its_week()
    {
        string[] phases = [Phase("2.1", 1, On("monday")), Phase("2.1", 1, Day(null, Block("group", 60))), Phase("2.1", 1, On("monday"))];

        Assert.Equal("not-evaluable", By(AtMost(2), phases));
        Assert.Equal("violated [3, 4]", By(AtMost(2), [.. phases, Phase("2.1", 1, On("monday"))]));
        Assert.Equal("not-evaluable", By(AtMost(2), Phase("2.1", 1, [.. On("monday sunday"), Day(null, Block("group", 60))])));
    }

    [Fact]
    public void An_unchosen_day_of_what_is_not_counted_is_no_service_day() => Assert.Equal(
        "satisfied", By(AtMost(2), Phase("2.1", 1, [.. On("monday wednesday"), Day(null, Block("meal", 60))])));

    // Without the unspecified Wednesday three days lie between, with it one.
    [Fact]
    public void What_an_uncounted_block_would_mend_is_not_evaluable()
    {
        string week = Phase("2.1", 1, [.. On("monday friday"), Day("wednesday", Block("unspecified", 60))]);

        Assert.Equal("not-evaluable", By(AtMost(2) + """, "excludes": [ "unspecified" ] """, week));
        Assert.Equal("violated [1, 1]", By(AtMost(0) + """, "excludes": [ "unspecified" ] """, week));
        Assert.Equal("satisfied", By(AtMost(2), week));
    }

    private static string AtMost(int days) => $"\"kind\": \"days-between\", \"max\": {days}";
}
