namespace Asam.Iop.Policies;

/// <summary>The inclusive limits of a measure. Of a mean they are for one of its weeks.</summary>
internal readonly record struct Bounds(int? Min, int? Max, MeasureUnit Unit, int Weeks = 1, bool IsMean = false)
{
    // Kept, since every value is held against them; so no copy may have other limits.
    private readonly long _least = Min is int min ? (long)min * Weeks : long.MinValue;
    private readonly long _most = Max is int max ? (long)max * Weeks : long.MaxValue;

    public int? Min { get; } = Min;

    public int? Max { get; } = Max;

    public MeasureUnit Unit { get; } = Unit;

    public int Weeks { get; } = Weeks;

    public bool IsMean { get; } = IsMean;

    /// <summary>Gets the limits of the mean of so many weeks.</summary>
    public Bounds OfMean(int weeks) => new(Min, Max, Unit, weeks, IsMean: true);

    public Bounds WithMax(int? max) => new(Min, max, Unit, Weeks, IsMean);

    public Bounds WithoutMin() => new(Min: null, Max, Unit, Weeks, IsMean);

    /// <summary>Judges a value.</summary>
    public RuleResult Judge(long value) => value < _least || value > _most ? RuleResult.Violated : RuleResult.Satisfied;

    /// <summary>Judges a value that lies somewhere between two ends.</summary>
    public RuleResult Judge(long low, long high)
    {
        if (high < _least || low > _most)
            return RuleResult.Violated;
        return low >= _least && high <= _most ? RuleResult.Satisfied : RuleResult.NotEvaluable;
    }

    /// <summary>Gets how far a value that breaches the limits is from them.</summary>
    public long Distance(long low, long high) => low > _most ? low - _most : _least - high;

    /// <summary>Gets the value within the limits that is nearest to one.</summary>
    public long Nearest(long value) => Math.Max(_least, Math.Min(_most, value));

    public Limit ToLimit() => new(Min, Max, Unit);
}
