using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Asam.Iop.Scheduling;

/// <summary>A level of care, a number of weeks (or none: open-ended), and a weekly schedule, or several that alternate.</summary>
/// <remarks>
/// Equal when level, weeks and patterns are, as written. Immutable. Patterns take turns week by week, from the first one.
/// </remarks>
public sealed class Phase : IEquatable<Phase>
{
    /// <summary>The fewest weeks of a phase, inclusive.</summary>
    public const int MinWeeks = 1;

    /// <summary>The most weeks of a phase, inclusive.</summary>
    public const int MaxWeeks = 520;

    /// <summary>The fewest patterns that alternate, inclusive.</summary>
    public const int MinAlternatingPatterns = 2;

    /// <summary>The most patterns that alternate, inclusive; a phase of one pattern does not alternate.</summary>
    public const int MaxPatterns = 12;

    private readonly WeeklySchedule[] _patterns;
    private IReadOnlyList<WeeklySchedule>? _readOnlyPatterns;

    private Phase(LevelOfCare level, int? weeks, WeeklySchedule[] patterns)
    {
        Level = level;
        Weeks = weeks;
        _patterns = patterns;
    }

    /// <summary>Gets the level of care.</summary>
    public LevelOfCare Level { get; }

    /// <summary>Gets the number of weeks, <see cref="MinWeeks"/> to <see cref="MaxWeeks"/>, or <see langword="null"/> if it is open-ended.</summary>
    public int? Weeks { get; }

    /// <summary>Gets the weekly schedules that take turns, from the first one: 1 to <see cref="MaxPatterns"/>.</summary>
    public IReadOnlyList<WeeklySchedule> Patterns => _readOnlyPatterns ??= Array.AsReadOnly(_patterns);

    /// <summary>Gets the patterns as they are walked without allocating. Not to be altered.</summary>
    internal WeeklySchedule[] PatternsInOrder => _patterns;

    /// <summary>Gets a value indicating whether several weekly schedules take turns.</summary>
    public bool IsAlternating => _patterns.Length >= MinAlternatingPatterns;

    /// <summary>Gets a value indicating whether the phase goes on for ever.</summary>
    public bool IsOpenEnded => Weeks is null;

    /// <summary>Says whether two phases are equal.</summary>
    /// <param name="left">One phase.</param>
    /// <param name="right">The other phase.</param>
    /// <returns><see langword="true"/> if level, weeks and patterns are equal.</returns>
    public static bool operator ==(Phase? left, Phase? right) => Equals(left, right);

    /// <summary>Says whether two phases differ.</summary>
    /// <param name="left">One phase.</param>
    /// <param name="right">The other phase.</param>
    /// <returns><see langword="true"/> if level, weeks or patterns differ.</returns>
    public static bool operator !=(Phase? left, Phase? right) => !Equals(left, right);

    /// <summary>Makes a phase.</summary>
    /// <param name="level">The level of care.</param>
    /// <param name="weeks">The weeks, <see cref="MinWeeks"/> to <see cref="MaxWeeks"/>, or <see langword="null"/> for an open-ended phase.</param>
    /// <param name="patterns">The weekly schedule, or up to <see cref="MaxPatterns"/> that take turns.</param>
    /// <returns>The phase.</returns>
    /// <exception cref="ArgumentNullException">An argument or a pattern is <see langword="null"/>.</exception>
    /// <exception cref="IllFormedException">The weeks or the number of patterns are out of bounds.</exception>
    public static Phase Create(LevelOfCare level, int? weeks, params WeeklySchedule[] patterns) =>
        TryCreate(level, weeks, patterns, out Phase? phase, out WellFormednessError? error) ? phase : throw new IllFormedException(error);

    /// <summary>Makes a phase, if its parts make one.</summary>
    /// <param name="level">The level of care.</param>
    /// <param name="weeks">The weeks, <see cref="MinWeeks"/> to <see cref="MaxWeeks"/>, or <see langword="null"/> for an open-ended phase.</param>
    /// <param name="patterns">The weekly schedule, or up to <see cref="MaxPatterns"/> that take turns.</param>
    /// <param name="phase">The phase, if the parts make one.</param>
    /// <param name="error">What is wrong, if they do not.</param>
    /// <returns><see langword="true"/> if the phase was made.</returns>
    /// <exception cref="ArgumentNullException">An argument or a pattern is <see langword="null"/>.</exception>
    public static bool TryCreate(
        LevelOfCare level,
        int? weeks,
        IEnumerable<WeeklySchedule> patterns,
        [NotNullWhen(true)] out Phase? phase,
        [NotNullWhen(false)] out WellFormednessError? error)
    {
        Guard.Against.Null(level);
        WeeklySchedule[] copy = Guard.Against.NullElement(patterns);

        error = Fault(weeks, copy);
        phase = error is null ? new(level, weeks, copy) : null;
        return error is null;
    }

    /// <summary>Gets the schedule at a place of the phase.</summary>
    /// <param name="offset">How many weeks of the phase come before, from 0; it is not held against <see cref="Weeks"/>.</param>
    /// <returns>The pattern whose turn it is.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> is negative.</exception>
    public WeeklySchedule PatternAt(int offset) => _patterns[Guard.Against.OutOfBounds(offset, 0, int.MaxValue) % _patterns.Length];

    /// <summary>Gets a copy of another length.</summary>
    /// <param name="weeks">The weeks, <see cref="MinWeeks"/> to <see cref="MaxWeeks"/>, or <see langword="null"/> for an open-ended phase.</param>
    /// <returns>The copy.</returns>
    /// <exception cref="IllFormedException">The weeks are out of bounds.</exception>
    public Phase WithWeeks(int? weeks) => Create(Level, weeks, _patterns);

    /// <inheritdoc/>
    public bool Equals(Phase? other) => other is not null
        && (ReferenceEquals(this, other) || (Weeks == other.Weeks && Level == other.Level && _patterns.SequenceEqual(other._patterns)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Phase);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCodes.Combine(Level.GetHashCode(), Weeks ?? 0, HashCodes.OfSequence(_patterns));

    /// <summary>Gets level, weeks and schedule.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => FormattableString.Invariant(
        $"level {Level}, {(Weeks is int weeks ? ProgramLength.FromWeeks(weeks).ToString() : "open-ended")}: {string.Join(" / ", _patterns.Select(pattern => pattern.ToString()))}");

    /// <summary>Makes a phase of an array that nobody alters from here on.</summary>
    internal static Phase Owning(LevelOfCare level, int? weeks, WeeklySchedule[] patterns) =>
        Fault(weeks, patterns) is WellFormednessError error ? throw new IllFormedException(error) : new(level, weeks, patterns);

    private static WellFormednessError? Fault(int? weeks, WeeklySchedule[] patterns)
    {
        if (weeks is < MinWeeks or > MaxWeeks)
            return new("weeks", FormattableString.Invariant($"A phase has {weeks} weeks; allowed are {MinWeeks} to {MaxWeeks}, or none if it is open-ended."));
        return patterns.Length is 0 or > MaxPatterns
            ? new("alternating", FormattableString.Invariant($"A phase has {patterns.Length} patterns; allowed are 1 to {MaxPatterns}."))
            : null;
    }
}
