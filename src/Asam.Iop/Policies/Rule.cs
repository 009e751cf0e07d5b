using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Policies;

/// <summary>A rule of a policy: a measure over a scope, with inclusive limits, and whom and what it is for.</summary>
/// <remarks>
/// Equal when all is; whether an id that is the kind's code was stated makes no difference. Immutable; the <c>With</c>-like methods give altered copies. A rule is required, of what is
/// scheduled, and for everyone, unless it says otherwise.
/// </remarks>
public sealed partial class Rule : IEquatable<Rule>
{
    private Rule(RuleKind kind, RuleParameters parameters)
    {
        Kind = kind;
        Parameters = parameters;
        Id = kind.Code;
        Sources = [];
        Measure = kind.CreateMeasure(parameters);
    }

    private Rule(Rule other)
    {
        Kind = other.Kind;
        Parameters = other.Parameters;
        Id = other.Id;
        IsNamed = other.IsNamed;
        Enforcement = other.Enforcement;
        Basis = other.Basis;
        Population = other.Population;
        Counts = other.Counts;
        Excludes = other.Excludes;
        Sources = other.Sources;
        Measure = other.Measure;
    }

    /// <summary>Gets the kind.</summary>
    public RuleKind Kind { get; }

    /// <summary>Gets the values of the kind's parameters.</summary>
    public RuleParameters Parameters { get; }

    /// <summary>Gets the id within its policy: the kind's code unless the rule states one.</summary>
    public string Id { get; private init; }

    /// <summary>Gets whether the rule binds.</summary>
    public Enforcement Enforcement { get; private init; }

    /// <summary>Gets what its hours are hours of.</summary>
    public Basis Basis { get; private init; }

    /// <summary>Gets the population that it is for, or <see langword="null"/> for everyone.</summary>
    public Population? Population { get; private init; }

    /// <summary>Gets the services that it counts in place of those of the policy, or <see langword="null"/>.</summary>
    public ServiceSet? Counts { get; private init; }

    /// <summary>Gets the services that it takes away in place of those of the policy, or <see langword="null"/>.</summary>
    public ServiceSet? Excludes { get; private init; }

    /// <summary>Gets the ids of the policy's sources that say the rule.</summary>
    public IReadOnlyList<string> Sources { get; private init; }

    /// <summary>Gets a value indicating whether the rule states an id of its own.</summary>
    public bool IsNamed { get; private init; }

    internal Measure Measure { get; }

    /// <summary>Says whether two rules are equal.</summary>
    /// <param name="left">One rule.</param>
    /// <param name="right">The other rule.</param>
    /// <returns><see langword="true"/> if all is equal.</returns>
    public static bool operator ==(Rule? left, Rule? right) => Equals(left, right);

    /// <summary>Says whether two rules differ.</summary>
    /// <param name="left">One rule.</param>
    /// <param name="right">The other rule.</param>
    /// <returns><see langword="true"/> if anything differs.</returns>
    public static bool operator !=(Rule? left, Rule? right) => !Equals(left, right);

    /// <summary>Makes a rule of any kind, if its parameters make one.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="parameters">
    /// The values by parameter name: <see cref="int"/> for numbers, and for hours in minutes; <see cref="string"/> for choices;
    /// <see cref="ServiceSet"/> for services and group types, <see cref="ModalitySet"/> for modalities, or a list of their words.
    /// <see langword="null"/> states no value.
    /// </param>
    /// <param name="rule">The rule, if the parameters make one.</param>
    /// <param name="errors">What is wrong, and at which parameter; none if a rule was made.</param>
    /// <returns><see langword="true"/> if the rule was made.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static bool TryCreate(
        RuleKind kind,
        IReadOnlyDictionary<string, object?> parameters,
        [NotNullWhen(true)] out Rule? rule,
        out IReadOnlyList<WellFormednessError> errors)
    {
        Guard.Against.Null(kind);
        Guard.Against.Null(parameters);
        RuleParameters? taken = RuleParameters.Create(kind, parameters, out errors);
        rule = taken is null ? null : new(kind, taken);
        return rule is not null;
    }

    /// <summary>Gets a copy with an id of its own.</summary>
    /// <param name="id">The id, of the characters a-z 0-9 . -, at most <see cref="Text.MaxIdLength"/> of them.</param>
    /// <returns>The copy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    public Rule Named(string id) => new(this) { Id = Guard.Against.BadCode(id), IsNamed = true };

    /// <summary>Gets a copy of another enforcement.</summary>
    /// <param name="enforcement">Whether the copy binds.</param>
    /// <returns>The copy.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="enforcement"/> is none.</exception>
    public Rule As(Enforcement enforcement) => new(this) { Enforcement = Guard.Against.UnknownCode(enforcement, PolicyCodes.Enforcements) };

    /// <summary>Gets a copy that is typical: a breach of it is advice.</summary>
    /// <returns>The copy.</returns>
    public Rule AsTypical() => As(Enforcement.Typical);

    /// <summary>Gets a copy of another basis.</summary>
    /// <param name="basis">What the hours are hours of.</param>
    /// <returns>The copy.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="basis"/> is none.</exception>
    public Rule Of(Basis basis) => new(this) { Basis = Guard.Against.UnknownCode(basis, ScheduleCodes.Bases) };

    /// <summary>Gets a copy for another population.</summary>
    /// <param name="population">The population, or <see langword="null"/> for everyone.</param>
    /// <returns>The copy.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="population"/> is none.</exception>
    public Rule For(Population? population) => new(this)
    {
        Population = population is Population it ? Guard.Against.UnknownCode(it, VocabularyCodes.Populations, nameof(population)) : null,
    };

    /// <summary>Gets a copy that counts other services than its policy does.</summary>
    /// <param name="services">The services, at least one, or <see langword="null"/> for those of the policy.</param>
    /// <returns>The copy.</returns>
    /// <exception cref="ArgumentException">The set is empty.</exception>
    public Rule Counting(ServiceSet? services) => new(this) { Counts = RefuseEmpty(services) };

    /// <summary>Gets a copy that takes away other services than its policy does.</summary>
    /// <param name="services">The services, or <see langword="null"/> for those of the policy.</param>
    /// <returns>The copy.</returns>
    public Rule Excluding(ServiceSet? services) => new(this) { Excludes = services };

    /// <summary>Gets a copy with other sources.</summary>
    /// <param name="sources">The ids of the policy's sources that say the rule.</param>
    /// <returns>The copy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sources"/> or one of them is <see langword="null"/>.</exception>
    public Rule CitedFrom(params string[] sources)
    {
        foreach (string source in Guard.Against.Null(sources))
            Guard.Against.Null(source, nameof(sources));
        return new(this) { Sources = Array.AsReadOnly([.. sources]) };
    }

    /// <inheritdoc/>
    public bool Equals(Rule? other) => other is not null
        && Kind == other.Kind
        && Id == other.Id
        && Parameters == other.Parameters
        && Enforcement == other.Enforcement
        && Basis == other.Basis
        && Population == other.Population
        && Counts == other.Counts
        && Excludes == other.Excludes
        && Sources.SequenceEqual(other.Sources);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Rule);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCodes.Combine(StringComparer.Ordinal.GetHashCode(Id), Parameters.GetHashCode());

    /// <summary>Gets id, enforcement and parameters: <c>weekly-hours (required): minHours 9 h, maxHours 20 h</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Id} ({PolicyCodes.Enforcements.Of(Enforcement)}): {Parameters}";

    /// <summary>Makes a rule, or refuses the first thing that is wrong.</summary>
    internal static Rule Create(RuleKind kind, params (RuleParameter Parameter, object? Value)[] values) =>
        TryCreate(kind, values.ToDictionary(each => each.Parameter.Name, each => each.Value), out Rule? rule, out IReadOnlyList<WellFormednessError> errors)
            ? rule
            : throw new IllFormedException(errors[0]);

    private static ServiceSet? RefuseEmpty(ServiceSet? services) =>
        services is { IsEmpty: true } ? throw new ArgumentException("A rule counts at least one service.", nameof(services)) : services;
}
