using Asam.Iop.Services;

namespace Asam.Iop.Policies;

/// <summary>A parameter that a kind of rule declares: its name, what it holds, and its bounds.</summary>
/// <remarks>Readers, writers, schemas, documentation and comparison of policies follow from this declaration.</remarks>
public sealed class RuleParameter
{
    internal const int MaxProgramWeeks = 520;

    private RuleParameter(
        string name, ParameterType type, string description, int min, int max, IReadOnlyList<string> choices, int? defaultNumber = null)
    {
        Name = name;
        Type = type;
        Description = description;
        Min = min;
        Max = max;
        Choices = [.. choices];
        DefaultNumber = defaultNumber;
    }

    /// <summary>Gets the parameter that many kinds share.</summary>
    internal static RuleParameter FirstWeeks { get; } =
        Number("firstWeeks", 1, MaxProgramWeeks, "Judge only so many of the first weeks at level 2.1.").AsScope();

    /// <summary>Gets the name, as documents write it: <c>minHours</c>.</summary>
    public string Name { get; }

    /// <summary>Gets what it holds.</summary>
    public ParameterType Type { get; }

    /// <summary>Gets what it is to the rule: what is measured, a limit, or how far the rule reaches.</summary>
    public ParameterRole Role { get; private init; }

    /// <summary>Gets what it means, as a sentence.</summary>
    public string Description { get; }

    /// <summary>Gets the least value, inclusive; of <see cref="ParameterType.Hours"/> in minutes; of words 0.</summary>
    public int Min { get; }

    /// <summary>Gets the greatest value, inclusive; of <see cref="ParameterType.Hours"/> in minutes; of words 0.</summary>
    public int Max { get; }

    /// <summary>
    /// Gets the words that the value is made of: one of them for a <see cref="ParameterType.Choice"/>, whose default is the first; one or
    /// more for a set. Numbers have none.
    /// </summary>
    public IReadOnlyList<string> Choices { get; }

    /// <summary>Gets the number that is as good as none, or <see langword="null"/> where no number is.</summary>
    public int? DefaultNumber { get; }

    /// <summary>Gets what values are allowed, in words.</summary>
    public string Allowed => Type switch
    {
        ParameterType.Hours => FormattableString.Invariant(
            $"{Min / HoursAndMinutes.MinutesPerHour} to {Max / HoursAndMinutes.MinutesPerHour} hours, in whole minutes"),
        ParameterType.Number => FormattableString.Invariant($"{Min} to {Max}"),
        ParameterType.Choice => string.Join(", ", Choices),
        _ => $"one or more of {string.Join(", ", Choices)}",
    };

    /// <summary>Gets name and bounds.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Name}: {Allowed}";

    internal static RuleParameter Number(string name, int min, int max, string description, int? defaultNumber = null) =>
        new(name, ParameterType.Number, description, min, max, [], defaultNumber);

    internal static RuleParameter Hours(string name, int maxHours, string description) => Hours(name, 0, maxHours, description);

    internal static RuleParameter Hours(string name, int minHours, int maxHours, string description) => new(
        name, ParameterType.Hours, description, minHours * HoursAndMinutes.MinutesPerHour, maxHours * HoursAndMinutes.MinutesPerHour, []);

    internal static RuleParameter Choice(string name, string description, params string[] choices) =>
        new(name, ParameterType.Choice, description, 0, 0, Array.AsReadOnly(choices));

    internal static RuleParameter Services(string name, string description) =>
        new(name, ParameterType.Services, description, 0, 0, ServiceSet.AllWords);

    internal static RuleParameter GroupTypes(string name, string description) =>
        new(name, ParameterType.GroupTypes, description, 0, 0, GroupType.Codes);

    internal static RuleParameter Modalities(string name, string description) =>
        new(name, ParameterType.Modalities, description, 0, 0, VocabularyCodes.BlockModalities.Codes);

    /// <summary>Gets the same declaration as one of a lower limit.</summary>
    internal RuleParameter AsMinimum() => As(ParameterRole.Minimum);

    /// <summary>Gets the same declaration as one of an upper limit.</summary>
    internal RuleParameter AsMaximum() => As(ParameterRole.Maximum);

    /// <summary>Gets the same declaration as one of how much is judged.</summary>
    internal RuleParameter AsScope() => As(ParameterRole.Scope);

    /// <summary>Gets the same declaration as one of how much is let pass.</summary>
    internal RuleParameter AsAllowance() => As(ParameterRole.Allowance);

    /// <summary>Takes a value, a set also as its words. Gives <see langword="null"/> where the parameter cannot have it.</summary>
    internal object? Take(object value) => (Type, value) switch
    {
        (ParameterType.Number or ParameterType.Hours, int number) when number >= Min && number <= Max => number,
        (ParameterType.Choice, string word) when Choices.Contains(word) => word,
        (ParameterType.Services, ServiceSet { IsEmpty: false } services) => services,
        (ParameterType.Services, IReadOnlyList<string> words) when ServiceSet.TryParseAll(words, out ServiceSet? services) => services,
        (ParameterType.GroupTypes, ServiceSet { IsOfGroupTypes: true } types) => types,
        (ParameterType.GroupTypes, IReadOnlyList<string> codes) when ServiceSet.TryParseGroupTypes(codes, out ServiceSet? types) => types,
        (ParameterType.Modalities, ModalitySet modalities) => modalities,
        (ParameterType.Modalities, IReadOnlyList<string> codes) when ModalitySet.TryParse(codes, out ModalitySet? modalities) => modalities,
        _ => null,
    };

    /// <summary>Says whether a value that was taken is the default, and so as good as none.</summary>
    internal bool IsDefault(object value) => Type == ParameterType.Choice ? Equals(value, Choices[0]) : DefaultNumber is int number && Equals(value, number);

    /// <summary>Gets the words of a value that was taken.</summary>
    internal IReadOnlyList<string> WordsOf(object value) => (Type, value) switch
    {
        (ParameterType.GroupTypes, ServiceSet types) => types.ToGroupTypeCodes(),
        (_, ServiceSet services) => services.ToWords(),
        (_, ModalitySet modalities) => modalities.ToWords(),
        (_, string word) => [word],
        _ => [],
    };

    /// <summary>Gets the text form of a value that was taken.</summary>
    internal string TextOf(object value) => (Type, value) switch
    {
        (ParameterType.Hours, int minutes) => HoursAndMinutes.Format(minutes),
        (_, int number) => FormattableString.Invariant($"{number}"),
        _ => string.Join(", ", WordsOf(value)),
    };

    private RuleParameter As(ParameterRole role) => new(Name, Type, Description, Min, Max, Choices) { Role = role };
}
