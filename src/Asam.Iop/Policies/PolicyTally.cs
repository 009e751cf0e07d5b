using Asam.Iop.Scheduling;

namespace Asam.Iop.Policies;

/// <summary>Counts the verdicts of one policy and the results of its rules.</summary>
internal sealed class PolicyTally(Policy policy)
{
    private readonly RuleResult[] _judged = new RuleResult[policy.Rules.Count];
    private readonly long[] _verdictCounts = new long[OutcomeCounts.Length];
    private readonly long[] _resultCounts = new long[policy.Rules.Count * OutcomeCounts.Length];

    public Policy Policy => policy;

    public string Fingerprint { get; } = PolicyFingerprint.Of(policy);

    public void Judge(CourseFacts course) => Count(policy.JudgeEach(course, _judged), _judged);

    public void Count(PolicyReport report) => Count(report.Verdict, report.Results);

    public PolicySummary ToSummary() => new(
        policy.Id,
        Fingerprint,
        OutcomeCounts.Of(_verdictCounts),
        [.. policy.Rules.Select((rule, index) => new RuleSummary(rule.Id, rule.Enforcement, OutcomeCounts.Of(_resultCounts, index * OutcomeCounts.Length)))]);

    /// <summary>Counts a verdict and the results that it follows from. The number of plans, which bounds every other, was counted before.</summary>
    private void Count(Verdict verdict, RuleResult[] results)
    {
        _verdictCounts[(int)verdict]++;
        for (int i = 0; i < results.Length; i++)
            _resultCounts[(i * OutcomeCounts.Length) + (int)results[i]]++;
    }
}
