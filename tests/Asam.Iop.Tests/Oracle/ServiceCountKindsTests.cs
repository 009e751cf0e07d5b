using static Asam.Iop.Tests.Oracle.Judged;

namespace Asam.Iop.Tests.Oracle;

public sealed class ServiceCountKindsTests
{
    private const string TwoADay = "\"kind\": \"services-per-day\", \"min\": 2";
    private const string TwoAWeek = "\"kind\": \"services-per-week\", \"min\": 2";
    private const string Uncounted = ", \"excludes\": [ \"unspecified\" ]";

    private static readonly string Two = Day("monday", Block("group", 60), Block("family", 60));
    private static readonly string One = Day("tuesday", Block("group", 60), Block("meal", 60));

    [Fact]
    public void Every_day_with_a_countable_service_needs_enough_of_them()
    {
        Assert.Equal("satisfied", By(TwoADay, Phase("2.1", 2, Two, Day("friday", Block("meal", 60)))));
        Assert.Equal("violated [1, 2]", By(TwoADay, Phase("2.1", 2, Two, One)));
        Assert.Equal("not-applicable", By(TwoADay, Phase("2.1", 2)));
    }

    [Fact]
    public void A_week_needs_enough_and_an_empty_one_has_none()
    {
        Assert.Equal("satisfied", By(TwoAWeek, Phase("2.1", 2, One, Day(null, Block("individual", 30)))));
        Assert.Equal("violated [3, null]", By(TwoAWeek, Phase("2.1", 2, Two), Phase("2.1", null)));
    }

    // An unspecified block is one service at least and perhaps more, so it can show that there are enough but not that there are too few.
    [Fact]
    public void A_counted_unspecified_block_is_one_at_least()
    {
        string few = Phase("2.1", 1, Day("monday", Block("unspecified", 180)));
        string enough = Phase("2.1", 1, Day("monday", Block("unspecified", 90), Block("group", 90)));

        Assert.Equal("not-evaluable", By(TwoADay, few));
        Assert.Equal("not-evaluable", By(TwoAWeek, few));
        Assert.Equal("satisfied", By(TwoADay, enough));
        Assert.Equal("satisfied", By(TwoAWeek, enough));
        Assert.Equal("not-evaluable", By(TwoADay + Uncounted, enough));
        Assert.Equal("not-evaluable", By(TwoAWeek + Uncounted, enough));
    }

    // The unspecified block of Monday has nothing to do with Tuesday, but all with the week.
    [Fact]
    public void It_explains_its_own_day_only()
    {
        Assert.Equal("violated [1, 1]", By(TwoADay, Phase("2.1", 1, Day("monday", Block("unspecified", 60)), One)));
        Assert.Equal("satisfied", By(TwoAWeek, Phase("2.1", 1, Day("monday", Block("unspecified", 60)), One)));
    }

    // If the unspecified block is not counted Wednesday is no service day; if it is, Wednesday has one service, or more.
    [Fact]
    public void A_day_that_is_perhaps_none_cannot_be_judged()
    {
        string[] days = [Two, Day("wednesday", Block("unspecified", 60))];

        Assert.Equal("not-evaluable", By(TwoADay + Uncounted, Phase("2.1", 1, days)));
        Assert.Equal("violated [1, 1]", By(TwoADay + Uncounted, Phase("2.1", 1, [.. days, One])));
        Assert.Equal("satisfied", By(TwoAWeek + Uncounted, Phase("2.1", 1, days)));
    }

    [Fact]
    public void Only_the_first_weeks_are_judged_where_the_rule_says_so() => Assert.Equal(
        "violated [2, 3]", By(TwoAWeek + ", \"firstWeeks\": 3", Phase("2.1", 1, Two), Phase("2.1", null, One)));
}
