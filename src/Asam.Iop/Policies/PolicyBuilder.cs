using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using NodaTime;

namespace Asam.Iop.Policies;

/// <summary>Writes a policy down in C#: whose it is, what it counts, its sources, and its rules in order.</summary>
/// <remarks>A builder changes; the policies that it builds do not. Not safe to share between threads.</remarks>
public sealed class PolicyBuilder
{
    private readonly List<Citation> _sources = [];
    private readonly List<Rule> _rules = [];
    private readonly List<UnmodeledRule> _unmodeled = [];
    private PolicyDescription _description;

    internal PolicyBuilder(PolicyDescription description) => _description = description;

    /// <summary>Says where the policy holds.</summary>
    /// <param name="jurisdiction">The place, such as <c>US-NC</c>, at most <see cref="Text.MaxLength"/> characters.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="jurisdiction"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="jurisdiction"/> is no text.</exception>
    public PolicyBuilder In(string jurisdiction) => Describe(_description.WithJurisdiction(Guard.Against.BadText(jurisdiction)));

    /// <summary>Says which edition of the criteria the policy is written for.</summary>
    /// <param name="edition">The edition.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="edition"/> is none.</exception>
    public PolicyBuilder WrittenFor(AsamEdition edition) =>
        Describe(_description.WithEdition(Guard.Against.UnknownCode(edition, VocabularyCodes.Editions)));

    /// <summary>Says from when to when the policy holds.</summary>
    /// <param name="from">The first day, inclusive, or <see langword="null"/> where it is unknown.</param>
    /// <param name="to">The last day, inclusive, or <see langword="null"/> where it is unknown or still to come.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
    public PolicyBuilder Effective(LocalDate? from, LocalDate? to = null) => Describe(_description.WithEffective(new(from, to)));

    /// <summary>Says how the figures were seen.</summary>
    /// <param name="confidence">The confidence.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is none.</exception>
    public PolicyBuilder SeenAs(Confidence confidence) =>
        Describe(_description.WithConfidence(Guard.Against.UnknownCode(confidence, PolicyCodes.Confidences)));

    /// <summary>Says what counts as treatment.</summary>
    /// <param name="services">The services, at least one.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="services"/> is empty.</exception>
    public PolicyBuilder Counting(ServiceSet services) => Guard.Against.Null(services).IsEmpty
        ? throw new ArgumentException("A policy counts at least one service.", nameof(services))
        : Describe(_description.WithCounts(services));

    /// <summary>Says what is taken away from what counts.</summary>
    /// <param name="services">The services.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    public PolicyBuilder Excluding(ServiceSet services) => Describe(_description.WithExcludes(Guard.Against.Null(services)));

    /// <summary>Says which conditions the policy is for. With a plan for another condition it has nothing to do.</summary>
    /// <param name="conditions">The conditions; none means all.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="conditions"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">One of them is none.</exception>
    public PolicyBuilder For(params Condition[] conditions)
    {
        foreach (Condition condition in Guard.Against.Null(conditions))
            Guard.Against.UnknownCode(condition, VocabularyCodes.Conditions, nameof(conditions));
        return Describe(_description.WithConditions(Array.AsReadOnly([.. conditions.Distinct()])));
    }

    /// <summary>Says which ages the policy calls adolescent.</summary>
    /// <param name="from">The first age in years, inclusive.</param>
    /// <param name="below">The age in years that is above the band, exclusive.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An age is out of bounds.</exception>
    public PolicyBuilder AdolescentAges(int from, int below) => Describe(_description.WithAdolescentAges(new(from, below)));

    /// <summary>Adds a source.</summary>
    /// <param name="source">The source.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is <see langword="null"/>.</exception>
    public PolicyBuilder Source(Citation source)
    {
        _sources.Add(Guard.Against.Null(source));
        return this;
    }

    /// <summary>Adds a rule. One that cites no source cites all those that the policy has.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is <see langword="null"/>.</exception>
    public PolicyBuilder Add(Rule rule)
    {
        _rules.Add(Guard.Against.Null(rule));
        return this;
    }

    /// <summary>Adds what the policy also says that no rule kind can express.</summary>
    /// <param name="unmodeled">The sentence and its sources.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="unmodeled"/> is <see langword="null"/>.</exception>
    public PolicyBuilder Add(UnmodeledRule unmodeled)
    {
        _unmodeled.Add(Guard.Against.Null(unmodeled));
        return this;
    }

    /// <summary>Builds the policy.</summary>
    /// <returns>The policy.</returns>
    /// <exception cref="IllFormedException">What was written down is no policy; the error says what, where, and what is allowed.</exception>
    public Policy Build() =>
        TryBuild(out Policy? policy, out IReadOnlyList<WellFormednessError> errors) ? policy : throw new IllFormedException(errors[0]);

    /// <summary>Builds the policy, if what was written down is one.</summary>
    /// <param name="policy">The policy, if it is one.</param>
    /// <param name="errors">What is wrong, and where, of wrong citations not more than about a thousand; none if a policy was built.</param>
    /// <returns><see langword="true"/> if the policy was built.</returns>
    public bool TryBuild([NotNullWhen(true)] out Policy? policy, out IReadOnlyList<WellFormednessError> errors)
    {
        string[] all = [.. _sources.Select(source => source.Id)];
        PolicyDescription description = _description
            .WithSources(Array.AsReadOnly(_sources.ToArray()))
            .WithUnmodeled(Array.AsReadOnly(_unmodeled.ToArray()));
        Rule[] rules = [.. _rules.Select(rule => rule.Sources.Count == 0 ? rule.CitedFrom(all) : rule)];
        errors = PolicyFaults.Find(description, rules);
        policy = errors.Count == 0 ? new(description, rules) : null;
        return policy is not null;
    }

    private PolicyBuilder Describe(PolicyDescription description)
    {
        _description = description;
        return this;
    }
}
