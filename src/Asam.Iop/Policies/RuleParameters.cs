using Ardalis.GuardClauses;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Policies;

/// <summary>The values that a rule gives to the parameters of its kind.</summary>
/// <remarks>Equal when they state the same values. Immutable.</remarks>
public sealed class RuleParameters : IEquatable<RuleParameters>
{
    private readonly Dictionary<string, object> _values;

    private RuleParameters(Dictionary<string, object> values, IReadOnlyList<RuleParameter> stated)
    {
        _values = values;
        Stated = stated;
    }

    /// <summary>Gets the parameters that have a value, in the order of their declaration.</summary>
    public IReadOnlyList<RuleParameter> Stated { get; }

    /// <summary>Says whether two are equal.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if they state the same values.</returns>
    public static bool operator ==(RuleParameters? left, RuleParameters? right) => Equals(left, right);

    /// <summary>Says whether two differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if a value differs.</returns>
    public static bool operator !=(RuleParameters? left, RuleParameters? right) => !Equals(left, right);

    /// <summary>Gets the value of a number, or of hours in whole minutes.</summary>
    /// <param name="name">The name of the parameter.</param>
    /// <returns>The value, or <see langword="null"/> where none is stated.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public int? Number(string name) => Find(name) as int?;

    /// <summary>Gets the value of a choice.</summary>
    /// <param name="name">The name of the parameter.</param>
    /// <returns>The word, or <see langword="null"/> where none is stated.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public string? Choice(string name) => Find(name) as string;

    /// <summary>Gets the value of a set of services.</summary>
    /// <param name="name">The name of the parameter.</param>
    /// <returns>The set, or <see langword="null"/> where none is stated.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public ServiceSet? Services(string name) => Find(name) as ServiceSet;

    /// <summary>Says whether a parameter has a value.</summary>
    /// <param name="name">The name of the parameter.</param>
    /// <returns><see langword="true"/> if it has.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public bool States(string name) => Find(name) is not null;

    /// <inheritdoc/>
    public bool Equals(RuleParameters? other) => other is not null
        && _values.Count == other._values.Count
        && _values.All(value => other._values.TryGetValue(value.Key, out object? theirs) && Equals(value.Value, theirs));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RuleParameters);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCodes.OfSequence([.. Stated.Select(parameter => _values[parameter.Name].GetHashCode())]);

    /// <summary>Gets names and values.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Join(", ", Stated.Select(parameter => $"{parameter.Name} {Format(parameter)}"));

    /// <summary>Takes the values that are stated; <see langword="null"/> states none, and neither does a choice's default.</summary>
    internal static RuleParameters? Create(RuleKind kind, IReadOnlyDictionary<string, object?> values, out WellFormednessError? error)
    {
        Dictionary<string, object> stated = new(StringComparer.Ordinal);
        foreach (KeyValuePair<string, object?> value in values)
        {
            if (value.Value is null)
                continue;
            RuleParameter? parameter = kind.Parameters.FirstOrDefault(each => each.Name == value.Key);
            string? why = parameter is null
                ? $"{kind.Code} has no parameter {value.Key}; it has {string.Join(", ", kind.Parameters.Select(each => each.Name))}."
                : parameter.WhyNot(value.Value);
            if (why is not null)
            {
                error = new(value.Key, why);
                return null;
            }

            bool isDefault = parameter!.Type == ParameterType.Choice && Equals(value.Value, parameter.Choices[0]);
            if (!isDefault)
                stated.Add(value.Key, value.Value);
        }

        RuleParameters parameters = new(stated, [.. kind.Parameters.Where(parameter => stated.ContainsKey(parameter.Name))]);
        error = kind.Constraints.Select(constraint => constraint.Check(parameters)).FirstOrDefault(fault => fault is not null);
        return error is null ? parameters : null;
    }

    private object? Find(string name) => _values.TryGetValue(Guard.Against.Null(name), out object? value) ? value : null;

    private string Format(RuleParameter parameter) => parameter.Type == ParameterType.Hours
        ? HoursAndMinutes.Format((int)_values[parameter.Name])
        : FormattableString.Invariant($"{_values[parameter.Name]}");
}
