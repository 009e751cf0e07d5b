using Asam.Iop.Policies;

namespace Asam.Iop.Tests.Policies;

/// <summary>The weeks of findings as ranges.</summary>
public sealed class WeekSpansTests
{
    // Weeks 5, 8, 11 and so on, 9, 12 and so on, 10, 13 and so on: from week 8 on that is every week.
    [Fact]
    public void What_recurs_for_ever_has_no_end_from_the_week_on_that_leaves_none_out() => Assert.Equal(
        ["week 5", "week 8 on"],
        WeekSpans.ToRanges([new(5, 1, 3, null), new(9, 2, 3, null)]).Select(range => range.ToString()));

    // Weeks 5 and 6, and from there on every third week and the one after it: 7, 10, 13 and so on are left out.
    [Fact]
    public void What_recurs_with_weeks_left_out_stands_at_its_first_turn() => Assert.Equal(
        ["weeks 5–6"], WeekSpans.ToRanges([new(5, 2, 3, null)]).Select(range => range.ToString()));
}
