using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using NodaTime;

namespace Asam.Iop.Scheduling;

/// <summary>One attendance: consecutive blocks, with an optional start time and an optional id.</summary>
/// <remarks>
/// Equal when start, id and blocks are, in order. Immutable. The id is unique in its week and stays with the session through changes.
/// Write one down as <c>Session.StartingAt(17, 30).Group(GroupType.Process, 90).Individual(60)</c>.
/// </remarks>
public sealed class Session : IEquatable<Session>, ISessionPart
{
    /// <summary>The most blocks of a session, inclusive; the fewest is 1.</summary>
    public const int MaxBlocks = 48;

    private const int MinutesPerDay = SessionDuration.MaxMinutes;

    private readonly ServiceBlock[] _blocks;
    private IReadOnlyList<ServiceBlock>? _readOnlyBlocks;

    private Session(ServiceBlock[] blocks, LocalTime? start, string? id)
    {
        _blocks = blocks;
        StartMinute = start is LocalTime time ? MinuteOf(time) : null;
        Id = id;
        Length = SessionDuration.OfKnown(Sum(blocks));
    }

    /// <summary>Gets the start of a session whose time of day is not said.</summary>
    public static SessionStart AnyTime { get; } = new(time: null);

    /// <summary>Gets the blocks, in order: 1 to <see cref="MaxBlocks"/>.</summary>
    public IReadOnlyList<ServiceBlock> Blocks => _readOnlyBlocks ??= Array.AsReadOnly(_blocks);

    /// <summary>Gets the start time, a whole minute, or <see langword="null"/> where it is not said.</summary>
    public LocalTime? Start => StartMinute is int minute ? LocalTime.FromMinutesSinceMidnight(minute) : null;

    /// <summary>Gets the id, or <see langword="null"/> where there is none.</summary>
    public string? Id { get; }

    /// <summary>Gets the length: all blocks, breaks and meals included.</summary>
    public SessionDuration Length { get; }

    /// <summary>Gets the blocks as they are walked without allocating. Not to be altered.</summary>
    internal ServiceBlock[] BlocksInOrder => _blocks;

    internal int? StartMinute { get; }

    internal int? EndMinute => StartMinute + Length.TotalMinutes;

    /// <summary>Says whether two sessions are equal.</summary>
    /// <param name="left">One session.</param>
    /// <param name="right">The other session.</param>
    /// <returns><see langword="true"/> if start, id and blocks are equal.</returns>
    public static bool operator ==(Session? left, Session? right) => Equals(left, right);

    /// <summary>Says whether two sessions differ.</summary>
    /// <param name="left">One session.</param>
    /// <param name="right">The other session.</param>
    /// <returns><see langword="true"/> if start, id or blocks differ.</returns>
    public static bool operator !=(Session? left, Session? right) => !Equals(left, right);

    /// <summary>Starts a session at a time of day.</summary>
    /// <param name="hour">The hour, 0 to 23, both inclusive.</param>
    /// <param name="minute">The minute, 0 to 59, both inclusive.</param>
    /// <returns>The start, to which blocks are added.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A part is out of bounds.</exception>
    public static SessionStart StartingAt(int hour, int minute = 0) =>
        new(new LocalTime(Guard.Against.OutOfBounds(hour, 0, 23), Guard.Against.OutOfBounds(minute, 0, 59)));

    /// <summary>Makes a session of blocks.</summary>
    /// <param name="blocks">The blocks, 1 to <see cref="MaxBlocks"/>, of a day's minutes together at most.</param>
    /// <param name="start">The start time, a whole minute, from which the session must not pass midnight.</param>
    /// <param name="id">The id, at most <see cref="Text.MaxIdLength"/> characters.</param>
    /// <returns>The session.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="blocks"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="IllFormedException">They make no session.</exception>
    public static Session Create(IEnumerable<ServiceBlock> blocks, LocalTime? start = null, string? id = null) =>
        TryCreate(blocks, start, id, out Session? session, out WellFormednessError? error) ? session : throw new IllFormedException(error);

    /// <summary>Makes a session of blocks, if they make one.</summary>
    /// <param name="blocks">The blocks, 1 to <see cref="MaxBlocks"/>, of a day's minutes together at most.</param>
    /// <param name="start">The start time, a whole minute, from which the session must not pass midnight.</param>
    /// <param name="id">The id, at most <see cref="Text.MaxIdLength"/> characters.</param>
    /// <param name="session">The session, if the blocks make one.</param>
    /// <param name="error">What is wrong, if they do not.</param>
    /// <returns><see langword="true"/> if the session was made.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="blocks"/> or one of them is <see langword="null"/>.</exception>
    public static bool TryCreate(
        IEnumerable<ServiceBlock> blocks,
        LocalTime? start,
        string? id,
        [NotNullWhen(true)] out Session? session,
        [NotNullWhen(false)] out WellFormednessError? error)
    {
        ServiceBlock[] copy = Guard.Against.NullElement(blocks);

        error = Fault(copy, start, id);
        session = error is null ? new(copy, start, id) : null;
        return error is null;
    }

    /// <inheritdoc/>
    public Session Add(ServiceBlock block) => Owning([.. _blocks, Guard.Against.Null(block)], Start, Id);

    /// <summary>Gets a copy with another id.</summary>
    /// <param name="id">The id, at most <see cref="Text.MaxIdLength"/> characters, or <see langword="null"/> for none.</param>
    /// <returns>The copy.</returns>
    /// <exception cref="IllFormedException">The text is no id.</exception>
    public Session WithId(string? id) => Create(_blocks, Start, id);

    /// <summary>Gets a copy with another start.</summary>
    /// <param name="start">The start time, a whole minute, or <see langword="null"/> for none.</param>
    /// <returns>The copy.</returns>
    /// <exception cref="IllFormedException">The time is no whole minute, or the session would pass midnight.</exception>
    public Session WithStart(LocalTime? start) => Create(_blocks, start, Id);

    /// <summary>Gets a copy with other blocks.</summary>
    /// <param name="blocks">The blocks, 1 to <see cref="MaxBlocks"/>.</param>
    /// <returns>The copy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="blocks"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="IllFormedException">They make no session.</exception>
    public Session WithBlocks(IEnumerable<ServiceBlock> blocks) => Create(blocks, Start, Id);

    /// <inheritdoc/>
    public bool Equals(Session? other) =>
        other is not null && (ReferenceEquals(this, other) || (Start == other.Start && Id == other.Id && _blocks.SequenceEqual(other._blocks)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Session);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCodes.Combine(HashCodes.OfSequence(_blocks), StartMinute ?? -1);

    /// <summary>Gets start and blocks: <c>17:30 process 1 h 30 min + individual 1 h</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        string blocks = string.Join(" + ", _blocks.Select(block => block.ToString()));
        return Start is null ? blocks : $"{TimeOfDay.Format(StartMinute!.Value)} {blocks}";
    }

    /// <summary>Makes a session of an array that nobody alters from here on.</summary>
    internal static Session Owning(ServiceBlock[] blocks, LocalTime? start, string? id) =>
        Fault(blocks, start, id) is WellFormednessError error ? throw new IllFormedException(error) : new(blocks, start, id);

    private static WellFormednessError? Fault(ServiceBlock[] blocks, LocalTime? start, string? id)
    {
        if (id is not null && Text.WhyNoId(id) is string why)
            return new("id", $"The id {why}.");
        if (blocks.Length is 0 or > MaxBlocks)
            return new("blocks", FormattableString.Invariant($"A session has {blocks.Length} blocks; allowed are 1 to {MaxBlocks}."));
        int minutes = Sum(blocks);
        if (minutes > MinutesPerDay)
        {
            return new(
                "blocks", FormattableString.Invariant($"The blocks of a session are {minutes} minutes; allowed are at most {MinutesPerDay}."));
        }

        return start is LocalTime time ? Fault(minutes, time) : null;
    }

    private static WellFormednessError? Fault(int minutes, LocalTime start)
    {
        int startMinute = MinuteOf(start);
        if (startMinute * NodaConstants.NanosecondsPerMinute != start.NanosecondOfDay)
            return new("start", "A session starts at a whole minute.");
        return startMinute + minutes <= MinutesPerDay
            ? null
            : new(
                "start",
                $"A session of {HoursAndMinutes.Format(minutes)} from {TimeOfDay.Format(startMinute)} passes midnight; "
                + $"it may start at {TimeOfDay.Format(MinutesPerDay - minutes)} at the latest.");
    }

    private static int MinuteOf(LocalTime time) => (int)(time.NanosecondOfDay / NodaConstants.NanosecondsPerMinute);

    private static int Sum(ServiceBlock[] blocks)
    {
        int minutes = 0;
        foreach (ServiceBlock block in blocks)
            minutes += block.Duration.TotalMinutes;
        return minutes;
    }
}
