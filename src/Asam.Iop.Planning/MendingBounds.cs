namespace Asam.Iop.Planning;

/// <summary>How far a search for a mended plan goes, and which weeks it may alter.</summary>
/// <remarks>The bounds are numbers, not times, so that the same question gets the same answer on any machine. Immutable.</remarks>
public sealed class MendingBounds
{
    /// <summary>The greatest number of changes that can be asked for, inclusive; the least is 1.</summary>
    public const int MostChanges = 12;

    /// <summary>The greatest number of plans that can be asked for, inclusive; the least is 1.</summary>
    public const int MostTries = 10_000_000;

    /// <summary>Initializes a new instance of the <see cref="MendingBounds"/> class.</summary>
    /// <param name="maxChanges">The most changes of an answer, 1 to <see cref="MostChanges"/>, both inclusive.</param>
    /// <param name="maxTries">The most plans that are tried, 1 to <see cref="MostTries"/>, both inclusive.</param>
    /// <param name="fromWeek">The number of the first week that may be altered, from 1; the weeks before it are history.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of bounds.</exception>
    public MendingBounds(int maxChanges = 6, int maxTries = 2000, int fromWeek = 1)
    {
        MaxChanges = Within(maxChanges, MostChanges, nameof(maxChanges));
        MaxTries = Within(maxTries, MostTries, nameof(maxTries));
        FromWeek = Within(fromWeek, ProgramLength.MaxWeeks, nameof(fromWeek));
    }

    /// <summary>Gets the bounds that hold unless others are asked for: 6 changes, 2000 plans, every week.</summary>
    public static MendingBounds Default { get; } = new();

    /// <summary>Gets the most changes of an answer.</summary>
    public int MaxChanges { get; }

    /// <summary>Gets the most plans that are tried.</summary>
    public int MaxTries { get; }

    /// <summary>Gets the number of the first week that may be altered.</summary>
    public int FromWeek { get; }

    /// <summary>Gets the bounds in words.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"at most {MaxChanges} changes and {MaxTries} plans, from week {FromWeek} on");

    private static int Within(int value, int max, string name) => value >= 1 && value <= max
        ? value
        : throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"{name} is {value}; allowed is 1 to {max}."));
}
