namespace Asam.Iop.Policies;

/// <summary>The inclusive limits of a measure. Of a mean they are for one of its weeks.</summary>
internal readonly record struct Bounds(int? Min, int? Max, MeasureUnit Unit, int Weeks = 1, bool IsMean = false)
{
    private long Least => Min is int min ? (long)min * Weeks : long.MinValue;

    private long Most => Max is int max ? (long)max * Weeks : long.MaxValue;

    /// <summary>Judges a value that lies somewhere between two ends.</summary>
    public RuleResult Judge(long low, long high)
    {
        if (high < Least || low > Most)
            return RuleResult.Violated;
        return low >= Least && high <= Most ? RuleResult.Satisfied : RuleResult.NotEvaluable;
    }

    /// <summary>Gets how far a value that breaches the limits is from them.</summary>
    public long Distance(long low, long high) => low > Most ? low - Most : Least - high;

    /// <summary>Gets the value within the limits that is nearest to one.</summary>
    public long Nearest(long value) => Math.Max(Least, Math.Min(Most, value));

    public Limit ToLimit() => new(Min, Max, Unit);
}
