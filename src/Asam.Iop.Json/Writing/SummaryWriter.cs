using System.Text.Json;
using Asam.Iop.Policies;

namespace Asam.Iop.Json.Writing;

/// <summary>Writes a summary, its properties in one order, with every count, also of nothing.</summary>
internal static class SummaryWriter
{
    public static void Write(Utf8JsonWriter writer, ReportSummary summary)
    {
        writer.WriteStartObject();
        writer.WriteNumber(SummaryProperty.Plans, summary.Plans);
        writer.WriteNumber(SummaryProperty.Unread, summary.Unread);
        writer.WriteStartArray(SummaryProperty.Policies);
        foreach (PolicySummary policy in summary.Policies)
            WritePolicy(writer, policy);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WritePolicy(Utf8JsonWriter writer, PolicySummary policy)
    {
        writer.WriteStartObject();
        writer.WriteString(SummaryProperty.Policy, policy.PolicyId);
        writer.WriteString(SummaryProperty.Fingerprint, policy.Fingerprint);
        WriteCounts(writer, SummaryProperty.Verdicts, PolicyCodes.Verdicts, policy.Of);
        writer.WriteStartArray(SummaryProperty.Rules);
        foreach (RuleSummary rule in policy.Rules)
            WriteRule(writer, rule);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter writer, RuleSummary rule)
    {
        writer.WriteStartObject();
        writer.WriteString(SummaryProperty.Rule, rule.RuleId);
        writer.WriteString(SummaryProperty.Enforcement, PolicyCodes.Enforcements.Of(rule.Enforcement));
        WriteCounts(writer, SummaryProperty.Outcomes, PolicyCodes.Results, rule.Of);
        writer.WriteEndObject();
    }

    private static void WriteCounts<T>(Utf8JsonWriter writer, string name, CodeList<T> codes, Func<T, long> count)
        where T : struct, Enum
    {
        writer.WriteStartObject(name);
        foreach (T value in codes.Values)
            writer.WriteNumber(codes.Of(value), count(value));
        writer.WriteEndObject();
    }
}
