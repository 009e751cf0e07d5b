using System.Runtime.CompilerServices;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Json.Reading;

/// <summary>Reads a block of a session.</summary>
internal static class BlockReader
{
    /// <summary>The properties, at their places in the shape.</summary>
    private enum Property
    {
        Service,
        GroupType,
        Name,
        Minutes,
        Size,
        Modality,
    }

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
        while (cursor.NextProperty(ref scope, out int property))
        {
            switch ((Property)property)
            {
                case Property.Service:
                    cursor.ReadCode(PlanWords.Services, ServiceCodes.Services, out draft.Service);
                    break;
                case Property.GroupType:
                    draft.GroupTypeOffset = cursor.Offset;
                    ReadGroupType(ref cursor, ref draft);
                    break;
                case Property.Name:
                    draft.NameOffset = cursor.Offset;
                    draft.Name = cursor.ReadText();
                    break;
                case Property.Minutes:
                    cursor.ReadWhole(ServiceBlock.MinMinutes, ServiceBlock.MaxMinutes, out draft.Minutes);
                    break;
                case Property.Size:
                    draft.SizeOffset = cursor.Offset;
                    cursor.ReadWhole(ServiceBlock.MinSize, ServiceBlock.MaxSize, out draft.Size);
                    break;
                case Property.Modality:
                    cursor.ReadCode(PlanWords.Modalities, VocabularyCodes.BlockModalities, out draft.Modality);
                    break;
            }
        }

        if (cursor.IsBroken)
            return null;
        draft.JudgeTogether(ref cursor);
        return cursor.IsClean(scope) ? draft.ToBlock() : null;
    }

    private static void ReadGroupType(ref DocumentCursor cursor, ref BlockDraft draft)
    {
        if (cursor.TryReadWord(PlanWords.GroupTypes, out GroupType? listed))
            draft.ListedType = listed;
        else
            ReadUnusualGroupType(ref cursor, ref draft);
    }

    /// <summary>Reads a group type that is not listed, written with escapes, or wrong.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ReadUnusualGroupType(ref DocumentCursor cursor, ref BlockDraft draft)
    {
        if (cursor.ReadTextOf(AllowedGroupTypes) is not string code)
            return;
        if (GroupType.TryFind(code, out GroupType? listed))
            draft.ListedType = listed;
        else if (code == GroupType.OtherCode)
            draft.IsOther = true;
        else
            cursor.Report($"\"{Excerpt.Of(code)}\" is no group type; {AllowedGroupTypes}.");
    }
}
