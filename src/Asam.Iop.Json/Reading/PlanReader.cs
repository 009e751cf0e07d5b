using Asam.Iop.Plans;

namespace Asam.Iop.Json.Reading;

/// <summary>Reads a plan.</summary>
internal static class PlanReader
{
    private const int MinAge = 0;

    /// <summary>The properties, at their places in the shape.</summary>
    private enum Property
    {
        Schema,
        Format,
        Id,
        Title,
        Source,
        Population,
        Age,
        Condition,
        Living,
        Modality,
        Edition,
        Phases,
    }

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

        PlanDraft draft = default;
        while (cursor.NextProperty(ref scope, out int property))
            ReadProperty(ref cursor, (Property)property, ref draft);
        return cursor.IsBroken ? null : draft.ToPlan(ref cursor, scope);
    }

    private static void ReadProperty(ref DocumentCursor cursor, Property property, ref PlanDraft draft)
    {
        switch (property)
        {
            case Property.Schema:
                DocumentHeader.ReadSchema(ref cursor);
                break;
            case Property.Format:
                DocumentHeader.ReadFormat(ref cursor);
                break;
            case Property.Id:
                draft.Id = cursor.ReadId();
                break;
            case Property.Title:
                draft.Title = cursor.ReadText();
                break;
            case Property.Source:
                draft.Source = cursor.ReadAddress();
                break;
            case Property.Population:
                cursor.ReadCode(PlanWords.Populations, VocabularyCodes.Populations, out draft.Population);
                break;
            case Property.Age:
                cursor.ReadWhole(MinAge, PlanDescription.MaxAge, out draft.Age);
                break;
            case Property.Condition:
                cursor.ReadCode(PlanWords.Conditions, VocabularyCodes.Conditions, out draft.Condition);
                break;
            case Property.Living:
                cursor.ReadCode(PlanWords.LivingArrangements, VocabularyCodes.LivingArrangements, out draft.Living);
                break;
            case Property.Modality:
                cursor.ReadCode(PlanWords.ModalitiesOfPlans, VocabularyCodes.PlanModalities, out draft.Modality);
                break;
            case Property.Edition:
                draft.Edition = cursor.ReadCode(VocabularyCodes.Editions);
                draft.IsEditionWrong = draft.Edition is null;
                break;
            case Property.Phases:
                draft.Phases = ListReader.Read(ref cursor, "an array of phases", PhaseReader.Read);
                break;
        }
    }
}
