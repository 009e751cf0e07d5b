using Ardalis.GuardClauses;

namespace Asam.Iop.Scheduling;

/// <summary>A range of weeks of a plan, both ends inclusive; it may have no end.</summary>
/// <remarks>Equal by both ends. Immutable.</remarks>
public sealed class WeekRange : IEquatable<WeekRange>
{
    /// <summary>Initializes a new instance of the <see cref="WeekRange"/> class.</summary>
    /// <param name="first">The number of the first week, 1 or more.</param>
    /// <param name="last">The number of the last week, at least <paramref name="first"/>, or <see langword="null"/> for every further week.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of bounds.</exception>
    public WeekRange(int first, int? last)
    {
        First = Guard.Against.OutOfBounds(first, 1, int.MaxValue);
        Last = last is int known ? Guard.Against.OutOfBounds(known, first, int.MaxValue, nameof(last)) : null;
    }

    /// <summary>Gets the number of the first week, from 1.</summary>
    public int First { get; }

    /// <summary>Gets the number of the last week, or <see langword="null"/> for every further week.</summary>
    public int? Last { get; }

    /// <summary>Says whether two ranges are equal.</summary>
    /// <param name="left">One range.</param>
    /// <param name="right">The other range.</param>
    /// <returns><see langword="true"/> if both ends are equal.</returns>
    public static bool operator ==(WeekRange? left, WeekRange? right) => Equals(left, right);

    /// <summary>Says whether two ranges differ.</summary>
    /// <param name="left">One range.</param>
    /// <param name="right">The other range.</param>
    /// <returns><see langword="true"/> if an end differs.</returns>
    public static bool operator !=(WeekRange? left, WeekRange? right) => !Equals(left, right);

    /// <summary>Says whether a week is in the range.</summary>
    /// <param name="week">The number of the week.</param>
    /// <returns><see langword="true"/> if it is.</returns>
    public bool Contains(int week) => week >= First && !(week > Last);

    /// <inheritdoc/>
    public bool Equals(WeekRange? other) => other is not null && First == other.First && Last == other.Last;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WeekRange);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCodes.Combine(First, Last ?? 0);

    /// <summary>Gets the weeks: <c>week 3</c>, <c>weeks 1–4</c>, <c>week 5 on</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Last switch
    {
        null => FormattableString.Invariant($"week {First} on"),
        int last when last == First => FormattableString.Invariant($"week {First}"),
        int last => FormattableString.Invariant($"weeks {First}–{last}"),
    };
}
