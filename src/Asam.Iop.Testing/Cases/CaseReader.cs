using Asam.Iop.Json.Reading;
using Asam.Iop.Plans;
using Asam.Iop.Policies;

namespace Asam.Iop.Testing.Cases;

/// <summary>Reads a case.</summary>
internal static class CaseReader
{
    private static readonly ObjectShape Shape = new(
        "a case",
        [
            DocumentHeader.Schema, DocumentHeader.Format, CaseProperty.Name, CaseProperty.Plan, CaseProperty.Policy, CaseProperty.Date,
            CaseProperty.Verdict, CaseProperty.Outcomes,
        ],
        required: [CaseProperty.Plan, CaseProperty.Policy]);

    private static readonly ObjectShape OutcomeShape = new(
        "an expected outcome", [CaseProperty.Rule, CaseProperty.Outcome], required: [CaseProperty.Rule, CaseProperty.Outcome]);

    public static CaseDraft? Read(ref DocumentCursor cursor)
    {
        if (!cursor.TryEnterObject(Shape, out ObjectScope scope))
            return null;

        CaseDraft draft = new();
        while (cursor.NextProperty(ref scope, out string name))
            ReadProperty(ref cursor, name, draft);
        if (cursor.IsClean(scope) && !scope.Has(CaseProperty.Verdict) && !scope.Has(CaseProperty.Outcomes))
            cursor.Report(scope.Offset, "The case expects nothing; it needs \"verdict\", \"outcomes\", or both.");
        return cursor.IsClean(scope) ? draft : null;
    }

    private static void ReadProperty(ref DocumentCursor cursor, string name, CaseDraft draft)
    {
        switch (name)
        {
            case DocumentHeader.Schema:
                DocumentHeader.ReadSchema(ref cursor);
                break;
            case DocumentHeader.Format:
                DocumentHeader.ReadFormat(ref cursor);
                break;
            case CaseProperty.Name:
                draft.Name = cursor.ReadText();
                break;
            case CaseProperty.Plan:
                draft.Plan = ReadPart<ProgramPlan>(ref cursor, PlanReader.Read);
                break;
            case CaseProperty.Policy:
                draft.Policy = ReadPart<Policy>(ref cursor, PolicyReader.Read);
                break;
            case CaseProperty.Date:
                draft.Date = cursor.ReadDate();
                break;
            case CaseProperty.Verdict:
                draft.Verdict = cursor.ReadCode(PolicyCodes.Verdicts);
                break;
            case CaseProperty.Outcomes:
                draft.Outcomes = ListReader.ReadSome(ref cursor, "an array of one or more expected outcomes", ReadOutcome) ?? [];
                break;
        }
    }

    private static CasePart<T> ReadPart<T>(ref DocumentCursor cursor, ElementReader<T> read)
        where T : class
    {
        int line = cursor.Line;
        return cursor.IsAtText ? new(Value: null, cursor.ReadAddress(), line) : new(read(ref cursor), Name: null, line);
    }

    private static ExpectedOutcome? ReadOutcome(ref DocumentCursor cursor)
    {
        if (!cursor.TryEnterObject(OutcomeShape, out ObjectScope scope))
            return null;

        string? rule = null;
        RuleResult? result = null;
        int line = cursor.Line;
        while (cursor.NextProperty(ref scope, out string name))
        {
            if (name == CaseProperty.Outcome)
            {
                result = cursor.ReadCode(PolicyCodes.Results);
                continue;
            }

            line = cursor.Line;
            rule = cursor.ReadText();
        }

        return cursor.IsClean(scope) ? new(rule!, result!.Value, line) : null;
    }
}
