using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Policies;

/// <summary>The reports of many plans in numbers: by policy how many got each verdict, by rule how many had each result.</summary>
/// <remarks>
/// Equal when all numbers are. Immutable. Summaries merge in any order: what was judged in parts, on several machines, has the summary of the whole.
/// A <see cref="ReportSummaryBuilder"/> counts.
/// </remarks>
public sealed class ReportSummary : IEquatable<ReportSummary>
{
    /// <summary>The most plans that are counted, inclusive: a million times a thousand million.</summary>
    public const long MaxPlans = 1_000_000_000_000_000;

    private readonly PolicySummary[] _policies;

    internal ReportSummary(long plans, long unread, IEnumerable<PolicySummary> policies)
    {
        Plans = plans;
        Unread = unread;
        _policies = [.. policies.OrderBy(policy => policy.PolicyId, StringComparer.Ordinal)];
        Policies = Array.AsReadOnly(_policies);
    }

    /// <summary>Gets the summary of nothing, which alters no other that it is merged with.</summary>
    public static ReportSummary Empty { get; } = new(plans: 0, unread: 0, []);

    /// <summary>Gets the number of plans that were judged, whatever the number of policies.</summary>
    public long Plans { get; }

    /// <summary>Gets the number of documents that were to be judged and could not be read.</summary>
    public long Unread { get; }

    /// <summary>Gets the policies, each once, in ordinal order of their ids; each has at most as many plans as the summary.</summary>
    public IReadOnlyList<PolicySummary> Policies { get; }

    /// <summary>Says whether two are equal.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if all is equal.</returns>
    public static bool operator ==(ReportSummary? left, ReportSummary? right) => Equals(left, right);

    /// <summary>Says whether two differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if anything differs.</returns>
    public static bool operator !=(ReportSummary? left, ReportSummary? right) => !Equals(left, right);

    /// <summary>Makes a summary from numbers that were written down, if they go together.</summary>
    /// <param name="plans">The number of plans that were judged, 0 to <see cref="MaxPlans"/>, both inclusive.</param>
    /// <param name="unread">The number of documents that could not be read, within the same bounds.</param>
    /// <param name="policies">The policies, in any order.</param>
    /// <param name="summary">The summary, if the numbers go together.</param>
    /// <param name="errors">What does not go together; none if there is a summary.</param>
    /// <returns><see langword="true"/> if there is a summary.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="policies"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="plans"/> or <paramref name="unread"/> is out of bounds.</exception>
    public static bool TryCreate(
        long plans,
        long unread,
        IReadOnlyList<PolicySummary> policies,
        [NotNullWhen(true)] out ReportSummary? summary,
        out IReadOnlyList<WellFormednessError> errors)
    {
        Guard.Against.OutOfBounds(plans, 0, MaxPlans);
        Guard.Against.OutOfBounds(unread, 0, MaxPlans);
        PolicySummary[] taken = [.. Guard.Against.Null(policies).Select(policy => Guard.Against.Null(policy, nameof(policies)))];

        errors = Array.AsReadOnly([.. WhyNot(plans, taken)]);
        summary = errors.Count == 0 ? new(plans, unread, taken) : null;
        return summary is not null;
    }

    /// <summary>Gets the summary of what two summaries are of, which must not be the same plans.</summary>
    /// <param name="other">The other summary.</param>
    /// <returns>The summary of both.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Both have a policy of one id that does not judge by the same rules.</exception>
    /// <exception cref="OverflowException">A number would be above <see cref="MaxPlans"/>.</exception>
    public ReportSummary Merge(ReportSummary other)
    {
        Guard.Against.Null(other);
        return new(
            PlanCount.Sum(Plans, other.Plans),
            PlanCount.Sum(Unread, other.Unread),
            _policies.Concat(other._policies).GroupBy(policy => policy.PolicyId, StringComparer.Ordinal).Select(same => same.Aggregate((left, right) => left.Plus(right))));
    }

    /// <inheritdoc/>
    public bool Equals(ReportSummary? other) => other is not null
        && Plans == other.Plans
        && Unread == other.Unread
        && _policies.SequenceEqual(other._policies);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReportSummary);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCodes.Combine(Plans.GetHashCode(), Unread.GetHashCode(), HashCodes.OfSequence(_policies));

    /// <summary>Gets the counts of plans: <c>3 plans, 1 unread; iop: 2 compliant, 1 non-compliant</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Join("; ", [FormattableString.Invariant($"{Plans} plans, {Unread} unread"), .. _policies.Select(policy => policy.ToString())]);

    private static IEnumerable<WellFormednessError> WhyNot(long plans, PolicySummary[] policies)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        for (int i = 0; i < policies.Length; i++)
        {
            string location = FormattableString.Invariant($"policies[{i}]");
            if (!ids.Add(policies[i].PolicyId))
                yield return new(location, $"{policies[i].PolicyId} stands twice; allowed is each policy once.");
            if (policies[i].Plans > plans)
                yield return new(location, FormattableString.Invariant($"{policies[i].PolicyId} has the verdicts of {policies[i].Plans} plans; there are {plans}."));
        }
    }
}
