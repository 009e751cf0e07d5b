using Asam.Iop.Planning.Edits;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Planning.Tests;

public sealed class BlockEditsTests
{
    [Theory]
    [InlineData("individual group", "individual 1 h")]
    [InlineData("family unspecified", "family 1 h")]
    [InlineData("group", "process 1 h")]
    [InlineData("group:art group:music", "art 1 h")]
    [InlineData("group:art unspecified", "art 1 h")]
    [InlineData("unspecified", "unspecified 1 h")]
    public void A_block_is_of_a_single_service_before_a_group_and_of_process_before_other_groups(string services, string block) =>
        Assert.Equal(block, BlockEdits.Of(Written.ServicesOf(services), 60).ToString());

    [Fact]
    public void A_group_is_without_a_type_where_no_listed_type_is_meant() =>
        Assert.Equal("group 1 h", BlockEdits.Of(Written.ServicesOf("group").Except(ServiceSet.OfGroups([.. GroupType.Listed])), 60).ToString());

    [Theory]
    [InlineData("process 90", 60, "process 30 min + individual 1 h")]
    [InlineData("process 61", 60, "process 1 min + individual 1 h")]
    [InlineData("process 60", 60, null)]
    [InlineData("art 60 + process 90", 60, "art 1 h + process 30 min + individual 1 h")]
    [InlineData("individual 90", 60, null)]
    public void Blocks_take_the_time_of_the_longest_group_that_is_longer(string session, int minutes, string? expected) =>
        Assert.Equal(expected, Text(BlockEdits.MakeRoom(Written.Session(session), [ServiceBlock.Of(Service.Individual, minutes)])));

    [Theory]
    [InlineData("process 60 + individual 90", 30, "process 1 h 30 min + individual 1 h 30 min")]
    [InlineData("individual 90 + process 60", 30, "individual 1 h 30 min + process 1 h 30 min")]
    [InlineData("individual 90 + unspecified 60", 30, "individual 1 h 30 min + unspecified 1 h 30 min")]
    [InlineData("process 60 + art 60", 30, "process 1 h 30 min + art 1 h")]
    [InlineData("process 60 + art 61", 30, "process 1 h + art 1 h 31 min")]
    [InlineData("break 90 + individual 60", -30, "break 1 h 30 min + individual 30 min")]
    [InlineData("individual 60 + family 60", -30, "individual 30 min + family 1 h")]
    [InlineData("break 90", 30, null)]
    [InlineData("process 60", -59, "process 1 min")]
    [InlineData("process 60", -60, null)]
    [InlineData("process 60", 1380, "process 24 h")]
    [InlineData("process 60", 1381, null)]
    public void The_longest_group_is_resized_or_else_the_longest_treatment(string session, int minutes, string? expected) =>
        Assert.Equal(expected, Text(BlockEdits.Resize(Written.Session(session), minutes)));

    [Theory]
    [InlineData("art 30 + process 46 + individual 60", 2, "art 30 min + process 16 min + process 15 min + process 15 min + individual 1 h")]
    [InlineData("process 30", 1, "process 15 min + process 15 min")]
    [InlineData("process 29", 1, null)]
    [InlineData("process 44", 2, null)]
    [InlineData("process 60", 0, null)]
    [InlineData("individual 60", 1, null)]
    public void The_longest_block_that_is_meant_is_parted_evenly_into_parts_of_a_quarter_of_an_hour_or_more(string session, int more, string? expected) =>
        Assert.Equal(expected, Text(BlockEdits.Part(Written.Session(session), Written.ServicesOf("group"), more)));

    private static string? Text(IEnumerable<ServiceBlock>? blocks) => blocks is null ? null : string.Join(" + ", blocks);
}
