using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Json.Reading;

/// <summary>The values of a rule, in whatever order they came.</summary>
/// <param name="kind">The kind, or <see langword="null"/> where the document names none that there is.</param>
internal sealed class RuleDraft(RuleKind? kind)
{
    private readonly Dictionary<string, object?> _parameters = new(StringComparer.Ordinal);

    public string? Id { get; set; }

    public Basis? Basis { get; set; }

    public Enforcement? Enforcement { get; set; }

    public Population? Population { get; set; }

    public ServiceSet? Counts { get; set; }

    public ServiceSet? Excludes { get; set; }

    public List<string>? Sources { get; set; }

    /// <summary>Reads the value of a parameter. Without a kind nothing is known of it, and it is passed over.</summary>
    public void ReadParameter(ref DocumentCursor cursor, string name)
    {
        if (kind is null)
            cursor.Skip();
        else
            _parameters[name] = Read(ref cursor, kind.Parameters.First(parameter => parameter.Name == name));
    }

    /// <summary>Makes the rule of values that were found to be right one by one.</summary>
    /// <param name="cursor">A cursor that has passed the rule.</param>
    /// <param name="scope">The rule's object.</param>
    /// <returns>The rule, or <see langword="null"/> if its parameters do not go together, which was noted.</returns>
    public Rule? ToRule(ref DocumentCursor cursor, in ObjectScope scope)
    {
        if (!Rule.TryCreate(kind!, _parameters, out Rule? rule, out IReadOnlyList<WellFormednessError> errors))
        {
            cursor.Report(errors, scope);
            return null;
        }

        rule = rule.As(Enforcement!.Value).Of(Basis ?? default).For(Population).Counting(Counts).Excluding(Excludes).CitedFrom([.. Sources!]);
        return Id is null ? rule : rule.Named(Id);
    }

    private static object? Read(ref DocumentCursor cursor, RuleParameter parameter) => parameter.Type switch
    {
        ParameterType.Hours => cursor.ReadHours(parameter.Min, parameter.Max, parameter.Allowed),
        ParameterType.Number => cursor.ReadWhole(parameter.Min, parameter.Max),
        ParameterType.Choice => cursor.ReadWord(parameter.Choices, $"value of \"{parameter.Name}\""),
        ParameterType.Services => WordsReader.ReadSome(ref cursor, parameter.Choices, "service"),
        ParameterType.GroupTypes => WordsReader.ReadSome(ref cursor, parameter.Choices, "group type"),
        _ => WordsReader.ReadSome(ref cursor, parameter.Choices, VocabularyCodes.BlockModalities.Subject),
    };
}
