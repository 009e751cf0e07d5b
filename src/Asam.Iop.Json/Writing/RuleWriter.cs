using System.Text.Json;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Json.Writing;

/// <summary>Writes a rule of a policy. Which parameters it has, and what they hold, its kind declares.</summary>
internal static class RuleWriter
{
    private const decimal MinutesPerHour = 60;

    /// <summary>Writes a rule.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="recurs">Whether the policy has several of the kind, so that each states its id.</param>
    public static void Write(Utf8JsonWriter writer, Rule rule, bool recurs)
    {
        writer.WriteStartObject();
        writer.WriteString(PolicyProperty.Kind, rule.Kind.Code);
        if (recurs || rule.Id != rule.Kind.Code)
            writer.WriteString(PolicyProperty.Id, rule.Id);
        if (rule.Basis != default)
            writer.WriteString(PolicyProperty.Basis, ScheduleCodes.Bases.Of(rule.Basis));
        writer.WriteString(PolicyProperty.Enforcement, PolicyCodes.Enforcements.Of(rule.Enforcement));
        writer.WriteIfSaid(PolicyProperty.Population, rule.Population, VocabularyCodes.Populations);
        if (rule.Counts is not null)
            writer.WriteWords(PolicyProperty.Counts, rule.Counts.ToWords());
        if (rule.Excludes is not null)
            writer.WriteWords(PolicyProperty.Excludes, rule.Excludes.ToWords());
        foreach (RuleParameter parameter in rule.Parameters.Stated)
            WriteParameter(writer, rule.Parameters, parameter);
        writer.WriteWords(PolicyProperty.Sources, rule.Sources);
        writer.WriteEndObject();
    }

    private static void WriteParameter(Utf8JsonWriter writer, RuleParameters parameters, RuleParameter parameter)
    {
        switch (parameter.Type)
        {
            case ParameterType.Number:
                writer.WriteNumber(parameter.Name, parameters.Number(parameter.Name)!.Value);
                break;
            case ParameterType.Hours:
                writer.WriteNumber(parameter.Name, parameters.Number(parameter.Name)!.Value / MinutesPerHour);
                break;
            case ParameterType.Choice:
                writer.WriteString(parameter.Name, parameters.Choice(parameter.Name));
                break;
            default:
                writer.WriteWords(parameter.Name, parameters.Words(parameter.Name));
                break;
        }
    }
}
