using Asam.Iop.Policies;

namespace Asam.Iop.Json.Reading;

/// <summary>Reads a policy.</summary>
internal static class PolicyReader
{
    private static readonly ObjectShape Shape = new(
        "a policy",
        [
            DocumentHeader.Schema, DocumentHeader.Format, PolicyProperty.Id, PolicyProperty.Title, PolicyProperty.Authority,
            PolicyProperty.Jurisdiction, PolicyProperty.Edition, PolicyProperty.Effective, PolicyProperty.Confidence, PolicyProperty.Counts,
            PolicyProperty.Excludes, PolicyProperty.Conditions, PolicyProperty.AdolescentAges, PolicyProperty.Sources, PolicyProperty.Rules,
            PolicyProperty.Unmodeled,
        ],
        required: [PolicyProperty.Id, PolicyProperty.Title, PolicyProperty.Authority, PolicyProperty.Sources, PolicyProperty.Rules]);

    public static Policy? Read(ref DocumentCursor cursor)
    {
        if (!cursor.TryEnterObject(Shape, out ObjectScope scope))
            return null;

        PolicyDraft draft = new();
        while (cursor.NextProperty(ref scope, out string name))
            ReadProperty(ref cursor, name, draft);
        return cursor.IsClean(scope) ? draft.ToPolicy(ref cursor, scope) : null;
    }

    private static void ReadProperty(ref DocumentCursor cursor, string name, PolicyDraft draft)
    {
        switch (name)
        {
            case DocumentHeader.Schema:
                DocumentHeader.ReadSchema(ref cursor);
                break;
            case DocumentHeader.Format:
                DocumentHeader.ReadFormat(ref cursor);
                break;
            case PolicyProperty.Id:
                draft.Id = cursor.ReadCodeId();
                break;
            case PolicyProperty.Title:
                draft.Title = cursor.ReadText();
                break;
            case PolicyProperty.Authority:
                draft.Authority = cursor.ReadCode(PolicyCodes.Authorities);
                break;
            case PolicyProperty.Jurisdiction:
                draft.Jurisdiction = cursor.ReadText();
                break;
            case PolicyProperty.Edition:
                draft.Edition = cursor.ReadCode(VocabularyCodes.Editions);
                break;
            case PolicyProperty.Effective:
                draft.Effective = EffectiveDatesReader.Read(ref cursor);
                break;
            case PolicyProperty.Confidence:
                draft.Confidence = cursor.ReadCode(PolicyCodes.Confidences);
                break;
            case PolicyProperty.Counts:
                draft.Counts = WordsReader.ReadCounts(ref cursor);
                break;
            case PolicyProperty.Excludes:
                draft.Excludes = WordsReader.ReadExcludes(ref cursor);
                break;
            case PolicyProperty.Conditions:
                draft.Conditions = WordsReader.ReadCodes(ref cursor, VocabularyCodes.Conditions);
                break;
            case PolicyProperty.AdolescentAges:
                draft.AdolescentAges = AgeBandReader.Read(ref cursor);
                break;
            case PolicyProperty.Sources:
                draft.Sources = ListReader.ReadSome(ref cursor, "an array of one or more sources", CitationReader.Read);
                break;
            case PolicyProperty.Rules:
                draft.Rules = ListReader.ReadSome(ref cursor, "an array of one or more rules", RuleReader.Read);
                break;
            case PolicyProperty.Unmodeled:
                draft.Unmodeled = ListReader.Read(ref cursor, "an array of sentences with their sources", UnmodeledReader.Read);
                break;
        }
    }
}
