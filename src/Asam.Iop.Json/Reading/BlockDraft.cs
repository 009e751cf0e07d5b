using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Json.Reading;

/// <summary>The values of a block, in whatever order they came. What they may be depends on the service, which may come last.</summary>
internal struct BlockDraft
{
    public Service? Service { get; set; }

    public string? GroupType { get; set; }

    public int GroupTypeLine { get; set; }

    public string? Name { get; set; }

    public int NameLine { get; set; }

    public int? Minutes { get; set; }

    public int? Size { get; set; }

    public int SizeLine { get; set; }

    public Modality? Modality { get; set; }

    /// <summary>Notes the values that do not go with each other. One that is wrong by itself was noted before.</summary>
    public readonly void JudgeTogether(ref DocumentCursor cursor, in ObjectScope scope)
    {
        bool isOther = GroupType == Services.GroupType.OtherCode;
        if (isOther && !scope.Has(PlanProperty.Name))
            cursor.ReportAt(PlanProperty.GroupType, GroupTypeLine, $"\"name\" is missing; the group type {GroupType} needs it beside it.");

        bool mayBeOther = isOther || (scope.Has(PlanProperty.GroupType) && GroupType is null);
        if (scope.Has(PlanProperty.Name) && !mayBeOther)
        {
            cursor.ReportAt(
                PlanProperty.Name, NameLine, $"\"name\" is allowed only beside the group type {Services.GroupType.OtherCode}; here it is {GroupType ?? "not said"}.");
        }

        if (Service is not Service service || service == Services.Service.Group)
            return;
        string reason = $"is allowed only with the service group; here it is {ServiceCodes.Services.Of(service)}.";
        if (scope.Has(PlanProperty.GroupType))
            cursor.ReportAt(PlanProperty.GroupType, GroupTypeLine, $"\"groupType\" {reason}");
        if (scope.Has(PlanProperty.Size))
            cursor.ReportAt(PlanProperty.Size, SizeLine, $"\"size\" {reason}");
    }

    /// <summary>Makes the block of values that were found to be right.</summary>
    public readonly ServiceBlock ToBlock()
    {
        ServiceBlock block = GroupType is null
            ? ServiceBlock.Of(Service!.Value, Minutes!.Value)
            : ServiceBlock.Group(TypeOf(GroupType, Name), Minutes!.Value);
        if (Modality is not null)
            block = block.WithModality(Modality);
        return Size is null ? block : block.WithSize(Size);
    }

    private static GroupType TypeOf(string code, string? name) =>
        Services.GroupType.TryFind(code, out GroupType? listed) ? listed : Services.GroupType.Other(name!);
}
