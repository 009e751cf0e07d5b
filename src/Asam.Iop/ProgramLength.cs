using System.Globalization;
using Ardalis.GuardClauses;

namespace Asam.Iop;

/// <summary>How long a program lasts: its weeks at level 2.1.</summary>
/// <remarks>
/// Equal and ordered by its weeks; the default value is <see cref="Zero"/>, of a plan that has no week at 2.1. The length of an
/// open-ended program is unknown, which is the absence of a value, not a value. Immutable and safe to share between threads.
/// </remarks>
public readonly partial struct ProgramLength : IEquatable<ProgramLength>, IComparable<ProgramLength>, IComparable
{
    /// <summary>The most weeks: 520 phases of 520 weeks.</summary>
    public const int MaxWeeks = 520 * 520;

    private ProgramLength(int weeks) => TotalWeeks = weeks;

    /// <summary>Gets the length of no week at all, the least value.</summary>
    public static ProgramLength Zero => default;

    /// <summary>Gets the greatest value, <see cref="MaxWeeks"/>.</summary>
    public static ProgramLength MaxValue => new(MaxWeeks);

    /// <summary>Gets the weeks, from 0 to <see cref="MaxWeeks"/>, both inclusive.</summary>
    public int TotalWeeks { get; }

    /// <summary>Makes a length of weeks.</summary>
    /// <param name="weeks">The weeks, 0 to <see cref="MaxWeeks"/>, both inclusive.</param>
    /// <returns>The length.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="weeks"/> is out of bounds.</exception>
    public static ProgramLength FromWeeks(int weeks) => new(Guard.Against.OutOfBounds(weeks, 0, MaxWeeks));

    /// <summary>Reads the form that <see cref="ToString"/> writes.</summary>
    /// <param name="text">A text such as <c>12 weeks</c>.</param>
    /// <returns>The length.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> has another form, or is over <see cref="MaxWeeks"/>.</exception>
    public static ProgramLength Parse(string text) => TryParse(Guard.Against.Null(text), out ProgramLength value)
        ? value
        : throw new FormatException(FormattableString.Invariant($"'{text}' is no program length like '12 weeks' of at most {MaxWeeks}."));

    /// <summary>Reads the form that <see cref="ToString"/> writes, if it is one.</summary>
    /// <param name="text">Any text, or <see langword="null"/>.</param>
    /// <param name="value">The length, or <see cref="Zero"/> if the text is none.</param>
    /// <returns><see langword="true"/> if the text was read.</returns>
    public static bool TryParse(string? text, out ProgramLength value)
    {
        value = default;
        string[] words = text?.Split(' ') ?? [];
        if (words.Length != 2
            || !int.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out int weeks)
            || weeks > MaxWeeks
            || new ProgramLength(weeks).ToString() != text)
        {
            return false;
        }

        value = new(weeks);
        return true;
    }

    /// <summary>Adds two lengths.</summary>
    /// <param name="left">One length.</param>
    /// <param name="right">The other length.</param>
    /// <returns>Their sum.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The sum is over <see cref="MaxWeeks"/>.</exception>
    public static ProgramLength operator +(ProgramLength left, ProgramLength right) => left.Plus(right);

    /// <summary>Says whether two lengths are equal.</summary>
    /// <param name="left">One length.</param>
    /// <param name="right">The other length.</param>
    /// <returns><see langword="true"/> if their weeks are equal.</returns>
    public static bool operator ==(ProgramLength left, ProgramLength right) => left.Equals(right);

    /// <summary>Says whether two lengths differ.</summary>
    /// <param name="left">One length.</param>
    /// <param name="right">The other length.</param>
    /// <returns><see langword="true"/> if their weeks differ.</returns>
    public static bool operator !=(ProgramLength left, ProgramLength right) => !left.Equals(right);

    /// <summary>Says whether one length is less than another.</summary>
    /// <param name="left">One length.</param>
    /// <param name="right">The other length.</param>
    /// <returns><see langword="true"/> if <paramref name="left"/> is less.</returns>
    public static bool operator <(ProgramLength left, ProgramLength right) => left.CompareTo(right) < 0;

    /// <summary>Says whether one length is greater than another.</summary>
    /// <param name="left">One length.</param>
    /// <param name="right">The other length.</param>
    /// <returns><see langword="true"/> if <paramref name="left"/> is greater.</returns>
    public static bool operator >(ProgramLength left, ProgramLength right) => left.CompareTo(right) > 0;

    /// <summary>Says whether one length is at most another.</summary>
    /// <param name="left">One length.</param>
    /// <param name="right">The other length.</param>
    /// <returns><see langword="true"/> if <paramref name="left"/> is less or equal.</returns>
    public static bool operator <=(ProgramLength left, ProgramLength right) => left.CompareTo(right) <= 0;

    /// <summary>Says whether one length is at least another.</summary>
    /// <param name="left">One length.</param>
    /// <param name="right">The other length.</param>
    /// <returns><see langword="true"/> if <paramref name="left"/> is greater or equal.</returns>
    public static bool operator >=(ProgramLength left, ProgramLength right) => left.CompareTo(right) >= 0;

    /// <summary>Adds another length.</summary>
    /// <param name="other">The length to add.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The sum is over <see cref="MaxWeeks"/>.</exception>
    public ProgramLength Plus(ProgramLength other) => FromWeeks(TotalWeeks + other.TotalWeeks);

    /// <inheritdoc/>
    public bool Equals(ProgramLength other) => TotalWeeks == other.TotalWeeks;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ProgramLength other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => TotalWeeks;

    /// <inheritdoc/>
    public int CompareTo(ProgramLength other) => TotalWeeks.CompareTo(other.TotalWeeks);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        ProgramLength other => CompareTo(other),
        _ => throw new ArgumentException($"{obj.GetType()} is no {nameof(ProgramLength)}.", nameof(obj)),
    };

    /// <summary>Writes the weeks, the same in every culture: <c>1 week</c>, <c>12 weeks</c>.</summary>
    /// <returns>A text that <see cref="Parse"/> reads.</returns>
    public override string ToString() => FormattableString.Invariant($"{TotalWeeks} {(TotalWeeks == 1 ? "week" : "weeks")}");
}
