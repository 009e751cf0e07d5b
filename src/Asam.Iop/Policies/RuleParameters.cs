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

    /// <summary>Gets the value of a set of services, or of group types.</summary>
    /// <param name="name">The name of the parameter.</param>
    /// <returns>The set, or <see langword="null"/> where none is stated.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public ServiceSet? Services(string name) => Find(name) as ServiceSet;

    /// <summary>Gets the value of a set of modalities.</summary>
    /// <param name="name">The name of the parameter.</param>
    /// <returns>The set, or <see langword="null"/> where none is stated.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public ModalitySet? Modalities(string name) => Find(name) as ModalitySet;

    /// <summary>Gets the value of a choice or a set as the words of documents.</summary>
    /// <param name="name">The name of the parameter.</param>
    /// <returns>The words, in the order of the documentation; none where none is stated, or where the value is a number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public IReadOnlyList<string> Words(string name) => Find(name) is object value ? ParameterOf(name).WordsOf(value) : [];

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
    public override string ToString() => string.Join(", ", Stated.Select(parameter => $"{parameter.Name} {Text(parameter.Name)}"));

    /// <summary>Takes the values that are stated; <see langword="null"/> states none, and neither does a default.</summary>
    internal static RuleParameters? Create(
        RuleKind kind, IReadOnlyDictionary<string, object?> values, out IReadOnlyList<WellFormednessError> errors)
    {
        Dictionary<string, object> stated = new(StringComparer.Ordinal);
        List<WellFormednessError> found = [];
        foreach (KeyValuePair<string, object?> value in values)
        {
            if (value.Value is null)
                continue;
            RuleParameter? parameter = kind.Parameters.FirstOrDefault(each => each.Name == value.Key);
            object? taken = parameter?.Take(value.Value);
            if (parameter is null)
                found.Add(new(value.Key, $"{kind.Code} has no parameter {value.Key}; it has {string.Join(", ", kind.Parameters.Select(each => each.Name))}."));
            else if (taken is null)
                found.Add(new(value.Key, $"{value.Key} is {Describe(parameter, value.Value)}; allowed is {parameter.Allowed}."));
            else if (!parameter.IsDefault(taken))
                stated.Add(value.Key, taken);
        }

        RuleParameters parameters = new(stated, [.. kind.Parameters.Where(parameter => stated.ContainsKey(parameter.Name))]);
        if (found.Count == 0)
            found.AddRange(kind.Constraints.Select(constraint => constraint.Check(parameters)).OfType<WellFormednessError>());
        errors = found.AsReadOnly();
        return found.Count == 0 ? parameters : null;
    }

    /// <summary>Gets the text form of a value that is stated.</summary>
    internal string Text(string name) => ParameterOf(name).TextOf(_values[name]);

    private static string Describe(RuleParameter parameter, object value)
    {
        string text = (parameter.Type, value) switch
        {
            (ParameterType.Hours, int minutes and >= 0) => HoursAndMinutes.Format(minutes),
            (_, IReadOnlyList<string> words) => string.Join(", ", words),
            _ => FormattableString.Invariant($"{value}"),
        };
        return text.Length == 0 ? "empty" : text;
    }

    private RuleParameter ParameterOf(string name) => Stated.First(parameter => parameter.Name == name);

    /// <summary>Gets the value of a parameter of any type, or <see langword="null"/> where none is stated.</summary>
    internal object? Find(string name) => _values.TryGetValue(Guard.Against.Null(name), out object? value) ? value : null;
}
