using Ardalis.GuardClauses;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Policies;

/// <summary>The ages that a policy calls adolescent: from one, inclusive, to below another, exclusive.</summary>
/// <remarks>Equal by both ends. Immutable.</remarks>
public sealed class AgeBand : IEquatable<AgeBand>
{
    /// <summary>Initializes a new instance of the <see cref="AgeBand"/> class.</summary>
    /// <param name="from">The first age in years, inclusive, 0 or more.</param>
    /// <param name="below">The age in years that is above the band, exclusive: over <paramref name="from"/>, at most <see cref="ClientFacts.MaxAge"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">An age is out of bounds.</exception>
    public AgeBand(int from, int below)
    {
        From = Guard.Against.OutOfBounds(from, 0, ClientFacts.MaxAge - 1);
        Below = Guard.Against.OutOfBounds(below, from + 1, ClientFacts.MaxAge);
    }

    /// <summary>Gets the first age in years, inclusive.</summary>
    public int From { get; }

    /// <summary>Gets the age in years that is above the band, exclusive.</summary>
    public int Below { get; }

    /// <summary>Says whether two bands are equal.</summary>
    /// <param name="left">One band.</param>
    /// <param name="right">The other band.</param>
    /// <returns><see langword="true"/> if both ends are equal.</returns>
    public static bool operator ==(AgeBand? left, AgeBand? right) => Equals(left, right);

    /// <summary>Says whether two bands differ.</summary>
    /// <param name="left">One band.</param>
    /// <param name="right">The other band.</param>
    /// <returns><see langword="true"/> if an end differs.</returns>
    public static bool operator !=(AgeBand? left, AgeBand? right) => !Equals(left, right);

    /// <summary>Says whether an age is in the band.</summary>
    /// <param name="age">The age in years.</param>
    /// <returns><see langword="true"/> if it is.</returns>
    public bool Contains(int age) => age >= From && age < Below;

    /// <inheritdoc/>
    public bool Equals(AgeBand? other) => other is not null && From == other.From && Below == other.Below;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AgeBand);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCodes.Combine(From, Below);

    /// <summary>Gets the band: <c>12 to below 18</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => FormattableString.Invariant($"{From} to below {Below}");
}
