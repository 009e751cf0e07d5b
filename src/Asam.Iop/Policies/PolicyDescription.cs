using Ardalis.GuardClauses;
using Asam.Iop.Services;

namespace Asam.Iop.Policies;

/// <summary>What is said of a policy beside its rules: whose it is, when it holds, what it counts, and where it was seen.</summary>
/// <remarks>Equal by all its properties. Immutable; the <c>With</c> methods give altered copies.</remarks>
public sealed class PolicyDescription : IEquatable<PolicyDescription>
{
    internal PolicyDescription(string id, string title, AuthorityKind authority)
    {
        Id = id;
        Title = title;
        Authority = Guard.Against.UnknownCode(authority, PolicyCodes.Authorities);
        Counts = ServiceSet.Treatment;
        Excludes = ServiceSet.None;
        Conditions = [];
        Sources = [];
        Unmodeled = [];
    }

    private PolicyDescription(PolicyDescription other)
    {
        Id = other.Id;
        Title = other.Title;
        Authority = other.Authority;
        Jurisdiction = other.Jurisdiction;
        Edition = other.Edition;
        Effective = other.Effective;
        Confidence = other.Confidence;
        Counts = other.Counts;
        Excludes = other.Excludes;
        Conditions = other.Conditions;
        AdolescentAges = other.AdolescentAges;
        Sources = other.Sources;
        Unmodeled = other.Unmodeled;
    }

    /// <summary>Gets the id.</summary>
    public string Id { get; private init; }

    /// <summary>Gets the title.</summary>
    public string Title { get; }

    /// <summary>Gets the kind of authority that the policy comes from.</summary>
    public AuthorityKind Authority { get; }

    /// <summary>Gets where it holds, such as <c>US-NC</c>, or <see langword="null"/>.</summary>
    public string? Jurisdiction { get; private init; }

    /// <summary>Gets the edition of the criteria that it is written for, or <see langword="null"/>. It is information and judges nothing.</summary>
    public AsamEdition? Edition { get; private init; }

    /// <summary>Gets from when to when it holds, or <see langword="null"/> where that is unknown.</summary>
    public EffectiveDates? Effective { get; private init; }

    /// <summary>Gets how its figures were seen.</summary>
    public Confidence Confidence { get; private init; }

    /// <summary>Gets the services that count as treatment.</summary>
    public ServiceSet Counts { get; private init; }

    /// <summary>Gets the services that are taken away from <see cref="Counts"/>.</summary>
    public ServiceSet Excludes { get; private init; }

    /// <summary>Gets the conditions that it is for; none means all.</summary>
    public IReadOnlyList<Condition> Conditions { get; private init; }

    /// <summary>Gets the ages that it calls adolescent, or <see langword="null"/> where a plan's word decides.</summary>
    public AgeBand? AdolescentAges { get; private init; }

    /// <summary>Gets its sources.</summary>
    public IReadOnlyList<Citation> Sources { get; private init; }

    /// <summary>Gets what it also says that no rule kind can express.</summary>
    public IReadOnlyList<UnmodeledRule> Unmodeled { get; private init; }

    /// <summary>Says whether two descriptions are equal.</summary>
    /// <param name="left">One description.</param>
    /// <param name="right">The other description.</param>
    /// <returns><see langword="true"/> if all their properties are equal.</returns>
    public static bool operator ==(PolicyDescription? left, PolicyDescription? right) => Equals(left, right);

    /// <summary>Says whether two descriptions differ.</summary>
    /// <param name="left">One description.</param>
    /// <param name="right">The other description.</param>
    /// <returns><see langword="true"/> if a property differs.</returns>
    public static bool operator !=(PolicyDescription? left, PolicyDescription? right) => !Equals(left, right);

    /// <inheritdoc/>
    public bool Equals(PolicyDescription? other) => other is not null
        && Id == other.Id
        && Title == other.Title
        && Authority == other.Authority
        && Jurisdiction == other.Jurisdiction
        && Edition == other.Edition
        && Effective == other.Effective
        && Confidence == other.Confidence
        && Counts == other.Counts
        && Excludes == other.Excludes
        && AdolescentAges == other.AdolescentAges
        && Conditions.SequenceEqual(other.Conditions)
        && Sources.SequenceEqual(other.Sources)
        && Unmodeled.SequenceEqual(other.Unmodeled);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PolicyDescription);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>Gets id and title.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Id}: {Title}";

    /// <summary>Gets the sources of some ids, in their order.</summary>
    internal IReadOnlyList<Citation> Cite(IReadOnlyList<string> ids) => [.. ids.Select(id => Sources.First(source => source.Id == id))];

    internal PolicyDescription WithStrictId(string id) => new(this) { Id = id };

    internal PolicyDescription WithJurisdiction(string jurisdiction) => new(this) { Jurisdiction = jurisdiction };

    internal PolicyDescription WithEdition(AsamEdition edition) => new(this) { Edition = edition };

    internal PolicyDescription WithEffective(EffectiveDates effective) => new(this) { Effective = effective };

    internal PolicyDescription WithConfidence(Confidence confidence) => new(this) { Confidence = confidence };

    internal PolicyDescription WithCounts(ServiceSet counts) => new(this) { Counts = counts };

    internal PolicyDescription WithExcludes(ServiceSet excludes) => new(this) { Excludes = excludes };

    internal PolicyDescription WithConditions(IReadOnlyList<Condition> conditions) => new(this) { Conditions = [.. conditions] };

    internal PolicyDescription WithAdolescentAges(AgeBand ages) => new(this) { AdolescentAges = ages };

    internal PolicyDescription WithSources(IReadOnlyList<Citation> sources) => new(this) { Sources = sources };

    internal PolicyDescription WithUnmodeled(IReadOnlyList<UnmodeledRule> unmodeled) => new(this) { Unmodeled = unmodeled };
}
