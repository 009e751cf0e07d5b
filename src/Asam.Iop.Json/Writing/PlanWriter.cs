using System.Text.Json;
using Asam.Iop.Plans;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Json.Writing;

/// <summary>Writes a plan, its properties in one order, without those that have their default value.</summary>
internal static class PlanWriter
{
    public static void Write(Utf8JsonWriter writer, ProgramPlan plan)
    {
        writer.WriteStartObject();
        WriteDescription(writer, plan.Description);
        writer.WriteStartArray(PlanProperty.Phases);
        foreach (Phase phase in plan.Phases)
            WritePhase(writer, phase);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>Writes a phase.</summary>
    public static void WritePhase(Utf8JsonWriter writer, Phase phase)
    {
        writer.WriteStartObject();
        writer.WriteString(PlanProperty.Level, phase.Level.Code);
        writer.WriteIfSaid(PlanProperty.Weeks, phase.Weeks);
        if (phase.IsAlternating)
        {
            writer.WriteStartArray(PlanProperty.Alternating);
            foreach (WeeklySchedule pattern in phase.Patterns)
                ScheduleWriter.WriteWeek(writer, pattern);
            writer.WriteEndArray();
        }
        else
        {
            ScheduleWriter.WriteDays(writer, phase.Patterns[0]);
        }

        writer.WriteEndObject();
    }

    private static void WriteDescription(Utf8JsonWriter writer, PlanDescription description)
    {
        writer.WriteString(PlanProperty.Id, description.Id);
        writer.WriteIfSaid(PlanProperty.Title, description.Title);
        writer.WriteIfSaid(PlanProperty.Source, description.Source);
        if (description.Population != default)
            writer.WriteString(PlanProperty.Population, VocabularyCodes.Populations.Of(description.Population));
        writer.WriteIfSaid(PlanProperty.Age, description.Age);
        writer.WriteIfSaid(PlanProperty.Condition, description.Condition, VocabularyCodes.Conditions);
        writer.WriteIfSaid(PlanProperty.Living, description.Living, VocabularyCodes.LivingArrangements);
        writer.WriteIfSaid(PlanProperty.Modality, description.Modality, VocabularyCodes.PlanModalities);
        if (description.Edition != default)
            writer.WriteString(PlanProperty.Edition, VocabularyCodes.Editions.Of(description.Edition));
    }
}
