using Asam.Iop.Plans;

namespace Asam.Iop.Json.Reading;

/// <summary>Reads a plan.</summary>
internal static class PlanReader
{
    private const int MinAge = 0;

    private static readonly ObjectShape Shape = new(
        "a plan",
        [
            DocumentHeader.Schema, DocumentHeader.Format, PlanProperty.Id, PlanProperty.Title, PlanProperty.Source, PlanProperty.Population,
            PlanProperty.Age, PlanProperty.Condition, PlanProperty.Living, PlanProperty.Modality, PlanProperty.Edition, PlanProperty.Phases,
        ],
        required: [PlanProperty.Id, PlanProperty.Phases]);

    public static ProgramPlan? Read(ref DocumentCursor cursor)
    {
        if (!cursor.TryEnterObject(Shape, out ObjectScope scope))
            return null;

        PlanDraft draft = new();
        while (cursor.NextProperty(ref scope, out string name))
            ReadProperty(ref cursor, name, draft);
        return cursor.IsBroken ? null : draft.ToPlan(ref cursor, scope);
    }

    private static void ReadProperty(ref DocumentCursor cursor, string name, PlanDraft draft)
    {
        switch (name)
        {
            case DocumentHeader.Schema:
                DocumentHeader.ReadSchema(ref cursor);
                break;
            case DocumentHeader.Format:
                DocumentHeader.ReadFormat(ref cursor);
                break;
            case PlanProperty.Id:
                draft.Id = cursor.ReadId();
                break;
            case PlanProperty.Title:
                draft.Title = cursor.ReadText();
                break;
            case PlanProperty.Source:
                draft.Source = cursor.ReadAddress();
                break;
            case PlanProperty.Population:
                draft.Population = cursor.ReadCode(PlanWords.Populations, VocabularyCodes.Populations);
                break;
            case PlanProperty.Age:
                draft.Age = cursor.ReadWhole(MinAge, PlanDescription.MaxAge);
                break;
            case PlanProperty.Condition:
                draft.Condition = cursor.ReadCode(PlanWords.Conditions, VocabularyCodes.Conditions);
                break;
            case PlanProperty.Living:
                draft.Living = cursor.ReadCode(PlanWords.LivingArrangements, VocabularyCodes.LivingArrangements);
                break;
            case PlanProperty.Modality:
                draft.Modality = cursor.ReadCode(PlanWords.ModalitiesOfPlans, VocabularyCodes.PlanModalities);
                break;
            case PlanProperty.Edition:
                draft.Edition = cursor.ReadCode(VocabularyCodes.Editions);
                break;
            case PlanProperty.Phases:
                draft.Phases = ListReader.Read(ref cursor, "an array of phases", PhaseReader.Read);
                break;
        }
    }
}
