using Asam.Iop.Scheduling;

namespace Asam.Iop.Policies;

/// <summary>
/// Gathers what a measure finds. Asked for a verdict alone, it keeps nothing and so allocates nothing; asked to explain, it keeps every
/// finding.
/// </summary>
internal struct Findings(List<Finding>? all)
{
    private bool _anySatisfied;
    private bool _anyNotEvaluable;
    private bool _anyViolated;

    /// <summary>Gets a value indicating whether no further finding can alter the answer.</summary>
    public readonly bool IsDecided => _anyViolated && all is null;

    public readonly RuleResult Result => (_anyViolated, _anyNotEvaluable, _anySatisfied) switch
    {
        (true, _, _) => RuleResult.Violated,
        (_, true, _) => RuleResult.NotEvaluable,
        (_, _, true) => RuleResult.Satisfied,
        _ => RuleResult.NotApplicable,
    };

    public void Add(in WeekSpan weeks, long value, in Bounds bounds) => Add(weeks, value, value, bounds, bounds.Judge(value, value));

    public void Add(in WeekSpan weeks, long low, long high, in Bounds bounds, OutcomeReason reason = OutcomeReason.UnspecifiedService) =>
        Add(weeks, low, high, bounds, bounds.Judge(low, high), reason);

    public void Add(in WeekSpan weeks, long low, long high, in Bounds bounds, RuleResult result, OutcomeReason reason = OutcomeReason.UnspecifiedService)
    {
        _anySatisfied |= result == RuleResult.Satisfied;
        _anyNotEvaluable |= result == RuleResult.NotEvaluable;
        _anyViolated |= result == RuleResult.Violated;
        all?.Add(new(weeks, low, high, bounds, result, result == RuleResult.NotEvaluable ? reason : null));
    }

    /// <summary>Adds a number that has a minimum; where it falls short but may be more, it cannot be judged.</summary>
    public void AddAtLeast(in WeekSpan weeks, int value, in Bounds bounds, bool mayBeMore)
    {
        RuleResult result = bounds.Judge(value, value);
        Add(weeks, value, value, bounds, result == RuleResult.Violated && mayBeMore ? RuleResult.NotEvaluable : result);
    }

    /// <summary>Says that what a rule needs is not said.</summary>
    public void AddUnknown(in WeekSpan weeks, in Bounds bounds, OutcomeReason reason)
    {
        _anyNotEvaluable = true;
        all?.Add(new(weeks, 0, 0, bounds, RuleResult.NotEvaluable, reason));
    }
}
