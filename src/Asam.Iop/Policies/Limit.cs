namespace Asam.Iop.Policies;

/// <summary>The limits that an outcome was held against, both inclusive.</summary>
public sealed class Limit
{
    internal Limit(int? min, int? max, MeasureUnit unit)
    {
        Min = min;
        Max = max;
        Unit = unit;
    }

    /// <summary>Gets the least that is allowed, or <see langword="null"/> where there is no minimum.</summary>
    public int? Min { get; }

    /// <summary>Gets the most that is allowed, or <see langword="null"/> where there is no maximum.</summary>
    public int? Max { get; }

    /// <summary>Gets what the numbers count.</summary>
    public MeasureUnit Unit { get; }

    /// <summary>Gets the limits in words: <c>9 h to 20 h</c>, <c>at least 8 weeks</c>, <c>none</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => (Min, Max) switch
    {
        (int min, int max) when min == max => Quantities.Format(min, Unit),
        (int min, int max) => Quantities.FormatRange(min, max, Unit),
        (null, 0) => "none",
        (int min, null) => $"at least {Quantities.Format(min, Unit)}",
        (_, int max) => $"at most {Quantities.Format(max, Unit)}",
        _ => "anything",
    };
}
