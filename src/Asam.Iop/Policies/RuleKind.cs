using System.Diagnostics.CodeAnalysis;

namespace Asam.Iop.Policies;

/// <summary>A kind of rule: what it measures, over which scope, and the parameters that it has.</summary>
/// <remarks>Kinds are compared by reference; there is one of each.</remarks>
public sealed class RuleKind
{
    internal RuleKind(
        string code,
        Func<RuleParameters, string> subject,
        RuleParameter[] parameters,
        ParameterConstraint[] constraints,
        Func<RuleParameters, Measure> measure)
    {
        Code = code;
        SubjectOf = subject;
        Parameters = Array.AsReadOnly(parameters);
        Constraints = Array.AsReadOnly(constraints);
        CreateMeasure = measure;
    }

    /// <summary>Gets all kinds, in the order of the documentation.</summary>
    public static IReadOnlyList<RuleKind> All { get; } = Array.AsReadOnly<RuleKind>(
    [
        Rule.WeeklyHoursKind,
        Rule.ServiceDaysKind,
        Rule.ServiceDayHoursKind,
        Rule.SessionHoursKind,
        Rule.DaysBetweenKind,
        Rule.ServiceFrequencyKind,
        Rule.ServiceMinutesKind,
        Rule.ProgramLengthKind,
        Rule.TotalHoursKind,
        Rule.ServicesPerDayKind,
        Rule.ServicesPerWeekKind,
        Rule.GroupSizeKind,
        Rule.ModalityKind,
        Rule.TitrationKind,
    ]);

    /// <summary>Gets the code: <c>weekly-hours</c>.</summary>
    public string Code { get; }

    /// <summary>Gets the parameters that a rule of the kind may have.</summary>
    public IReadOnlyList<RuleParameter> Parameters { get; }

    /// <summary>Gets what the parameters must agree on between themselves.</summary>
    public IReadOnlyList<ParameterConstraint> Constraints { get; }

    /// <summary>Gets what is measured, as it follows a number in a sentence: <c>of treatment a week</c>.</summary>
    internal Func<RuleParameters, string> SubjectOf { get; }

    internal Func<RuleParameters, Measure> CreateMeasure { get; }

    /// <summary>Finds a kind by its code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="kind">The kind, if there is one.</param>
    /// <returns><see langword="true"/> if there is one.</returns>
    public static bool TryFind(string? code, [NotNullWhen(true)] out RuleKind? kind)
    {
        kind = All.FirstOrDefault(each => each.Code == code);
        return kind is not null;
    }

    /// <summary>Gets the code.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Code;
}
