namespace Asam.Iop.Policies;

/// <summary>A parameter that a kind of rule declares: its name, what it holds, and its bounds.</summary>
/// <remarks>Readers, writers, schemas and documentation of policies follow from this declaration.</remarks>
public sealed class RuleParameter
{
    internal const int MaxProgramWeeks = 520;

    private RuleParameter(string name, ParameterType type, string description, int min, int max, IReadOnlyList<string> choices)
    {
        Name = name;
        Type = type;
        Description = description;
        Min = min;
        Max = max;
        Choices = choices;
    }

    /// <summary>Gets the parameter that many kinds share.</summary>
    internal static RuleParameter FirstWeeks { get; } =
        Number("firstWeeks", 1, MaxProgramWeeks, "Judge only so many of the first weeks at level 2.1.");

    /// <summary>Gets the name, as documents write it: <c>minHours</c>.</summary>
    public string Name { get; }

    /// <summary>Gets what it holds.</summary>
    public ParameterType Type { get; }

    /// <summary>Gets what it means, as a sentence.</summary>
    public string Description { get; }

    /// <summary>Gets the least value, inclusive; of <see cref="ParameterType.Hours"/> in minutes; else 0.</summary>
    public int Min { get; }

    /// <summary>Gets the greatest value, inclusive; of <see cref="ParameterType.Hours"/> in minutes; else 0.</summary>
    public int Max { get; }

    /// <summary>Gets the words of a <see cref="ParameterType.Choice"/>, the default one first; else none.</summary>
    public IReadOnlyList<string> Choices { get; }

    /// <summary>Gets name and bounds.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Name}: {Allowed}";

    /// <summary>Gets what values are allowed, in words.</summary>
    internal string Allowed => Type switch
    {
        ParameterType.Hours => FormattableString.Invariant(
            $"{Min / HoursAndMinutes.MinutesPerHour} to {Max / HoursAndMinutes.MinutesPerHour} hours, in whole minutes"),
        ParameterType.Number => FormattableString.Invariant($"{Min} to {Max}"),
        ParameterType.Choice => string.Join(", ", Choices),
        _ => "one or more services",
    };

    internal static RuleParameter Number(string name, int min, int max, string description) =>
        new(name, ParameterType.Number, description, min, max, []);

    internal static RuleParameter Hours(string name, int maxHours, string description) =>
        new(name, ParameterType.Hours, description, 0, maxHours * HoursAndMinutes.MinutesPerHour, []);

    internal static RuleParameter Choice(string name, string description, params string[] choices) =>
        new(name, ParameterType.Choice, description, 0, 0, Array.AsReadOnly(choices));

    internal static RuleParameter Services(string name, string description) => new(name, ParameterType.Services, description, 0, 0, []);

    /// <summary>Says why a value cannot be the parameter's.</summary>
    internal string? WhyNot(object value) => (Type, value) switch
    {
        (ParameterType.Number or ParameterType.Hours, int number) when number >= Min && number <= Max => null,
        (ParameterType.Choice, string word) when Choices.Contains(word) => null,
        (ParameterType.Services, Asam.Iop.Services.ServiceSet { IsEmpty: false }) => null,
        _ => $"{Name} is {value}; allowed is {Allowed}.",
    };
}
