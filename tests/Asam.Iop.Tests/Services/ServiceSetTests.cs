using Asam.Iop.Services;

namespace Asam.Iop.Tests.Services;

public sealed class ServiceSetTests
{
    [Fact]
    public void Treatment_is_group_individual_family_and_unspecified() => Assert.Equal(
        [Service.Group, Service.Individual, Service.Family, Service.Unspecified],
        ServiceCodes.Services.Values.Where(service => ServiceSet.Treatment.Contains(service)));

    [Fact]
    public void Group_holds_groups_of_every_type_and_of_none()
    {
        ServiceSet groups = ServiceSet.Of(Service.Group);

        Assert.True(groups.Contains(Service.Group));
        Assert.All([.. GroupType.Listed, GroupType.Other("a")], type => Assert.True(groups.Contains(Service.Group, type)));
        Assert.False(groups.Contains(Service.Family));
    }

    [Fact]
    public void A_group_type_holds_neither_other_types_nor_groups_without_one()
    {
        ServiceSet process = ServiceSet.OfGroups(GroupType.Process);

        Assert.False(process.Contains(Service.Group));
        Assert.Equal([GroupType.Process], GroupType.Listed.Where(type => process.Contains(Service.Group, type)));
    }

    [Fact]
    public void Experiential_holds_its_four_kinds() => Assert.Equal(
        GroupType.Listed.Where(type => type.IsExperiential),
        GroupType.Listed.Where(type => ServiceSet.OfGroups(GroupType.Experiential).Contains(Service.Group, type)));

    [Fact]
    public void Other_holds_every_type_that_is_not_listed() =>
        Assert.True(ServiceSet.OfGroups(GroupType.Other("a")).Contains(Service.Group, GroupType.Other("b")));

    [Fact]
    public void Every_word_reads_back() => Assert.All(ServiceSet.AllWords, word =>
    {
        Assert.True(ServiceSet.TryParse(word, out ServiceSet? set));
        Assert.Equal([word], set.ToWords());
        Assert.Equal(word, set.ToString());
    });

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Group")]
    [InlineData("group:")]
    [InlineData("group:equine")]
    [InlineData("process")]
    public void Other_words_are_not_read(string? word) => Assert.False(ServiceSet.TryParse(word, out _));

    [Fact]
    public void Words_are_read_together_where_each_is_one()
    {
        Assert.True(ServiceSet.TryParseAll(["individual", "group:process"], out ServiceSet? set));
        Assert.Equal(ServiceSet.Of(Service.Individual).Union(ServiceSet.OfGroups(GroupType.Process)), set);
        Assert.False(ServiceSet.TryParseAll(["individual", "process"], out set));
        Assert.Null(set);
        Assert.False(ServiceSet.TryParseAll(["process", "individual"], out set));
        Assert.Null(set);
        Assert.False(ServiceSet.TryParseAll([], out _));
        Assert.False(ServiceSet.TryParseAll(words: null, out _));
    }

    [Fact]
    public void What_one_word_says_is_not_said_again() => Assert.Equal(
        ["group:experiential", "group:process"],
        ServiceSet.OfGroups(GroupType.Experiential, GroupType.Art, GroupType.Process).ToWords().Order(StringComparer.Ordinal));

    [Fact]
    public void What_is_joined_of_words_is_said_in_the_fewest() => Assert.Equal(
        "group, individual",
        ServiceSet.OfGroups(GroupType.Process).Union(ServiceSet.Of(Service.Individual, Service.Group)).ToString());

    [Law]
    public void A_union_holds_what_either_holds(ServiceSet one, ServiceSet other, Service service, GroupType type) => Assert.Equal(
        one.Contains(service, type) || other.Contains(service, type), one.Union(other).Contains(service, type));

    [Law]
    public void A_difference_holds_what_the_first_alone_holds(ServiceSet one, ServiceSet other, Service service, GroupType type) => Assert.Equal(
        one.Contains(service, type) && !other.Contains(service, type), one.Except(other).Contains(service, type));

    [Law]
    public void A_set_without_itself_is_empty(ServiceSet set)
    {
        Assert.True(set.Except(set).IsEmpty);
        Assert.Equal(ServiceSet.None, set.Except(set));
        Assert.Equal(set, set.Union(ServiceSet.None));
    }
}
