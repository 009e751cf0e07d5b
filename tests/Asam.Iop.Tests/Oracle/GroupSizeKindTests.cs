using static Asam.Iop.Tests.Oracle.Judged;

namespace Asam.Iop.Tests.Oracle;

public sealed class GroupSizeKindTests
{
    private const string AtMostTen = "\"kind\": \"group-size\", \"max\": 10";

    [Fact]
    public void Every_group_is_judged_and_needs_a_size()
    {
        Assert.Equal("satisfied", By(AtMostTen, Of("\"size\": 10"), Of("\"groupType\": \"process\", \"size\": 1")));
        Assert.Equal("violated [2, 2]", By(AtMostTen, Of(""), Of("\"size\": 11")));
        Assert.Equal("not-evaluable", By(AtMostTen, Of("\"size\": 10"), Of("\"groupType\": \"process\"")));
        Assert.Equal("not-applicable", By(AtMostTen, Phase("2.1", 1, Day("monday", Block("family", 60), Block("unspecified", 60)))));
    }

    [Fact]
    public void What_counts_does_not_matter() =>
        Assert.Equal("violated [1, 1]", By(AtMostTen + """, "counts": [ "individual" ] """, Of("\"size\": 11")));

    // Process is not named, so its eleven do not matter; the group without a type may be one that is.
    [Fact]
    public void Where_types_are_named_only_they_are_judged()
    {
        const string Didactic = AtMostTen + ", \"groupTypes\": [ \"didactic\", \"other\" ]";

        Assert.Equal("not-applicable", By(Didactic, Of("\"groupType\": \"process\", \"size\": 11")));
        Assert.Equal("violated [1, 1]", By(Didactic, Of("\"groupType\": \"didactic\", \"size\": 11")));
        Assert.Equal("violated [1, 1]", By(Didactic, Of("\"groupType\": \"other\", \"name\": \"Gardening\", \"size\": 11")));
        Assert.Equal("not-evaluable", By(Didactic, Of("\"groupType\": \"didactic\"")));
        Assert.Equal("not-evaluable", By(Didactic, Of("\"size\": 5")));
        Assert.Equal("not-evaluable", By(Didactic, Of("\"size\": 11")));
    }

    [Theory]
    [InlineData("experiential", "art", "violated [1, 1]")]
    [InlineData("experiential", "adventure", "violated [1, 1]")]
    [InlineData("experiential", "experiential", "violated [1, 1]")]
    [InlineData("experiential", "process", "not-applicable")]
    [InlineData("art", "art", "violated [1, 1]")]
    [InlineData("art", "music", "not-applicable")]
    [InlineData("art", "experiential", "not-applicable")]
    public void Experiential_covers_its_four_kinds_and_no_kind_covers_it(string named, string type, string expected) =>
        Assert.Equal(expected, By(AtMostTen + $", \"groupTypes\": [ \"{named}\" ]", Of($"\"groupType\": \"{type}\", \"size\": 11")));

    private static string Of(string group) => Phase("2.1", 1, Day("monday", Block("group", 60, group)));
}
