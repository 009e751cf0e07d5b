namespace Asam.Iop.Policies;

/// <summary>What a rule saw: a number, or the range from the least to the greatest of several.</summary>
/// <remarks>
/// Of a violated rule it is the value furthest from the limit; where blocks whose service is not said make a value uncertain, the range
/// that it lies in. Of a satisfied rule it is the range of all values.
/// </remarks>
public sealed class Observation
{
    internal Observation(long low, long high, MeasureUnit unit, int? weeks, bool isOpenEnded)
    {
        Low = low;
        High = high;
        Unit = unit;
        Weeks = weeks;
        IsOpenEnded = isOpenEnded;
    }

    /// <summary>Gets the least value.</summary>
    public long Low { get; }

    /// <summary>Gets the greatest value; the same as <see cref="Low"/> where <see cref="IsOpenEnded"/> says that it has none.</summary>
    public long High { get; }

    /// <summary>Gets what the numbers count.</summary>
    public MeasureUnit Unit { get; }

    /// <summary>Gets, of a mean, the number of weeks whose total the values are; else <see langword="null"/>.</summary>
    public int? Weeks { get; }

    /// <summary>Gets a value indicating whether the value is known only to be at least <see cref="Low"/>, since the weeks have no end.</summary>
    public bool IsOpenEnded { get; }

    /// <summary>Gets the numbers in words, without the weeks of a mean.</summary>
    internal string Value => (Low == High, IsOpenEnded) switch
    {
        (_, true) => $"at least {Quantities.Format(Low, Unit)}",
        (true, _) => Quantities.Format(Low, Unit),
        _ => Quantities.FormatRange(Low, High, Unit),
    };

    /// <summary>Gets the numbers in words: <c>7 h</c>, <c>9 h to 15 h</c>, <c>110 h in 12 weeks</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Weeks is int weeks ? $"{Value} in {Quantities.Format(weeks, MeasureUnit.Weeks)}" : Value;
}
