using Ardalis.GuardClauses;
using NodaTime;

namespace Asam.Iop;

/// <summary>How long a block or a session lasts: whole minutes, from none to a day.</summary>
/// <remarks>
/// A day is 1440 minutes, whatever the clocks do. Equal and ordered by its minutes; the default value is <see cref="Zero"/>. Immutable and safe to share between threads.
/// </remarks>
public readonly partial struct SessionDuration : IEquatable<SessionDuration>, IComparable<SessionDuration>, IComparable
{
    /// <summary>The most minutes: those of a day.</summary>
    public const int MaxMinutes = 1440;

    private SessionDuration(int minutes) => TotalMinutes = minutes;

    /// <summary>Gets no minutes at all, the least value.</summary>
    public static SessionDuration Zero => default;

    /// <summary>Gets the greatest value, <see cref="MaxMinutes"/>.</summary>
    public static SessionDuration MaxValue => new(MaxMinutes);

    /// <summary>Gets the whole minutes, from 0 to <see cref="MaxMinutes"/>, both inclusive.</summary>
    public int TotalMinutes { get; }

    /// <summary>Makes a value of whole minutes.</summary>
    /// <param name="minutes">The minutes, 0 to <see cref="MaxMinutes"/>, both inclusive.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minutes"/> is out of bounds.</exception>
    public static SessionDuration FromMinutes(int minutes) => new(Guard.Against.OutOfBounds(minutes, 0, MaxMinutes));

    /// <summary>Makes a value of minutes that are known to be in bounds.</summary>
    internal static SessionDuration OfKnown(int minutes) => new(minutes);

    /// <summary>Makes a value of hours and minutes.</summary>
    /// <param name="hours">The whole hours, 0 or more.</param>
    /// <param name="minutes">The minutes beside them, 0 to 59, both inclusive.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A part is out of bounds, or both together are over <see cref="MaxMinutes"/>.</exception>
    public static SessionDuration FromHours(int hours, int minutes = 0)
    {
        Guard.Against.OutOfBounds(hours, 0, MaxMinutes / HoursAndMinutes.MinutesPerHour);
        Guard.Against.OutOfBounds(minutes, 0, HoursAndMinutes.MinutesPerHour - 1);
        return FromMinutes((hours * HoursAndMinutes.MinutesPerHour) + minutes);
    }

    /// <summary>Reads the form that <see cref="ToString"/> writes.</summary>
    /// <param name="text">A text such as <c>9 h</c>, <c>2 h 30 min</c> or <c>45 min</c>.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> has another form, or is over <see cref="MaxMinutes"/>.</exception>
    public static SessionDuration Parse(string text) => new(HoursAndMinutes.Parse(Guard.Against.Null(text), MaxMinutes));

    /// <summary>Reads the form that <see cref="ToString"/> writes, if it is one.</summary>
    /// <param name="text">Any text, or <see langword="null"/>.</param>
    /// <param name="value">The value, or <see cref="Zero"/> if the text is none.</param>
    /// <returns><see langword="true"/> if the text was read.</returns>
    public static bool TryParse(string? text, out SessionDuration value)
    {
        bool read = HoursAndMinutes.TryParse(text, MaxMinutes, out int minutes);
        value = new(minutes);
        return read;
    }

    /// <summary>Adds two values.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>Their sum.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The sum is over <see cref="MaxMinutes"/>.</exception>
    public static SessionDuration operator +(SessionDuration left, SessionDuration right) => left.Plus(right);

    /// <summary>Subtracts one value from another.</summary>
    /// <param name="left">The value to subtract from.</param>
    /// <param name="right">The value to subtract.</param>
    /// <returns>Their difference.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="right"/> is greater than <paramref name="left"/>.</exception>
    public static SessionDuration operator -(SessionDuration left, SessionDuration right) => left.Minus(right);

    /// <summary>Says whether two values are equal.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns><see langword="true"/> if their minutes are equal.</returns>
    public static bool operator ==(SessionDuration left, SessionDuration right) => left.Equals(right);

    /// <summary>Says whether two values differ.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns><see langword="true"/> if their minutes differ.</returns>
    public static bool operator !=(SessionDuration left, SessionDuration right) => !left.Equals(right);

    /// <summary>Says whether one value is less than another.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns><see langword="true"/> if <paramref name="left"/> is less.</returns>
    public static bool operator <(SessionDuration left, SessionDuration right) => left.CompareTo(right) < 0;

    /// <summary>Says whether one value is greater than another.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns><see langword="true"/> if <paramref name="left"/> is greater.</returns>
    public static bool operator >(SessionDuration left, SessionDuration right) => left.CompareTo(right) > 0;

    /// <summary>Says whether one value is at most another.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns><see langword="true"/> if <paramref name="left"/> is less or equal.</returns>
    public static bool operator <=(SessionDuration left, SessionDuration right) => left.CompareTo(right) <= 0;

    /// <summary>Says whether one value is at least another.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns><see langword="true"/> if <paramref name="left"/> is greater or equal.</returns>
    public static bool operator >=(SessionDuration left, SessionDuration right) => left.CompareTo(right) >= 0;

    /// <summary>Adds another value.</summary>
    /// <param name="other">The value to add.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The sum is over <see cref="MaxMinutes"/>.</exception>
    public SessionDuration Plus(SessionDuration other) => FromMinutes(TotalMinutes + other.TotalMinutes);

    /// <summary>Subtracts another value.</summary>
    /// <param name="other">The value to subtract, at most this one.</param>
    /// <returns>The difference.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="other"/> is greater than this value.</exception>
    public SessionDuration Minus(SessionDuration other) => FromMinutes(TotalMinutes - other.TotalMinutes);

    /// <summary>Gets the same time as a NodaTime duration.</summary>
    /// <returns>The duration.</returns>
    public Duration ToDuration() => Duration.FromMinutes(TotalMinutes);

    /// <inheritdoc/>
    public bool Equals(SessionDuration other) => TotalMinutes == other.TotalMinutes;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SessionDuration other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => TotalMinutes;

    /// <inheritdoc/>
    public int CompareTo(SessionDuration other) => TotalMinutes.CompareTo(other.TotalMinutes);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        SessionDuration other => CompareTo(other),
        _ => throw new ArgumentException($"{obj.GetType()} is no {nameof(SessionDuration)}.", nameof(obj)),
    };

    /// <summary>Writes hours and minutes, the same in every culture: <c>9 h</c>, <c>2 h 30 min</c>, <c>45 min</c>.</summary>
    /// <returns>A text that <see cref="Parse"/> reads.</returns>
    public override string ToString() => HoursAndMinutes.Format(TotalMinutes);
}
