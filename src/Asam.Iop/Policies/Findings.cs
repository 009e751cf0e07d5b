using Asam.Iop.Scheduling;

namespace Asam.Iop.Policies;

/// <summary>
/// Gathers what a measure finds. Asked for a verdict alone, it keeps nothing and so allocates nothing; asked to explain, it keeps every
/// finding.
/// </summary>
internal struct Findings(List<Finding>? all)
{
    /// <summary>Gets a value indicating whether no further finding can alter the answer.</summary>
    public readonly bool IsDecided => Result == RuleResult.Violated && all is null;

    /// <summary>Gets the worst result of all findings: results stand in the order in which one outweighs another.</summary>
    public RuleResult Result { get; private set; }

    public void Add(in WeekSpan weeks, long value, in Bounds bounds) => Add(weeks, value, value, bounds, bounds.Judge(value, value));

    public void Add(in WeekSpan weeks, long low, long high, in Bounds bounds, OutcomeReason reason = OutcomeReason.UnspecifiedService) =>
        Add(weeks, low, high, bounds, bounds.Judge(low, high), reason);

    public void Add(in WeekSpan weeks, long low, long high, in Bounds bounds, RuleResult result, OutcomeReason reason = OutcomeReason.UnspecifiedService)
    {
        if (result > Result)
            Result = result;
        all?.Add(new(weeks, low, high, bounds, result, result == RuleResult.NotEvaluable ? reason : null));
    }

    /// <summary>Adds a number that has a minimum; where it falls short but may be more, it cannot be judged.</summary>
    public void AddAtLeast(in WeekSpan weeks, int value, in Bounds bounds, bool mayBeMore)
    {
        RuleResult result = bounds.Judge(value, value);
        Add(weeks, value, value, bounds, result == RuleResult.Violated && mayBeMore ? RuleResult.NotEvaluable : result);
    }

    /// <summary>Says that what a rule needs is not said.</summary>
    public void AddUnknown(in WeekSpan weeks, in Bounds bounds, OutcomeReason reason) =>
        Add(weeks, 0, 0, bounds, RuleResult.NotEvaluable, reason);
}
