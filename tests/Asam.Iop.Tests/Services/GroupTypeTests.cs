using Asam.Iop.Services;
using Asam.Iop.Tests.Contracts;

namespace Asam.Iop.Tests.Services;

public sealed class GroupTypeTests
{
    [Fact]
    public void Codes_are_those_of_the_documents() => Assert.Equal(
        [
            "psychotherapy", "discussion", "didactic", "educational", "process", "relapse-prevention", "experiential", "art", "music",
            "recreation", "adventure", "skills", "early-recovery-skills", "social-support", "family-education", "multi-family", "other",
        ],
        GroupType.Codes);

    [Fact]
    public void Listed_types_are_found_by_their_codes() => Assert.All(GroupType.Listed, type =>
    {
        Assert.True(GroupType.TryFind(type.Code, out GroupType? found));
        Assert.Same(type, found);
        Assert.Equal(type.Code, type.ToString());
        Assert.Null(type.Name);
    });

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Process")]
    [InlineData("other")]
    public void Other_codes_are_not_found(string? code) => Assert.False(GroupType.TryFind(code, out _));

    [Fact]
    public void Experiential_are_art_music_recreation_and_adventure() => Assert.Equal(
        [GroupType.Experiential, GroupType.Art, GroupType.Music, GroupType.Recreation, GroupType.Adventure],
        GroupType.Listed.Where(type => type.IsExperiential));

    [Fact]
    public void A_type_that_is_not_listed_has_a_name()
    {
        GroupType type = GroupType.Other("equine therapy");

        Assert.Equal(("other", "equine therapy", "equine therapy"), (type.Code, type.Name, type.ToString()));
    }

    [Fact]
    public void A_name_is_a_text()
    {
        Refusal.IsWrong(() => GroupType.Other(string.Empty), "name", "name is empty.");
        Refusal.IsWrong(() => GroupType.Other(new string('a', 201)), "name", "name has 201 characters; allowed are at most 200.");
    }
}
