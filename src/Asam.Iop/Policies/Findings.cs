using System.Runtime.CompilerServices;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Policies;

/// <summary>
/// Gathers what a measure finds. Asked for a verdict alone, it keeps nothing and so allocates nothing; asked to explain, it keeps every
/// finding.
/// </summary>
internal struct Findings(List<Finding>? all)
{
    /// <summary>Gets a value indicating whether findings are kept, and not only the result.</summary>
    public readonly bool AreKept => all is not null;

    /// <summary>Gets a value indicating whether no further finding can alter the answer.</summary>
    public readonly bool IsDecided => Result == RuleResult.Violated && all is null;

    /// <summary>Gets the worst result of all findings: results stand in the order in which one outweighs another.</summary>
    public RuleResult Result { get; private set; }

    /// <summary>Takes a result without what it comes from, where findings are not kept.</summary>
    public void Note(RuleResult result)
    {
        if (result > Result)
            Result = result;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(in WeekSpan weeks, long value, in Bounds bounds) => Add(weeks, value, value, bounds, bounds.Judge(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(in WeekSpan weeks, long low, long high, in Bounds bounds, OutcomeReason reason = OutcomeReason.UnspecifiedService) =>
        Add(weeks, low, high, bounds, bounds.Judge(low, high), reason);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(in WeekSpan weeks, long low, long high, in Bounds bounds, RuleResult result, OutcomeReason reason = OutcomeReason.UnspecifiedService)
    {
        Note(result);
        if (all is not null)
            Keep(all, weeks, low, high, bounds, result, reason);
    }

    /// <summary>Adds a number that has a minimum; where it falls short but may be more, it cannot be judged.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddAtLeast(in WeekSpan weeks, int value, in Bounds bounds, bool mayBeMore)
    {
        RuleResult result = bounds.Judge(value);
        Add(weeks, value, value, bounds, result == RuleResult.Violated && mayBeMore ? RuleResult.NotEvaluable : result);
    }

    /// <summary>Says that what a rule needs is not said.</summary>
    public void AddUnknown(in WeekSpan weeks, in Bounds bounds, OutcomeReason reason) =>
        Add(weeks, 0, 0, bounds, RuleResult.NotEvaluable, reason);

    /// <summary>Apart from what a verdict needs, which is small enough to stand where it is called from.</summary>
    private static void Keep(List<Finding> all, in WeekSpan weeks, long low, long high, in Bounds bounds, RuleResult result, OutcomeReason reason) =>
        all.Add(new(weeks, low, high, bounds, result, result == RuleResult.NotEvaluable ? reason : null));
}
