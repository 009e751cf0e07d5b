using static Asam.Iop.Tests.Oracle.Judged;

namespace Asam.Iop.Tests.Oracle;

public sealed class ModalityKindTests
{
    private const string InPerson = "\"kind\": \"modality\", \"allowed\": [ \"in-person\" ]";
    private const string Anything = "\"kind\": \"modality\", \"allowed\": [ \"in-person\", \"virtual\", \"audio-only\" ]";

    [Fact]
    public void A_block_is_attended_as_it_says_itself_or_as_the_plan_says()
    {
        Assert.Equal("satisfied", By(InPerson, Plan("in-person"), [Of("group", null)]));
        Assert.Equal("satisfied", By(InPerson, Plan("virtual"), [Of("group", "in-person")]));
        Assert.Equal("violated [2, 2]", By(InPerson, Plan("in-person"), [Of("group", null), Of("group", "virtual")]));
        Assert.Equal("violated [1, 1]", By(InPerson, Plan("audio-only"), [Of("group", null), Of("group", "in-person")]));
    }

    [Fact]
    public void Where_nothing_is_said_or_both_ways_it_cannot_be_judged()
    {
        Assert.Equal("not-evaluable", By(Anything, Of("group", null)));
        Assert.Equal("not-evaluable", By(Anything, Plan("hybrid"), [Of("group", null)]));
        Assert.Equal("satisfied", By(Anything, Plan("hybrid"), [Of("group", "virtual")]));
        Assert.Equal("violated [1, 1]", By(InPerson, Plan("hybrid"), [Of("group", "virtual"), Of("group", null)]));
    }

    [Fact]
    public void Only_countable_blocks_are_judged()
    {
        Assert.Equal("not-applicable", By(InPerson, Of("meal", "virtual")));
        Assert.Equal("satisfied", By(InPerson, Of("meal", "virtual"), Of("group", "in-person")));
    }

    // The virtual hour is a breach if it counts; alone, it is that or nothing to judge.
    [Fact]
    public void An_uncounted_block_is_judged_both_ways()
    {
        const string Uncounted = InPerson + ", \"excludes\": [ \"unspecified\" ]";

        Assert.Equal("not-evaluable", By(Uncounted, Of("group", "in-person"), Of("unspecified", "virtual")));
        Assert.Equal("not-evaluable", By(Uncounted, Of("unspecified", "virtual")));
        Assert.Equal("satisfied", By(Uncounted, Of("group", "in-person"), Of("unspecified", "in-person")));
        Assert.Equal("violated [1, 1]", By(Uncounted, Of("group", "virtual"), Of("unspecified", "virtual")));
    }

    private static string Plan(string modality) => $"\"modality\": \"{modality}\"";

    private static string Of(string service, string? modality) =>
        Phase("2.1", 1, Day("monday", Block(service, 60, modality is null ? "" : Plan(modality))));
}
