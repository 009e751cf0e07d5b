using Ardalis.GuardClauses;

namespace Asam.Iop.Scheduling;

/// <summary>A run of weeks of a course that repeats one week, or several that take turns.</summary>
public sealed class WeekRun
{
    private readonly WeekFacts[] _patterns;
    private IReadOnlyList<WeekFacts>? _readOnlyPatterns;

    /// <summary>Initializes a new instance of the <see cref="WeekRun"/> class.</summary>
    /// <param name="firstWeek">The number of its first week in the course, 1 or more.</param>
    /// <param name="weeks">The number of its weeks, 1 or more, or <see langword="null"/> if it goes on for ever.</param>
    /// <param name="patterns">The weeks that take turns, from the first one: 1 or more.</param>
    /// <exception cref="ArgumentNullException"><paramref name="patterns"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no pattern.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is below 1.</exception>
    public WeekRun(int firstWeek, int? weeks, IEnumerable<WeekFacts> patterns)
        : this(firstWeek, weeks, Guard.Against.NullElement(patterns))
    {
    }

    private WeekRun(int firstWeek, int? weeks, WeekFacts[] patterns)
    {
        FirstWeek = Guard.Against.OutOfBounds(firstWeek, 1, int.MaxValue);
        Weeks = weeks is int known ? Guard.Against.OutOfBounds(known, 1, int.MaxValue, nameof(weeks)) : null;
        WeeksOrMax = weeks ?? int.MaxValue;
        _patterns = patterns;
        if (_patterns.Length == 0)
            throw new ArgumentException("A run has at least one pattern.", nameof(patterns));
    }

    /// <summary>Gets the number of the first week in the course, from 1.</summary>
    public int FirstWeek { get; }

    /// <summary>Gets the number of weeks, or <see langword="null"/> if the run goes on for ever.</summary>
    public int? Weeks { get; }

    /// <summary>Gets the weeks that take turns, from the first one.</summary>
    public IReadOnlyList<WeekFacts> Patterns => _readOnlyPatterns ??= Array.AsReadOnly(_patterns);

    /// <summary>Gets the number of the week after the run, or <see langword="null"/> if it goes on for ever.</summary>
    public int? EndWeek => FirstWeek + Weeks;

    internal int PatternCount => _patterns.Length;

    /// <summary>Gets the number of weeks, or more than any number that is compared with it if the run goes on for ever.</summary>
    internal int WeeksOrMax { get; }

    /// <summary>Gets how many patterns have a turn.</summary>
    internal int Turns => Math.Min(WeeksOrMax, _patterns.Length);

    /// <summary>Makes a run of an array that nobody alters from here on.</summary>
    internal static WeekRun Owning(int firstWeek, int? weeks, WeekFacts[] patterns) => new(firstWeek, weeks, patterns);

    /// <summary>Gets the week at a place of the run.</summary>
    /// <param name="offset">The place, from 0.</param>
    /// <returns>The pattern whose turn it is.</returns>
    internal WeekFacts At(int offset) => _patterns[_patterns.Length == 1 ? 0 : offset % _patterns.Length];

    /// <summary>Gets the turns of one pattern.</summary>
    /// <param name="offset">The place of its first turn in the run, from 0.</param>
    /// <param name="weeks">How many weeks of the run are meant, or <see langword="null"/> for ever.</param>
    /// <returns>The weeks.</returns>
    internal WeekSpan SpanOf(int offset, int? weeks) =>
        new(FirstWeek + offset, 1, _patterns.Length, weeks is int known ? TurnsWithin(known - offset) : null);

    /// <summary>Gets how often a pattern has its turn in so many weeks from its first one on.</summary>
    private int TurnsWithin(int weeks) => _patterns.Length == 1 ? weeks : (weeks + _patterns.Length - 1) / _patterns.Length;

    /// <summary>Adds up the minutes of the first so many weeks.</summary>
    /// <param name="weeks">How many weeks, at most <see cref="Weeks"/>.</param>
    /// <param name="categories">The categories of service that count.</param>
    /// <returns>The whole minutes.</returns>
    internal long Minutes(int weeks, uint categories)
    {
        long total = 0;
        for (int offset = 0; offset < _patterns.Length; offset++)
            total += (long)_patterns[offset].Totals.Minutes(categories) * TurnsWithin(weeks - offset);

        return total;
    }
}
