using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using NodaTime;

namespace Asam.Iop.Scheduling;

/// <summary>One day of a week with its sessions. Its weekday may be still unchosen; such a day is distinct from all others.</summary>
/// <remarks>Equal when weekday and sessions are, in order. Immutable.</remarks>
public sealed class ServiceDay : IEquatable<ServiceDay>
{
    /// <summary>The most sessions of a day, inclusive; the fewest is 1.</summary>
    public const int MaxSessions = 24;

    private readonly Session[] _sessions;
    private IReadOnlyList<Session>? _readOnlySessions;

    private ServiceDay(IsoDayOfWeek? day, Session[] sessions)
    {
        Day = day;
        _sessions = sessions;
    }

    /// <summary>Gets the weekday, or <see langword="null"/> where it is still unchosen.</summary>
    public IsoDayOfWeek? Day { get; }

    /// <summary>Gets the sessions, as written: 1 to <see cref="MaxSessions"/>.</summary>
    public IReadOnlyList<Session> Sessions => _readOnlySessions ??= Array.AsReadOnly(_sessions);

    /// <summary>Gets the sessions as they are walked without allocating. Not to be altered.</summary>
    internal Session[] SessionsInOrder => _sessions;

    /// <summary>Gets the categories of the blocks of the day, a bit each.</summary>
    internal uint Categories
    {
        get
        {
            uint categories = 0;
            foreach (Session session in _sessions)
            {
                foreach (ServiceBlock block in session.BlocksInOrder)
                    categories |= 1u << block.Category;
            }

            return categories;
        }
    }

    /// <summary>Says whether two days are equal.</summary>
    /// <param name="left">One day.</param>
    /// <param name="right">The other day.</param>
    /// <returns><see langword="true"/> if weekday and sessions are equal.</returns>
    public static bool operator ==(ServiceDay? left, ServiceDay? right) => Equals(left, right);

    /// <summary>Says whether two days differ.</summary>
    /// <param name="left">One day.</param>
    /// <param name="right">The other day.</param>
    /// <returns><see langword="true"/> if weekday or sessions differ.</returns>
    public static bool operator !=(ServiceDay? left, ServiceDay? right) => !Equals(left, right);

    /// <summary>Makes a day on a weekday.</summary>
    /// <param name="day">The weekday.</param>
    /// <param name="sessions">Its sessions, 1 to <see cref="MaxSessions"/>.</param>
    /// <returns>The day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sessions"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is no weekday.</exception>
    /// <exception cref="IllFormedException">The sessions make no day.</exception>
    public static ServiceDay On(IsoDayOfWeek day, params Session[] sessions) => Create(day, sessions);

    /// <summary>Makes a day whose weekday is still unchosen.</summary>
    /// <param name="sessions">Its sessions, 1 to <see cref="MaxSessions"/>.</param>
    /// <returns>The day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sessions"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="IllFormedException">The sessions make no day.</exception>
    public static ServiceDay Unchosen(params Session[] sessions) => Create(day: null, sessions);

    /// <summary>Makes a day.</summary>
    /// <param name="day">The weekday, or <see langword="null"/> where it is still unchosen.</param>
    /// <param name="sessions">Its sessions, 1 to <see cref="MaxSessions"/>, which must not overlap.</param>
    /// <returns>The day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sessions"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is no weekday.</exception>
    /// <exception cref="IllFormedException">The sessions make no day.</exception>
    public static ServiceDay Create(IsoDayOfWeek? day, IEnumerable<Session> sessions) =>
        TryCreate(day, sessions, out ServiceDay? made, out WellFormednessError? error) ? made : throw new IllFormedException(error);

    /// <summary>Makes a day, if the sessions make one.</summary>
    /// <param name="day">The weekday, or <see langword="null"/> where it is still unchosen.</param>
    /// <param name="sessions">Its sessions, 1 to <see cref="MaxSessions"/>, which must not overlap.</param>
    /// <param name="serviceDay">The day, if the sessions make one.</param>
    /// <param name="error">What is wrong, if they do not.</param>
    /// <returns><see langword="true"/> if the day was made.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sessions"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is no weekday.</exception>
    public static bool TryCreate(
        IsoDayOfWeek? day,
        IEnumerable<Session> sessions,
        [NotNullWhen(true)] out ServiceDay? serviceDay,
        [NotNullWhen(false)] out WellFormednessError? error)
    {
        if (day is IsoDayOfWeek chosen)
            Guard.Against.UnknownCode(chosen, ScheduleCodes.Days, nameof(day));
        Session[] copy = Guard.Against.NullElement(sessions);

        error = Fault(copy);
        serviceDay = error is null ? new(day, copy) : null;
        return error is null;
    }

    /// <summary>Gets a copy with other sessions.</summary>
    /// <param name="sessions">The sessions, 1 to <see cref="MaxSessions"/>, which must not overlap.</param>
    /// <returns>The copy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sessions"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="IllFormedException">The sessions make no day.</exception>
    public ServiceDay WithSessions(IEnumerable<Session> sessions) => Create(Day, sessions);

    /// <inheritdoc/>
    public bool Equals(ServiceDay? other) =>
        other is not null && (ReferenceEquals(this, other) || (Day == other.Day && _sessions.SequenceEqual(other._sessions)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ServiceDay);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCodes.Combine((int)(Day ?? IsoDayOfWeek.None), HashCodes.OfSequence(_sessions));

    /// <summary>Gets weekday and sessions: <c>monday: 17:30 process 1 h 30 min</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{(Day is IsoDayOfWeek day ? ScheduleCodes.Days.Of(day) : "any day")}: {string.Join("; ", _sessions.Select(session => session.ToString()))}";

    /// <summary>Makes a day of an array that nobody alters from here on.</summary>
    internal static ServiceDay Owning(IsoDayOfWeek? day, Session[] sessions)
    {
        if (day is IsoDayOfWeek chosen)
            Guard.Against.UnknownCode(chosen, ScheduleCodes.Days, nameof(day));
        return Fault(sessions) is WellFormednessError error ? throw new IllFormedException(error) : new(day, sessions);
    }

    private static WellFormednessError? Fault(Session[] sessions)
    {
        if (sessions.Length is 0 or > MaxSessions)
            return new("sessions", FormattableString.Invariant($"A day has {sessions.Length} sessions; allowed are 1 to {MaxSessions}."));
        int minutes = 0;
        foreach (Session session in sessions)
            minutes += session.Length.TotalMinutes;
        return minutes > SessionDuration.MaxMinutes
            ? new(
                "sessions",
                FormattableString.Invariant($"The sessions of a day are {minutes} minutes; allowed are at most {SessionDuration.MaxMinutes}."))
            : Overlap(sessions);
    }

    private static WellFormednessError? Overlap(Session[] sessions)
    {
        for (int i = 1; i < sessions.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (sessions[i].StartMinute < sessions[j].EndMinute && sessions[j].StartMinute < sessions[i].EndMinute)
                {
                    return new(
                        FormattableString.Invariant($"sessions[{i}]"),
                        $"Two sessions of a day overlap: {Span(sessions[j])} and {Span(sessions[i])}.");
                }
            }
        }

        return null;
    }

    private static string Span(Session session) =>
        $"{TimeOfDay.Format(session.StartMinute!.Value)} to {TimeOfDay.Format(session.EndMinute!.Value)}";
}
