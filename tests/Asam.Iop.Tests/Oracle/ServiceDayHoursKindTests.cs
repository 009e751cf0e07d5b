using static Asam.Iop.Tests.Oracle.Judged;

namespace Asam.Iop.Tests.Oracle;

public sealed class ServiceDayHoursKindTests
{
    private const string AtLeastThree = "\"kind\": \"service-day-hours\", \"minHours\": 3";
    private const string OneToThree = "\"kind\": \"service-day-hours\", \"minHours\": 1, \"maxHours\": 3";
    private const string AtMostThree = "\"kind\": \"service-day-hours\", \"maxHours\": 3";
    private const string Uncounted = ", \"excludes\": [ \"unspecified\" ]";

    // Every day is judged, Tuesday and the unchosen one too.
    [Fact]
    public void A_short_day_breaches_whichever_it_is()
    {
        string full = Day("monday", Block("group", 180));

        Assert.Equal("satisfied", By(AtLeastThree, Phase("2.1", 2, full)));
        Assert.Equal("violated [1, 2]", By(AtLeastThree, Phase("2.1", 2, full, Day("tuesday", Block("group", 179)))));
        Assert.Equal("violated [1, null]", By(AtLeastThree, Phase("2.1", null, full, Day(null, Block("group", 60)))));
    }

    [Fact]
    public void Sessions_of_a_day_are_added_up_and_a_day_with_nothing_countable_is_not_judged()
    {
        Assert.Equal("not-applicable", By(AtLeastThree, Phase("2.1", 1, Day("monday", Block("meal", 60)))));
        Assert.Equal("not-applicable", By(AtLeastThree, Phase("2.1", 1)));
        Assert.Equal("violated [1, 1]", By(AtLeastThree, Phase("2.1", 1, Day("monday", Block("group", 150), Block("break", 30)))));
    }

    // Two hours for certain and one that perhaps counts: two to three hours.
    [Fact]
    public void With_hours_for_certain_every_value_between_must_hold()
    {
        Assert.Equal("satisfied", By(OneToThree + Uncounted, Phase("2.1", 1, Perhaps(120, 60))));
        Assert.Equal("not-evaluable", By(OneToThree + Uncounted, Phase("2.1", 1, Perhaps(120, 120))));
        Assert.Equal("not-evaluable", By(AtLeastThree + Uncounted, Phase("2.1", 1, Perhaps(120, 60))));
        Assert.Equal("violated [1, 1]", By(AtLeastThree + Uncounted, Phase("2.1", 1, Perhaps(120, 59))));
        Assert.Equal("violated [1, 1]", By(AtMostThree + Uncounted, Phase("2.1", 1, Perhaps(181, 60))));
    }

    // Perhaps it has no countable hours at all, and then it is not judged. Else they may be as few as one minute.
    [Fact]
    public void A_day_of_nothing_for_certain_is_never_a_breach()
    {
        string hours = Day("monday", Block("unspecified", 60));

        Assert.Equal("satisfied", By(AtMostThree + Uncounted, Phase("2.1", 1, hours)));
        Assert.Equal("not-evaluable", By(AtMostThree + Uncounted, Phase("2.1", 1, Day("monday", Block("unspecified", 181)))));
        Assert.Equal("not-evaluable", By(OneToThree + Uncounted, Phase("2.1", 1, hours)));
        Assert.Equal("not-evaluable", By(AtLeastThree + Uncounted, Phase("2.1", 1, hours)));
        Assert.Equal("violated [1, 1]", By(AtLeastThree, Phase("2.1", 1, hours)));
    }

    [Fact]
    public void A_breach_outweighs_a_day_that_cannot_be_judged()
    {
        string perhaps = Perhaps(120, 60);
        string certainly = Day("friday", Block("group", 60));

        Assert.Equal("violated [2, 2]", By(AtLeastThree + Uncounted, Phase("2.1", 1, perhaps), Phase("2.1", 1, perhaps, certainly)));
    }

    private static string Perhaps(int certain, int perhaps) => Day("monday", Block("group", certain), Block("unspecified", perhaps));
}
