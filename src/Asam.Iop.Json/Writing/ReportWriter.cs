using System.Text.Json;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Json.Writing;

/// <summary>Writes a report, its properties in one order, without those that do not apply.</summary>
internal static class ReportWriter
{
    public static void Write(Utf8JsonWriter writer, PolicyReport report)
    {
        writer.WriteStartObject();
        writer.WriteIfSaid("plan", report.Plan?.Id);
        writer.WriteString("policy", report.Policy.Id);
        writer.WriteString("verdict", PolicyCodes.Verdicts.Of(report.Verdict));
        writer.WriteStartArray("outcomes");
        foreach (RuleOutcome outcome in report.Outcomes)
            WriteOutcome(writer, outcome);
        writer.WriteEndArray();
        writer.WriteList("unmodeled", report.Unmodeled, WriteUnmodeled);
        writer.WriteEndObject();
    }

    private static void WriteOutcome(Utf8JsonWriter writer, RuleOutcome outcome)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", outcome.RuleName);
        writer.WriteString("kind", outcome.Rule.Kind.Code);
        writer.WriteString("enforcement", PolicyCodes.Enforcements.Of(outcome.Rule.Enforcement));
        if (outcome.Rule.Basis != default)
            writer.WriteString("basis", ScheduleCodes.Bases.Of(outcome.Rule.Basis));
        writer.WriteIfSaid("population", outcome.Rule.Population, VocabularyCodes.Populations);
        writer.WriteString("outcome", PolicyCodes.Results.Of(outcome.Result));
        writer.WriteList("weeks", outcome.Weeks, WriteWeeks);
        FiguresWriter.WriteObserved(writer, outcome.Observed);
        FiguresWriter.WriteLimit(writer, outcome.Limit);
        writer.WriteIfSaid("reasonCode", outcome.ReasonCode, PolicyCodes.Reasons);
        writer.WriteIfSaid("reason", outcome.Reason);
        writer.WriteString("message", outcome.Message);
        writer.WriteList("changes", outcome.Changes, ChangeWriter.Write);
        writer.WriteList("sources", outcome.Sources, CitationWriter.Write);
        writer.WriteEndObject();
    }

    private static void WriteWeeks(Utf8JsonWriter writer, WeekRange weeks)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(weeks.First);
        if (weeks.Last is int last)
            writer.WriteNumberValue(last);
        else
            writer.WriteNullValue();
        writer.WriteEndArray();
    }

    private static void WriteUnmodeled(Utf8JsonWriter writer, CitedSentence sentence)
    {
        writer.WriteStartObject();
        writer.WriteString("text", sentence.Text);
        writer.WriteList("sources", sentence.Sources, CitationWriter.Write);
        writer.WriteEndObject();
    }
}
