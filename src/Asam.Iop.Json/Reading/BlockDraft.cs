using System.Runtime.CompilerServices;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Json.Reading;

/// <summary>The values of a block, in whatever order they came. What they may be depends on the service, which may come last.</summary>
/// <remarks>Offsets are those of values in the document; 0 stands for none, since no property's value is there.</remarks>
internal struct BlockDraft
{
    public Service? Service;

    /// <summary>The group type, if it is a listed one.</summary>
    public GroupType? ListedType;

    /// <summary>Whether the group type is one that is not listed, whose name stands beside it.</summary>
    public bool IsOther;

    public int GroupTypeOffset;

    public string? Name;

    public int NameOffset;

    public int? Minutes;

    public int? Size;

    public int SizeOffset;

    public Modality? Modality;

    /// <summary>Notes the values that do not go with each other. One that is wrong by itself was noted before.</summary>
    public readonly void JudgeTogether(ref DocumentCursor cursor)
    {
        bool isUsualGroup = Service == Services.Service.Group && !IsOther && NameOffset == 0;
        if (!isUsualGroup && (GroupTypeOffset | NameOffset | SizeOffset) != 0)
            JudgeUnusual(ref cursor);
    }

    /// <summary>Makes the block of values that were found to be right.</summary>
    public readonly ServiceBlock ToBlock() => ServiceBlock.Create(
        Service!.Value, IsOther ? GroupType.Other(Name!) : ListedType, Minutes!.Value, Modality, Size);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly void JudgeUnusual(ref DocumentCursor cursor)
    {
        (bool hasGroupType, bool hasName, bool hasSize) = (GroupTypeOffset > 0, NameOffset > 0, SizeOffset > 0);
        if (IsOther && !hasName)
            cursor.Report(GroupTypeOffset, $"\"name\" is missing; the group type {GroupType.OtherCode} needs it beside it.");

        bool mayBeOther = hasGroupType && ListedType is null;
        if (hasName && !mayBeOther)
        {
            cursor.Report(
                NameOffset, $"\"name\" is allowed only beside the group type {GroupType.OtherCode}; here it is {ListedType?.Code ?? "not said"}.");
        }

        if (Service is not Service service || service == Services.Service.Group)
            return;
        if (hasGroupType)
            cursor.Report(GroupTypeOffset, WhyOnlyOfGroup("groupType", service));
        if (hasSize)
            cursor.Report(SizeOffset, WhyOnlyOfGroup("size", service));
    }

    private static string WhyOnlyOfGroup(string property, Service service) =>
        $"\"{property}\" is allowed only with the service group; here it is {ServiceCodes.Services.Of(service)}.";
}
