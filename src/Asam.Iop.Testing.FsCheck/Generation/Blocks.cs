using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using FsCheck;
using FsCheck.Fluent;

namespace Asam.Iop.Testing.FsCheck.Generation;

/// <summary>Blocks: first what fills them, one minute long, then how long they are.</summary>
internal static class Blocks
{
    private const int SmallestGroup = 2;

    public static Gen<GroupType> GroupTypes { get; } = Gen.Frequency(
        (8, Choices.OneOf(GroupType.Listed)), (2, Texts.Titles.Select(GroupType.Other)));

    /// <summary>A minute of what the default policy counts.</summary>
    public static Gen<ServiceBlock> Countable { get; } = WithModality(Gen.Frequency(
        (6, Groups()), (2, Of(Service.Individual)), (1, Of(Service.Family)), (1, Of(Service.Unspecified))));

    /// <summary>A minute of what it does not count.</summary>
    public static Gen<ServiceBlock> Uncountable { get; } = WithModality(
        from service in Choices.OneOf(ServiceCodes.Services.Values.Where(service => !WeeklyBand.IsCountable(service)))
        select ServiceBlock.Of(service, ServiceBlock.MinMinutes));

    /// <summary>A minute of any service.</summary>
    public static Gen<ServiceBlock> OfAnyService { get; } = Gen.Frequency((4, Countable), (1, Uncountable));

    public static Gen<ServiceBlock> Any { get; } =
        from block in OfAnyService
        from minutes in Durations.AtMost(ServiceBlock.MaxMinutes)
        select block.WithMinutes(minutes);

    public static IEnumerable<GroupType> Shrink(GroupType type)
    {
        if (type.Name is not null)
            return Texts.Shrink(type.Name).Select(GroupType.Other).Prepend(GroupType.Process);
        return type == GroupType.Process ? [] : [GroupType.Process];
    }

    /// <summary>A group, and nothing said of it, or what is simplest; fewer and rounder minutes.</summary>
    public static IEnumerable<ServiceBlock> Shrink(ServiceBlock block)
    {
        if (block.Service != Service.Group)
            yield return ServiceBlock.Of(Service.Group, block.Duration.TotalMinutes).WithModality(block.Modality);
        if (block.GroupType is not null)
            yield return ServiceBlock.Of(Service.Group, block.Duration.TotalMinutes).WithSize(block.Size).WithModality(block.Modality);
        if (block.Modality is not null)
            yield return block.WithModality(null);
        if (block.Size is not null)
            yield return block.WithSize(null);
        foreach (ServiceBlock simpler in ShrinkWords(block))
            yield return simpler;
        foreach (int minutes in Shrinks.Minutes(block.Duration.TotalMinutes, ServiceBlock.MinMinutes))
            yield return block.WithMinutes(minutes);
    }

    /// <summary>A simpler type, a smaller group but still one of several people, attended in person: for where something must be said.</summary>
    private static IEnumerable<ServiceBlock> ShrinkWords(ServiceBlock block)
    {
        if (block.GroupType is GroupType type)
        {
            foreach (GroupType simpler in Shrink(type))
                yield return ServiceBlock.Group(simpler, block.Duration.TotalMinutes).WithSize(block.Size).WithModality(block.Modality);
        }

        if (block.Modality > Modality.InPerson)
            yield return block.WithModality(Modality.InPerson);
        if (block.Size is int size)
        {
            foreach (int fewer in Shrinks.Number(size, SmallestGroup))
                yield return block.WithSize(fewer);
        }
    }

    private static Gen<ServiceBlock> Of(Service service) => Gen.Constant(ServiceBlock.Of(service, ServiceBlock.MinMinutes));

    private static Gen<ServiceBlock> Groups() =>
        from type in Choices.Maybe(70, GroupTypes)
        from size in Choices.MaybeValue(40, Gen.Frequency((8, Gen.Choose(2, 16)), (2, Gen.Elements(ServiceBlock.MinSize, ServiceBlock.MaxSize))))
        select (type is null ? ServiceBlock.Of(Service.Group, ServiceBlock.MinMinutes) : ServiceBlock.Group(type, ServiceBlock.MinMinutes))
            .WithSize(size);

    private static Gen<ServiceBlock> WithModality(Gen<ServiceBlock> blocks) =>
        from block in blocks
        from modality in Choices.MaybeValue(25, Choices.OneOf(VocabularyCodes.BlockModalities.Values))
        select block.WithModality(modality);
}
