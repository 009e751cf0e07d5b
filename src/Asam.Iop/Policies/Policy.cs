using Ardalis.GuardClauses;

namespace Asam.Iop.Policies;

/// <summary>The dated, cited rules of one authority, against which any plan can be judged.</summary>
/// <remarks>
/// Equal when all is, as written. Immutable, and pure: the same plan gets the same answer on any number of threads. A policy comes
/// from <see cref="Create"/>, <see cref="Default"/> or <see cref="Strict"/>.
/// </remarks>
public sealed partial class Policy : IEquatable<Policy>
{
    private const string StrictSuffix = "+strict";

    private readonly Rule[] _rules;

    private readonly Judgement[] _judgements;

    /// <summary>Those of the required rules, which decide a verdict.</summary>
    private readonly Judgement[] _required;

    /// <summary>Those of the other rules, which decide no more than whether there is anything to judge.</summary>
    private readonly Judgement[] _others;

    internal Policy(PolicyDescription description, Rule[] rules)
    {
        Description = description;
        _rules = rules;
        Rules = Array.AsReadOnly(rules);
        _judgements = [.. rules.Select(rule => new Judgement(description, rule))];
        _required = [.. _judgements.Where(judgement => judgement.IsRequired)];
        _others = [.. _judgements.Where(judgement => !judgement.IsRequired)];
    }

    /// <summary>Gets what is said of the policy beside its rules.</summary>
    public PolicyDescription Description { get; }

    /// <summary>Gets the id, of the characters a-z 0-9 . -; that of a strict policy ends in <c>+strict</c>.</summary>
    public string Id => Description.Id;

    /// <summary>Gets the title.</summary>
    public string Title => Description.Title;

    /// <summary>Gets the rules, in the policy's order; at least one.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>Says whether two policies are equal.</summary>
    /// <param name="left">One policy.</param>
    /// <param name="right">The other policy.</param>
    /// <returns><see langword="true"/> if all is equal.</returns>
    public static bool operator ==(Policy? left, Policy? right) => Equals(left, right);

    /// <summary>Says whether two policies differ.</summary>
    /// <param name="left">One policy.</param>
    /// <param name="right">The other policy.</param>
    /// <returns><see langword="true"/> if anything differs.</returns>
    public static bool operator !=(Policy? left, Policy? right) => !Equals(left, right);

    /// <summary>Begins to write a policy.</summary>
    /// <param name="id">The id, of the characters a-z 0-9 . -, at most <see cref="Text.MaxIdLength"/> of them.</param>
    /// <param name="title">The title, at most <see cref="Text.MaxLength"/> characters.</param>
    /// <param name="authority">The kind of authority that it comes from.</param>
    /// <returns>A builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> or <paramref name="title"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id, or <paramref name="title"/> no text.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="authority"/> is none.</exception>
    public static PolicyBuilder Create(string id, string title, AuthorityKind authority) =>
        new(new PolicyDescription(Guard.Against.BadCode(id), Guard.Against.BadText(title), authority));

    /// <summary>Gets the full name of a rule: <c>iop/weekly-hours</c>. It is never reused for another rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is <see langword="null"/>.</exception>
    public string FullNameOf(Rule rule) => $"{Id}/{Guard.Against.Null(rule).Id}";

    /// <summary>Gets the same policy with every rule required. Its id ends in <c>+strict</c>.</summary>
    /// <returns>The strict policy; this one if it is strict already.</returns>
    public Policy Strict() => Id.EndsWith(StrictSuffix, StringComparison.Ordinal)
        ? this
        : new(Description.WithStrictId(Id + StrictSuffix), [.. _rules.Select(rule => rule.As(Enforcement.Required))]);

    /// <inheritdoc/>
    public bool Equals(Policy? other) => other is not null
        && (ReferenceEquals(this, other) || (Description == other.Description && _rules.SequenceEqual(other._rules)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Policy);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCodes.Combine(StringComparer.Ordinal.GetHashCode(Id), _rules.Length);

    /// <summary>Gets id and title.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Id}: {Title}";
}
