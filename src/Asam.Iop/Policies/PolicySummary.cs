using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Policies;

/// <summary>How many plans got each verdict of one policy, and each result of its rules.</summary>
/// <remarks>Equal when all is, rule by rule. Immutable.</remarks>
public sealed class PolicySummary : IEquatable<PolicySummary>
{
    private readonly OutcomeCounts _counts;
    private readonly RuleSummary[] _rules;

    internal PolicySummary(string policyId, string fingerprint, OutcomeCounts counts, RuleSummary[] rules)
    {
        PolicyId = policyId;
        Fingerprint = fingerprint;
        _counts = counts;
        _rules = rules;
        Rules = Array.AsReadOnly(rules);
    }

    /// <summary>Gets the id of the policy.</summary>
    public string PolicyId { get; }

    /// <summary>
    /// Gets what tells apart policies of one id that judge differently: 16 of the digits 0-9 a-f, which depend on what is counted, for whom, and
    /// on the rules with their limits. The same policy has the same everywhere, within one version of the library.
    /// </summary>
    public string Fingerprint { get; }

    /// <summary>Gets the number of plans that were judged.</summary>
    public long Plans => _counts.Total;

    /// <summary>Gets the rules, in the policy's order; at least one, each with as many plans as the policy.</summary>
    public IReadOnlyList<RuleSummary> Rules { get; }

    /// <summary>Says whether two are equal.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if all is equal.</returns>
    public static bool operator ==(PolicySummary? left, PolicySummary? right) => Equals(left, right);

    /// <summary>Says whether two differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if anything differs.</returns>
    public static bool operator !=(PolicySummary? left, PolicySummary? right) => !Equals(left, right);

    /// <summary>Makes the summary of one policy from counts that were written down, if they go together.</summary>
    /// <param name="policyId">The id of the policy.</param>
    /// <param name="fingerprint">The <see cref="Fingerprint"/> of the policy.</param>
    /// <param name="plans">The number of plans with each verdict, 0 to <see cref="ReportSummary.MaxPlans"/>, both inclusive; 0 where it is left out.</param>
    /// <param name="rules">The rules, in the policy's order.</param>
    /// <param name="summary">The summary, if the counts go together.</param>
    /// <param name="errors">What does not go together; none if there is a summary.</param>
    /// <returns><see langword="true"/> if there is a summary.</returns>
    /// <exception cref="ArgumentNullException">An argument or a rule is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="policyId"/> is no id, or <paramref name="fingerprint"/> no fingerprint.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A verdict or number of <paramref name="plans"/> is none.</exception>
    public static bool TryCreate(
        string policyId,
        string fingerprint,
        IReadOnlyDictionary<Verdict, long> plans,
        IReadOnlyList<RuleSummary> rules,
        [NotNullWhen(true)] out PolicySummary? summary,
        out IReadOnlyList<WellFormednessError> errors)
    {
        Guard.Against.BadId(policyId);
        if (!PolicyFingerprint.IsOne(Guard.Against.Null(fingerprint)))
            throw new ArgumentException($"'{fingerprint}' is no fingerprint; {PolicyFingerprint.Form}.", nameof(fingerprint));
        OutcomeCounts counts = PlanCount.Take(Guard.Against.Null(plans), PolicyCodes.Verdicts, verdict => (int)verdict, nameof(plans));
        RuleSummary[] taken = [.. Guard.Against.Null(rules).Select(rule => Guard.Against.Null(rule, nameof(rules)))];

        errors = Array.AsReadOnly([.. WhyNot(counts.Total, taken)]);
        summary = errors.Count == 0 ? new(policyId, fingerprint, counts, taken) : null;
        return summary is not null;
    }

    /// <summary>Says whether a text may be a <see cref="Fingerprint"/>.</summary>
    /// <param name="text">The text.</param>
    /// <returns><see langword="true"/> if it is 16 of the digits 0-9 a-f.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static bool IsFingerprint(string text) => PolicyFingerprint.IsOne(Guard.Against.Null(text));

    /// <summary>Gets the number of plans that got a verdict.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="verdict"/> is none.</exception>
    public long Of(Verdict verdict) => _counts[(int)Guard.Against.UnknownCode(verdict, PolicyCodes.Verdicts)];

    /// <inheritdoc/>
    public bool Equals(PolicySummary? other) => other is not null
        && PolicyId == other.PolicyId
        && Fingerprint == other.Fingerprint
        && _counts.Equals(other._counts)
        && _rules.SequenceEqual(other._rules);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PolicySummary);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCodes.Combine(StringComparer.Ordinal.GetHashCode(PolicyId), _counts.GetHashCode());

    /// <summary>Gets id and counts: <c>iop: 2 compliant, 1 non-compliant</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{PolicyId}: {CountText.Of(PolicyCodes.Verdicts, Of)}";

    /// <summary>Adds the counts of the same policy.</summary>
    /// <exception cref="ArgumentException">It is not the same.</exception>
    /// <exception cref="OverflowException">A number would be above <see cref="ReportSummary.MaxPlans"/>.</exception>
    internal PolicySummary Plus(PolicySummary other)
    {
        bool isSame = Fingerprint == other.Fingerprint
            && _rules.Length == other._rules.Length
            && _rules.Zip(other._rules, (mine, theirs) => mine.IsOfSameRule(theirs)).All(isSame => isSame);
        return isSame
            ? new(PolicyId, Fingerprint, _counts.Plus(other._counts), [.. _rules.Zip(other._rules, (mine, theirs) => mine.Plus(theirs))])
            : throw PolicyFingerprint.TwoPolicies(PolicyId, nameof(other));
    }

    private static IEnumerable<WellFormednessError> WhyNot(long plans, RuleSummary[] rules)
    {
        if (rules.Length == 0)
            yield return new("rules", "There is no rule; allowed are one or more.");
        HashSet<string> ids = new(StringComparer.Ordinal);
        for (int i = 0; i < rules.Length; i++)
        {
            string location = FormattableString.Invariant($"rules[{i}]");
            if (!ids.Add(rules[i].RuleId))
                yield return new(location, $"{rules[i].RuleId} stands twice; allowed is each rule once.");
            if (rules[i].Plans != plans)
                yield return new(location, FormattableString.Invariant($"{rules[i].RuleId} has the results of {rules[i].Plans} plans; the policy has the verdicts of {plans}."));
        }
    }
}
