namespace Asam.Iop.Policies;

/// <summary>How many plans had each of the four results of a rule, or each of the four verdicts, by the number of the result or verdict.</summary>
/// <remarks>Equal by the four numbers. Immutable. The default is four times 0.</remarks>
internal readonly struct OutcomeCounts : IEquatable<OutcomeCounts>
{
    /// <summary>As many as there are values of <see cref="RuleResult"/>, and of <see cref="Verdict"/>.</summary>
    public const int Length = 4;

    private readonly long _first;
    private readonly long _second;
    private readonly long _third;
    private readonly long _fourth;

    private OutcomeCounts(long first, long second, long third, long fourth) =>
        (_first, _second, _third, _fourth) = (first, second, third, fourth);

    /// <summary>Gets the number of plans. Each count is at most <see cref="ReportSummary.MaxPlans"/>, so that four of them are a number.</summary>
    public long Total => _first + _second + _third + _fourth;

    public long this[int outcome] => outcome switch
    {
        0 => _first,
        1 => _second,
        2 => _third,
        _ => _fourth,
    };

    /// <summary>Takes the counts that begin somewhere in an array.</summary>
    public static OutcomeCounts Of(long[] counts, int start = 0) => new(counts[start], counts[start + 1], counts[start + 2], counts[start + 3]);

    /// <exception cref="OverflowException">A number would be above <see cref="ReportSummary.MaxPlans"/>.</exception>
    public OutcomeCounts Plus(OutcomeCounts other) => new(
        PlanCount.Sum(_first, other._first),
        PlanCount.Sum(_second, other._second),
        PlanCount.Sum(_third, other._third),
        PlanCount.Sum(_fourth, other._fourth));

    public bool Equals(OutcomeCounts other) =>
        _first == other._first && _second == other._second && _third == other._third && _fourth == other._fourth;

    public override bool Equals(object? obj) => obj is OutcomeCounts other && Equals(other);

    public override int GetHashCode() => HashCodes.Combine(HashCodes.Combine(_first.GetHashCode(), _second.GetHashCode()), _third.GetHashCode(), _fourth.GetHashCode());
}
