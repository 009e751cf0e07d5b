using static Asam.Iop.Tests.Oracle.Judged;

namespace Asam.Iop.Tests.Oracle;

public sealed class DaysBetweenOpenEndTests
{
    private static readonly string Empty = Week();
    private static readonly string Monday = Week(On("monday"));
    private static readonly string Full = Week(On("monday tuesday wednesday thursday friday"));

    // Six days between any two Mondays, for ever.
    [Fact]
    public void One_day_a_week_breaches_without_end() =>
        Assert.Equal("violated [1, null]", By(AtMost(2), Phase("2.1", null, On("monday"))));

    // From Friday to the first Monday alone are two days, so the first breach is between that one and the next. With an empty week first
    // they are nine, as many as between any two full weeks after it.
    [Fact]
    public void A_breach_without_end_begins_where_the_first_gap_does()
    {
        Assert.Equal("violated [4, null]", By(AtMost(2), Phase("2.1", 3, On("monday wednesday friday")), Phase("2.1", null, On("monday"))));
        Assert.Equal("violated [3, null]", By(AtMost(5), Phase("2.1", 3, On("monday wednesday friday")), Alternating(null, Empty, Full)));
    }

    // Full weeks alternate with Mondays: Friday to Monday two days, Monday to the next Monday six. A gap begins in every second
    // week and ends in the next one, so that every week from the first Monday alone on is part of one.
    [Fact]
    public void Gaps_from_the_second_pattern_to_the_first_leave_no_week_out()
    {
        Assert.Equal("violated [2, null]", By(AtMost(5), Alternating(null, Full, Monday)));
        Assert.Equal("violated [1, null]", By(AtMost(5), Alternating(null, Monday, Full)));
    }

    // Gaps of six days from week 1 to 2 and 2 to 3, then from 5 to 6 and 6 to 7; week 4 is part of none.
    [Fact]
    public void Gaps_that_leave_a_pattern_out_stand_at_their_first_turn()
    {
        Assert.Equal("violated [1, 3]", By(AtMost(5), Alternating(null, Monday, Monday, Full, Full)));
        Assert.Equal("violated [4, 6]", By(AtMost(5), Alternating(null, Full, Full, Full, Monday, Monday)));
    }

    // In the second week three days lie between Monday and Friday, and two from that Friday to the next Monday; or two between
    // Monday and Thursday, and three from that Thursday on; or four between Monday and Saturday, and four
    // again between that Saturday and the next Thursday.
    [Fact]
    public void A_gap_within_a_pattern_and_one_out_of_it_are_two()
    {
        Assert.Equal("violated [2, 2]", By(AtMost(2), Alternating(null, Full, Week(On("monday friday")), Full)));
        Assert.Equal("violated [2, 3]", By(AtMost(2), Alternating(null, Full, Week(On("monday thursday")), Full)));
        Assert.Equal("violated [2, 3]", By(
            AtMost(3), Alternating(null, Full, Week(On("monday saturday")), Week(On("thursday friday")), Full)));
    }

    // From Friday of week 4 to Monday of week 8 are 2 + 21 days, the only gap of the phase: it comes round every four weeks.
    [Fact]
    public void A_gap_may_be_as_long_as_all_patterns()
    {
        Assert.Equal("violated [4, null]", By(AtMost(22), Alternating(null, Empty, Empty, Empty, Full)));
        Assert.Equal("satisfied", By(AtMost(23), Alternating(null, Empty, Empty, Empty, Full)));
    }

    // From Monday of week 1 to Monday of week 6 are 34 days, once; after that it is never more than 2 + 21.
    [Fact]
    public void A_gap_into_an_open_end_happens_once_however_long()
    {
        string[] phases = [Phase("2.1", 1, On("monday")), Phase("2.1", 1), Alternating(null, Empty, Empty, Empty, Full)];

        Assert.Equal("violated [1, 6]", By(AtMost(33), phases));
        Assert.Equal("satisfied", By(AtMost(34), phases));
        Assert.Equal("violated [1, null]", By(AtMost(22), phases));
    }

    [Fact]
    public void No_gap_ends_in_an_open_end_without_a_service_day()
    {
        Assert.Equal("not-applicable", By(AtMost(0), Alternating(null, Empty, Empty)));
        Assert.Equal("not-applicable", By(AtMost(0), Phase("2.1", 1, On("monday")), Alternating(null, Empty, Empty)));
        Assert.Equal("violated [1, 2]", By(AtMost(5), Phase("2.1", 2, On("monday")), Phase("2.1", null)));
    }

    // Every gap goes into a week of an unchosen day or comes out of one; with two Mondays in a row there is one that does not.
    [Fact]
    public void Unchosen_days_hide_gaps_round_after_round()
    {
        string unchosen = Week(Day(null, Block("group", 60)));

        Assert.Equal("not-evaluable", By(AtMost(2), Alternating(null, Monday, unchosen)));
        Assert.Equal("violated [1, 2]", By(AtMost(2), Alternating(null, Monday, Monday, unchosen)));
        Assert.Equal("violated [3, 4]", By(AtMost(2), Alternating(null, Monday, unchosen, Monday)));
    }

    [Fact]
    public void Weeks_of_another_level_before_are_counted_and_not_spanned() => Assert.Equal(
        "violated [3, null]", By(AtMost(2), Phase("2.1", 1, On("monday")), Phase("2.5", 1), Phase("2.1", null, On("monday"))));

    private static string AtMost(int days) => $"\"kind\": \"days-between\", \"max\": {days}";
}
