using System.Text.Json;
using Asam.Iop.Policies;
using Asam.Iop.Services;

namespace Asam.Iop.Json.Writing;

/// <summary>Writes a policy, its properties in one order, without those that have their default value.</summary>
internal static class PolicyWriter
{
    /// <exception cref="ArgumentException">No document can say the policy.</exception>
    public static void Write(Utf8JsonWriter writer, Policy policy)
    {
        if (Writability.WhyNot(policy) is string reason)
            throw new ArgumentException($"The policy {policy.Id} cannot be written as a document. {reason}", nameof(policy));

        writer.WriteStartObject();
        WriteDescription(writer, policy.Description);
        writer.WriteStartArray(PolicyProperty.Rules);
        foreach (Rule rule in policy.Rules)
            RuleWriter.Write(writer, rule, recurs: policy.Rules.Count(each => each.Kind == rule.Kind) > 1);
        writer.WriteEndArray();
        writer.WriteList(PolicyProperty.Unmodeled, policy.Description.Unmodeled, WriteUnmodeled);
        writer.WriteEndObject();
    }

    private static void WriteDescription(Utf8JsonWriter writer, PolicyDescription it)
    {
        writer.WriteString(PolicyProperty.Id, it.Id);
        writer.WriteString(PolicyProperty.Title, it.Title);
        writer.WriteString(PolicyProperty.Authority, PolicyCodes.Authorities.Of(it.Authority));
        writer.WriteIfSaid(PolicyProperty.Jurisdiction, it.Jurisdiction);
        writer.WriteIfSaid(PolicyProperty.Edition, it.Edition, VocabularyCodes.Editions);
        WriteEffective(writer, it.Effective);
        if (it.Confidence != default)
            writer.WriteString(PolicyProperty.Confidence, PolicyCodes.Confidences.Of(it.Confidence));
        if (it.Counts != ServiceSet.Treatment)
            writer.WriteWords(PolicyProperty.Counts, it.Counts.ToWords());
        if (!it.Excludes.IsEmpty)
            writer.WriteWords(PolicyProperty.Excludes, it.Excludes.ToWords());
        if (it.Conditions.Count > 0)
            writer.WriteWords(PolicyProperty.Conditions, [.. it.Conditions.Select(VocabularyCodes.Conditions.Of)]);
        WriteAges(writer, it.AdolescentAges);
        writer.WriteList(PolicyProperty.Sources, it.Sources, CitationWriter.Write);
    }

    private static void WriteEffective(Utf8JsonWriter writer, EffectiveDates? effective)
    {
        if (effective is null)
            return;
        writer.WriteStartObject(PolicyProperty.Effective);
        writer.WriteIfSaid(PolicyProperty.From, effective.From);
        writer.WriteIfSaid(PolicyProperty.To, effective.To);
        writer.WriteEndObject();
    }

    private static void WriteAges(Utf8JsonWriter writer, AgeBand? ages)
    {
        if (ages is null)
            return;
        writer.WriteStartObject(PolicyProperty.AdolescentAges);
        if (ages.From != 0)
            writer.WriteNumber(PolicyProperty.From, ages.From);
        writer.WriteNumber(PolicyProperty.Below, ages.Below);
        writer.WriteEndObject();
    }

    private static void WriteUnmodeled(Utf8JsonWriter writer, UnmodeledRule sentence)
    {
        writer.WriteStartObject();
        writer.WriteString(PolicyProperty.Text, sentence.Text);
        writer.WriteWords(PolicyProperty.Sources, sentence.Sources);
        writer.WriteEndObject();
    }
}
