using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Json.Reading;

/// <summary>Reads a block of a session.</summary>
internal static class BlockReader
{
    private static readonly ObjectShape Shape = new(
        "a block",
        [
            PlanProperty.Service, PlanProperty.GroupType, PlanProperty.Name, PlanProperty.Minutes, PlanProperty.Size,
            PlanProperty.Modality,
        ],
        required: [PlanProperty.Service, PlanProperty.Minutes]);

    private static readonly string AllowedGroupTypes = $"allowed are {string.Join(", ", GroupType.Codes)}";

    public static ServiceBlock? Read(ref DocumentCursor cursor)
    {
        if (!cursor.TryEnterObject(Shape, out ObjectScope scope))
            return null;

        BlockDraft draft = default;
        while (cursor.NextProperty(ref scope, out string name))
        {
            switch (name)
            {
                case PlanProperty.Service:
                    draft.Service = cursor.ReadCode(ServiceCodes.Services);
                    break;
                case PlanProperty.GroupType:
                    draft.GroupTypeLine = cursor.Line;
                    draft.GroupType = ReadGroupType(ref cursor);
                    break;
                case PlanProperty.Name:
                    draft.NameLine = cursor.Line;
                    draft.Name = cursor.ReadText();
                    break;
                case PlanProperty.Minutes:
                    draft.Minutes = cursor.ReadWhole(ServiceBlock.MinMinutes, ServiceBlock.MaxMinutes);
                    break;
                case PlanProperty.Size:
                    draft.SizeLine = cursor.Line;
                    draft.Size = cursor.ReadWhole(ServiceBlock.MinSize, ServiceBlock.MaxSize);
                    break;
                case PlanProperty.Modality:
                    draft.Modality = cursor.ReadCode(VocabularyCodes.BlockModalities);
                    break;
            }
        }

        if (cursor.IsBroken)
            return null;
        draft.JudgeTogether(ref cursor, scope);
        return cursor.IsClean(scope) ? draft.ToBlock() : null;
    }

    private static string? ReadGroupType(ref DocumentCursor cursor)
    {
        string? code = cursor.ReadTextOf(AllowedGroupTypes);
        if (code is null || GroupType.Codes.Contains(code))
            return code;
        cursor.Report(cursor.Line, $"\"{Excerpt.Of(code)}\" is no group type; {AllowedGroupTypes}.");
        return null;
    }
}
