using Ardalis.GuardClauses;
using Asam.Iop.Scheduling;
using NodaTime;

namespace Asam.Iop.Plans;

/// <summary>Which session of a week a change means: the one with an id, or one by its day and its place on it.</summary>
/// <remarks>Equal by all its properties. Immutable.</remarks>
public sealed class SessionAddress : IEquatable<SessionAddress>
{
    private SessionAddress(string? id, IsoDayOfWeek? day, int unchosenDay, int number)
    {
        Id = id;
        Day = day;
        UnchosenDay = unchosenDay;
        Number = number;
    }

    /// <summary>Gets the id, or <see langword="null"/> where day and place say it.</summary>
    public string? Id { get; }

    /// <summary>Gets the weekday, or <see langword="null"/> where an id or an unchosen day says it.</summary>
    public IsoDayOfWeek? Day { get; }

    /// <summary>Gets which of the week's unchosen days is meant, from 1, or 0 where an id or a weekday says it.</summary>
    public int UnchosenDay { get; }

    /// <summary>Gets the place on the day as written, from 1, or 0 where an id says it.</summary>
    public int Number { get; }

    /// <summary>Says whether two addresses are equal.</summary>
    /// <param name="left">One address.</param>
    /// <param name="right">The other address.</param>
    /// <returns><see langword="true"/> if all their properties are equal.</returns>
    public static bool operator ==(SessionAddress? left, SessionAddress? right) => Equals(left, right);

    /// <summary>Says whether two addresses differ.</summary>
    /// <param name="left">One address.</param>
    /// <param name="right">The other address.</param>
    /// <returns><see langword="true"/> if a property differs.</returns>
    public static bool operator !=(SessionAddress? left, SessionAddress? right) => !Equals(left, right);

    /// <summary>Means the session with an id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    public static SessionAddress Named(string id) => new(Guard.Against.BadId(id), day: null, unchosenDay: 0, number: 0);

    /// <summary>Means a session of a weekday.</summary>
    /// <param name="day">The weekday.</param>
    /// <param name="number">Its place on the day as written, 1 to <see cref="ServiceDay.MaxSessions"/>, both inclusive.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of bounds.</exception>
    public static SessionAddress On(IsoDayOfWeek day, int number = 1) => new(
        id: null, Guard.Against.UnknownCode(day, ScheduleCodes.Days), 0, Guard.Against.OutOfBounds(number, 1, ServiceDay.MaxSessions));

    /// <summary>Means a session of a day whose weekday is still unchosen.</summary>
    /// <param name="day">Which of the week's unchosen days, 1 to <see cref="WeeklySchedule.MaxDays"/>, both inclusive.</param>
    /// <param name="number">Its place on the day as written, 1 to <see cref="ServiceDay.MaxSessions"/>, both inclusive.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of bounds.</exception>
    public static SessionAddress OnUnchosenDay(int day, int number = 1) => new(
        id: null,
        day: null,
        Guard.Against.OutOfBounds(day, 1, WeeklySchedule.MaxDays),
        Guard.Against.OutOfBounds(number, 1, ServiceDay.MaxSessions));

    /// <inheritdoc/>
    public bool Equals(SessionAddress? other) =>
        other is not null && Id == other.Id && Day == other.Day && UnchosenDay == other.UnchosenDay && Number == other.Number;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SessionAddress);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCodes.Combine(Id is null ? 0 : StringComparer.Ordinal.GetHashCode(Id), (int)(Day ?? IsoDayOfWeek.None), HashCodes.Combine(UnchosenDay, Number));

    /// <summary>Gets the address in words: <c>session 'mon-evening'</c>, <c>session 1 on monday</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => (Id, Day) switch
    {
        (string id, _) => $"session '{id}'",
        (_, IsoDayOfWeek day) => FormattableString.Invariant($"session {Number} on {ScheduleCodes.Days.Of(day)}"),
        _ => FormattableString.Invariant($"session {Number} on unchosen day {UnchosenDay}"),
    };

    /// <summary>Finds the session in a week.</summary>
    internal bool TryLocate(WeeklySchedule week, out int dayIndex, out int sessionIndex)
    {
        int unchosen = 0;
        for (dayIndex = 0; dayIndex < week.Days.Count; dayIndex++)
        {
            ServiceDay day = week.Days[dayIndex];
            if (day.Day is null)
                unchosen++;
            sessionIndex = Id is null ? Number - 1 : PlaceOfId(day);
            bool isDay = Id is not null || (Day is null ? day.Day is null && unchosen == UnchosenDay : day.Day == Day);
            if (isDay && sessionIndex >= 0 && sessionIndex < day.Sessions.Count)
                return true;
        }

        sessionIndex = -1;
        return false;
    }

    private int PlaceOfId(ServiceDay day)
    {
        for (int i = 0; i < day.Sessions.Count; i++)
        {
            if (day.Sessions[i].Id == Id)
                return i;
        }

        return -1;
    }
}
