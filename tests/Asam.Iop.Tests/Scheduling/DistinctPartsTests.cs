using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Tests.Scheduling;

/// <summary>What differs in a week or a course: each thing stands once, however many there are.</summary>
public sealed class DistinctPartsTests
{
    private static readonly ClientFacts Client = new();

    [Fact]
    public void Blocks_are_counted_where_they_are_equal()
    {
        DistinctParts parts = WeekOf(DayOf(Group(90), Individual(60), Group(90)), DayOf(Individual(50), Group(90))).Parts;

        Assert.Equal([(Group(90), 3), (Individual(60), 1), (Individual(50), 1)], parts.Blocks);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(24)]
    public void However_many_things_differ_each_is_found_again(int count)
    {
        ServiceBlock[] blocks = [.. Enumerable.Range(1, count).Select(Group)];
        ServiceDay[] days = [.. Enumerable.Range(0, 7).Select(_ => ServiceDay.Unchosen([.. blocks.Select(block => Session.AnyTime.Add(block))]))];

        DistinctParts parts = WeekOf(days).Parts;

        Assert.Equal(blocks.Select(block => (block, 7)), parts.Blocks);
        Assert.Equal(Enumerable.Range(1, count), parts.SessionMinutes);
        Assert.Single(parts.Days);
    }

    [Fact]
    public void Days_are_told_apart_by_what_they_hold()
    {
        DistinctParts parts = WeekOf(DayOf(Group(90)), DayOf(Individual(90)), DayOf(Group(90)), DayOf(Group(45), Group(45))).Parts;

        Assert.Equal(
            [(90, 1), (90, 1), (90, 2)],
            parts.Days.Select(day => (day.Minutes(uint.MaxValue), day.Times(uint.MaxValue))));
    }

    [Fact]
    public void Only_sessions_that_may_have_a_group_have_their_length_in_it()
    {
        DistinctParts parts = WeekOf(
            DayOf(Individual(60)), DayOf(Individual(50), Group(90)), DayOf(ServiceBlock.Of(Service.Unspecified, 180)), DayOf(Group(140)), DayOf(ServiceBlock.Of(Service.Family, 75))).Parts;

        Assert.Equal([140, 180], parts.SessionMinutes);
    }

    [Fact]
    public void Weeks_of_a_course_are_brought_together()
    {
        WeekFacts first = WeekOf(DayOf(Group(90)), DayOf(Individual(60)));
        WeekFacts second = WeekOf(DayOf(Individual(60)), DayOf(Group(90), Group(90)), DayOf(Group(30)));

        DistinctParts parts = new CourseFacts(Client, Basis.Scheduled, [new WeekRun(1, 4, [first, second])]).Parts;

        Assert.Equal([(Group(90), 3), (Individual(60), 2), (Group(30), 1)], parts.Blocks);
        Assert.Equal([90, 180, 30], parts.SessionMinutes);
        Assert.Equal([90, 60, 180, 30], parts.Days.Select(day => day.Minutes(uint.MaxValue)));
    }

    private static WeekFacts WeekOf(params ServiceDay[] days) => WeekFacts.Of(days);

    private static ServiceDay DayOf(params ServiceBlock[] blocks) => ServiceDay.Unchosen(Session.Create(blocks));

    private static ServiceBlock Group(int minutes) => ServiceBlock.Of(Service.Group, minutes);

    private static ServiceBlock Individual(int minutes) => ServiceBlock.Of(Service.Individual, minutes);
}
