using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using Asam.Iop.Tests.Contracts;

namespace Asam.Iop.Tests.Scheduling;

public sealed class ServiceBlockTests
{
    [Theory]
    [InlineData(ServiceBlock.MinMinutes)]
    [InlineData(ServiceBlock.MaxMinutes)]
    public void A_block_lasts_from_a_minute_to_a_day(int minutes)
    {
        Assert.Equal(minutes, ServiceBlock.Of(Service.Individual, minutes).Duration.TotalMinutes);
        Assert.Equal(minutes, ServiceBlock.Group(GroupType.Art, minutes).Duration.TotalMinutes);
        Assert.Equal(minutes, ServiceBlock.Of(Service.Individual, 60).WithMinutes(minutes).Duration.TotalMinutes);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1441)]
    public void Other_lengths_are_refused(int minutes)
    {
        string message = $"minutes is {minutes}; allowed is 1 to 1440.";
        Refusal.IsOutOfBounds(() => ServiceBlock.Of(Service.Individual, minutes), "minutes", minutes, message);
        Refusal.IsOutOfBounds(() => ServiceBlock.Group(GroupType.Art, minutes), "minutes", minutes, message);
        Refusal.IsOutOfBounds(() => ServiceBlock.Of(Service.Individual, 60).WithMinutes(minutes), "minutes", minutes, message);
    }

    [Theory]
    [InlineData(Service.Unspecified - 1)]
    [InlineData(Service.Meal + 1)]
    public void Codes_that_are_no_service_are_refused(Service service)
    {
        string message = $"{(int)service} is no service; allowed are {string.Join(", ", ServiceCodes.Services.Codes)}.";
        Refusal.IsOutOfBounds(() => ServiceBlock.Of(service, 60), "service", service, message);
        Refusal.IsOutOfBounds(() => ServiceBlock.Create(service, groupType: null, 60), "service", service, message);
    }

    [Theory]
    [InlineData(ServiceBlock.MinSize)]
    [InlineData(ServiceBlock.MaxSize)]
    public void A_group_has_one_to_a_thousand_people(int size) => Assert.Equal(size, ServiceBlock.Of(Service.Group, 60).WithSize(size).Size);

    [Theory]
    [InlineData(0)]
    [InlineData(1001)]
    public void Other_sizes_are_refused(int size) => Refusal.IsOutOfBounds(
        () => ServiceBlock.Of(Service.Group, 60).WithSize(size), "size", size, $"size is {size}; allowed is 1 to 1000.");

    [Fact]
    public void Only_a_group_has_a_size_and_a_type()
    {
        Assert.Equal(
            "Only a group has a size; this is individual.",
            Assert.Throws<InvalidOperationException>(() => ServiceBlock.Of(Service.Individual, 60).WithSize(1)).Message);
        Assert.Equal(
            "Only a group has a type; this is individual.",
            Assert.Throws<InvalidOperationException>(() => ServiceBlock.Create(Service.Individual, GroupType.Art, 60)).Message);
    }

    [Fact]
    public void Only_a_plan_is_hybrid() => Refusal.IsOutOfBounds(
        () => ServiceBlock.Of(Service.Group, 60).WithModality(Modality.Hybrid),
        "modality",
        Modality.Hybrid,
        "Hybrid is no modality of a block; allowed are in-person, virtual, audio-only.");

    [Fact]
    public void Breaks_and_meals_are_time_off() => Assert.Equal(
        [Service.Break, Service.Meal], ServiceCodes.Services.Values.Where(service => ServiceBlock.Of(service, 1).IsTimeOff));

    [Fact]
    public void Text_has_service_and_length_and_what_else_is_said()
    {
        Assert.Equal("process 1 h 30 min", ServiceBlock.Group(GroupType.Process, 90).ToString());
        Assert.Equal("drug-test 5 min", ServiceBlock.Of(Service.DrugTest, 5).ToString());
        Assert.Equal("process 30 min (10 people)", ServiceBlock.Group(GroupType.Process, 30).WithSize(10).ToString());
        Assert.Equal("group 1 h (1 person, virtual)", ServiceBlock.Of(Service.Group, 60).WithSize(1).WithModality(Modality.Virtual).ToString());
        Assert.Equal("individual 1 h (audio-only)", ServiceBlock.Of(Service.Individual, 60).WithModality(Modality.AudioOnly).ToString());
    }

    [Law]
    public void A_copy_differs_in_what_it_is_asked_to(ServiceBlock block)
    {
        ServiceBlock other = block.WithMinutes(7).WithModality(Modality.AudioOnly);

        Assert.Equal((7, Modality.AudioOnly), (other.Duration.TotalMinutes, other.Modality));
        Assert.Equal((block.Service, block.GroupType, block.Size), (other.Service, other.GroupType, other.Size));
        Assert.Equal(block, other.WithMinutes(block.Duration.TotalMinutes).WithModality(block.Modality));
    }
}
