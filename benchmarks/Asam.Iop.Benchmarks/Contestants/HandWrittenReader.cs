using System.Text.Json;
using Asam.Iop.Benchmarks.Plain;

namespace Asam.Iop.Benchmarks.Contestants;

/// <summary>What a user writes by hand to be quick: a <see cref="Utf8JsonReader"/> that fills plain classes, checks nothing and judges nothing.</summary>
internal static class HandWrittenReader
{
    private delegate T Element<T>(ref Utf8JsonReader reader);

    public static PlainPlan Read(ReadOnlySpan<byte> utf8Json)
    {
        Utf8JsonReader reader = new(utf8Json);
        reader.Read();
        PlainPlan plan = new();
        while (IsProperty(ref reader))
        {
            if (reader.ValueTextEquals("id"u8))
                plan.Id = Text(ref reader);
            else if (reader.ValueTextEquals("title"u8))
                plan.Title = Text(ref reader);
            else if (reader.ValueTextEquals("source"u8))
                plan.Source = Text(ref reader);
            else if (reader.ValueTextEquals("population"u8))
                plan.Population = PlainWords<PlainPopulation>.Read(ref reader);
            else if (reader.ValueTextEquals("age"u8))
                plan.Age = Number(ref reader);
            else if (reader.ValueTextEquals("condition"u8))
                plan.Condition = PlainWords<PlainCondition>.Read(ref reader);
            else if (reader.ValueTextEquals("living"u8))
                plan.Living = PlainWords<PlainLiving>.Read(ref reader);
            else if (reader.ValueTextEquals("modality"u8))
                plan.Modality = PlainWords<PlainModality>.Read(ref reader);
            else if (reader.ValueTextEquals("edition"u8))
                plan.Edition = Text(ref reader);
            else if (reader.ValueTextEquals("phases"u8))
                Fill(plan.Phases, ref reader, Phase);
        }

        return plan;
    }

    private static PlainPhase Phase(ref Utf8JsonReader reader)
    {
        PlainPhase phase = new();
        while (IsProperty(ref reader))
        {
            if (reader.ValueTextEquals("level"u8))
                phase.Level = Text(ref reader);
            else if (reader.ValueTextEquals("weeks"u8))
                phase.Weeks = Number(ref reader);
            else if (reader.ValueTextEquals("days"u8))
                Fill(phase.Days = [], ref reader, Day);
            else if (reader.ValueTextEquals("alternating"u8))
                Fill(phase.Alternating = [], ref reader, Week);
        }

        return phase;
    }

    private static PlainWeek Week(ref Utf8JsonReader reader)
    {
        PlainWeek week = new();
        while (IsProperty(ref reader))
        {
            if (reader.ValueTextEquals("days"u8))
                Fill(week.Days, ref reader, Day);
        }

        return week;
    }

    private static PlainDay Day(ref Utf8JsonReader reader)
    {
        PlainDay day = new();
        while (IsProperty(ref reader))
        {
            if (reader.ValueTextEquals("day"u8))
                day.Day = PlainWords<PlainWeekday>.Read(ref reader);
            else if (reader.ValueTextEquals("sessions"u8))
                Fill(day.Sessions, ref reader, Session);
        }

        return day;
    }

    private static PlainSession Session(ref Utf8JsonReader reader)
    {
        PlainSession session = new();
        while (IsProperty(ref reader))
        {
            if (reader.ValueTextEquals("id"u8))
                session.Id = Text(ref reader);
            else if (reader.ValueTextEquals("start"u8))
                session.Start = Text(ref reader);
            else if (reader.ValueTextEquals("blocks"u8))
                Fill(session.Blocks, ref reader, Block);
        }

        return session;
    }

    private static PlainBlock Block(ref Utf8JsonReader reader)
    {
        PlainBlock block = new();
        while (IsProperty(ref reader))
        {
            if (reader.ValueTextEquals("service"u8))
                block.Service = PlainWords<PlainService>.Read(ref reader);
            else if (reader.ValueTextEquals("groupType"u8))
                block.GroupType = PlainWords<PlainGroupType>.Read(ref reader);
            else if (reader.ValueTextEquals("name"u8))
                block.Name = Text(ref reader);
            else if (reader.ValueTextEquals("minutes"u8))
                block.Minutes = Number(ref reader);
            else if (reader.ValueTextEquals("size"u8))
                block.Size = Number(ref reader);
            else if (reader.ValueTextEquals("modality"u8))
                block.Modality = PlainWords<PlainModality>.Read(ref reader);
        }

        return block;
    }

    private static bool IsProperty(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.PropertyName;

    private static void Fill<T>(List<T> list, ref Utf8JsonReader reader, Element<T> read)
    {
        reader.Read();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            list.Add(read(ref reader));
    }

    private static string Text(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.GetString()!;
    }

    private static int Number(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.GetInt32();
    }
}
