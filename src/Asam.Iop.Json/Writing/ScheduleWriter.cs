using System.Globalization;
using System.Text.Json;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using NodaTime;

namespace Asam.Iop.Json.Writing;

/// <summary>Writes weeks and what they are made of.</summary>
internal static class ScheduleWriter
{
    /// <summary>Writes the days of a week as a property of the object that is open.</summary>
    public static void WriteDays(Utf8JsonWriter writer, WeeklySchedule week)
    {
        writer.WriteStartArray(PlanProperty.Days);
        foreach (ServiceDay day in week.Days)
            WriteDay(writer, day);
        writer.WriteEndArray();
    }

    /// <summary>Writes a week as an object of its own.</summary>
    public static void WriteWeek(Utf8JsonWriter writer, WeeklySchedule week)
    {
        writer.WriteStartObject();
        WriteDays(writer, week);
        writer.WriteEndObject();
    }

    /// <summary>Writes a session.</summary>
    public static void WriteSession(Utf8JsonWriter writer, Session session)
    {
        writer.WriteStartObject();
        writer.WriteIfSaid(PlanProperty.Id, session.Id);
        writer.WriteIfSaid(PlanProperty.Start, Format(session.Start));
        writer.WriteStartArray(PlanProperty.Blocks);
        foreach (ServiceBlock block in session.Blocks)
            WriteBlock(writer, block);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>Gets the text form of a time: <c>17:30</c>.</summary>
    public static string? Format(LocalTime? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static void WriteDay(Utf8JsonWriter writer, ServiceDay day)
    {
        writer.WriteStartObject();
        writer.WriteIfSaid(PlanProperty.Day, day.Day, ScheduleCodes.Days);
        writer.WriteStartArray(PlanProperty.Sessions);
        foreach (Session session in day.Sessions)
            WriteSession(writer, session);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteBlock(Utf8JsonWriter writer, ServiceBlock block)
    {
        writer.WriteStartObject();
        writer.WriteString(PlanProperty.Service, ServiceCodes.Services.Of(block.Service));
        writer.WriteIfSaid(PlanProperty.GroupType, block.GroupType?.Code);
        writer.WriteIfSaid(PlanProperty.Name, block.GroupType?.Name);
        writer.WriteNumber(PlanProperty.Minutes, block.Duration.TotalMinutes);
        writer.WriteIfSaid(PlanProperty.Size, block.Size);
        writer.WriteIfSaid(PlanProperty.Modality, block.Modality, VocabularyCodes.BlockModalities);
        writer.WriteEndObject();
    }
}
