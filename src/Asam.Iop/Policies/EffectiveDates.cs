using NodaTime;

namespace Asam.Iop.Policies;

/// <summary>From when to when a policy holds, both ends inclusive; either may be unknown.</summary>
/// <remarks>Equal by both ends. Immutable.</remarks>
public sealed class EffectiveDates : IEquatable<EffectiveDates>
{
    /// <summary>Initializes a new instance of the <see cref="EffectiveDates"/> class.</summary>
    /// <param name="from">The first day, or <see langword="null"/> where it is unknown.</param>
    /// <param name="to">The last day, or <see langword="null"/> where it is unknown or still to come.</param>
    /// <exception cref="ArgumentException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
    public EffectiveDates(LocalDate? from, LocalDate? to)
    {
        if (to < from)
            throw new ArgumentException($"The last day, {to.Value.ToString("R", null)}, is before the first, {from.Value.ToString("R", null)}.", nameof(to));
        From = from;
        To = to;
    }

    /// <summary>Gets the first day, or <see langword="null"/> where it is unknown.</summary>
    public LocalDate? From { get; }

    /// <summary>Gets the last day, or <see langword="null"/> where it is unknown or still to come.</summary>
    public LocalDate? To { get; }

    /// <summary>Says whether two are equal.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if both ends are equal.</returns>
    public static bool operator ==(EffectiveDates? left, EffectiveDates? right) => Equals(left, right);

    /// <summary>Says whether two differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if an end differs.</returns>
    public static bool operator !=(EffectiveDates? left, EffectiveDates? right) => !Equals(left, right);

    /// <summary>Says whether a date is within. An unknown end excludes nothing.</summary>
    /// <param name="date">The date.</param>
    /// <returns><see langword="true"/> if it is.</returns>
    public bool Contains(LocalDate date) => !(date < From) && !(date > To);

    /// <inheritdoc/>
    public bool Equals(EffectiveDates? other) => other is not null && From == other.From && To == other.To;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EffectiveDates);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCodes.Combine(From.GetHashCode(), To.GetHashCode());

    /// <summary>Gets both ends: <c>2023-04-27 to 2025-12-31</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{From?.ToString("R", null) ?? "unknown"} to {To?.ToString("R", null) ?? "unknown"}";
}
