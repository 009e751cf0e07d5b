using Ardalis.GuardClauses;

namespace Asam.Iop.Policies;

/// <summary>How many plans had each result of one rule.</summary>
/// <remarks>Equal by id, enforcement and counts. Immutable.</remarks>
public sealed class RuleSummary : IEquatable<RuleSummary>
{
    private readonly OutcomeCounts _counts;

    /// <summary>Initializes a new instance of the <see cref="RuleSummary"/> class.</summary>
    /// <param name="ruleId">The id of the rule within its policy.</param>
    /// <param name="enforcement">Whether the rule binds.</param>
    /// <param name="plans">The number of plans with each result, 0 to <see cref="ReportSummary.MaxPlans"/>, both inclusive; 0 where it is left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="ruleId"/> or <paramref name="plans"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="ruleId"/> is no id.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="enforcement"/> is none, or a result or number of <paramref name="plans"/>.</exception>
    public RuleSummary(string ruleId, Enforcement enforcement, IReadOnlyDictionary<RuleResult, long> plans)
        : this(
            Guard.Against.BadCode(ruleId),
            Guard.Against.UnknownCode(enforcement, PolicyCodes.Enforcements),
            PlanCount.Take(Guard.Against.Null(plans), PolicyCodes.Results, result => (int)result, nameof(plans)))
    {
    }

    internal RuleSummary(string ruleId, Enforcement enforcement, OutcomeCounts counts)
    {
        RuleId = ruleId;
        Enforcement = enforcement;
        _counts = counts;
    }

    /// <summary>Gets the id of the rule within its policy.</summary>
    public string RuleId { get; }

    /// <summary>Gets whether the rule binds.</summary>
    public Enforcement Enforcement { get; }

    /// <summary>Gets the number of plans.</summary>
    public long Plans => _counts.Total;

    /// <summary>Says whether two are equal.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if all is equal.</returns>
    public static bool operator ==(RuleSummary? left, RuleSummary? right) => Equals(left, right);

    /// <summary>Says whether two differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if anything differs.</returns>
    public static bool operator !=(RuleSummary? left, RuleSummary? right) => !Equals(left, right);

    /// <summary>Gets the number of plans with a result.</summary>
    /// <param name="result">The result.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="result"/> is none.</exception>
    public long Of(RuleResult result) => _counts[(int)Guard.Against.UnknownCode(result, PolicyCodes.Results)];

    /// <inheritdoc/>
    public bool Equals(RuleSummary? other) => other is not null && IsOfSameRule(other) && _counts.Equals(other._counts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RuleSummary);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCodes.Combine(StringComparer.Ordinal.GetHashCode(RuleId), _counts.GetHashCode());

    /// <summary>Gets id and counts: <c>weekly-hours: 2 satisfied, 1 violated</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{RuleId}: {CountText.Of(PolicyCodes.Results, Of)}";

    internal bool IsOfSameRule(RuleSummary other) => RuleId == other.RuleId && Enforcement == other.Enforcement;

    internal RuleSummary Plus(RuleSummary other) => new(RuleId, Enforcement, _counts.Plus(other._counts));
}
