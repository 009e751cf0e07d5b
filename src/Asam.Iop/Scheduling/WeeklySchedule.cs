using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using NodaTime;

namespace Asam.Iop.Scheduling;

/// <summary>The service days of one week.</summary>
/// <remarks>
/// Equal when the days are, as written, in order. Immutable. What a policy asks of a week is computed once: <see cref="Facts"/>.
/// </remarks>
public sealed class WeeklySchedule : IEquatable<WeeklySchedule>
{
    /// <summary>The most days of a week, inclusive; the fewest is none.</summary>
    public const int MaxDays = 7;

    private readonly ServiceDay[] _days;
    private IReadOnlyList<ServiceDay>? _readOnlyDays;
    private WeekFacts? _facts;

    private WeeklySchedule(ServiceDay[] days) => _days = days;

    /// <summary>Gets the week without any service day. It is a week, with 0 of everything.</summary>
    public static WeeklySchedule Empty { get; } = Of();

    /// <summary>Gets the days, as written: at most <see cref="MaxDays"/>, each named weekday once.</summary>
    public IReadOnlyList<ServiceDay> Days => _readOnlyDays ??= Array.AsReadOnly(_days);

    /// <summary>Gets what policies judge of the week.</summary>
    /// <remarks>Added up when it is first asked for, at the latest by a plan that the week becomes part of.</remarks>
    public WeekFacts Facts => _facts ??= new(_days);

    /// <summary>Says whether two weeks are equal.</summary>
    /// <param name="left">One week.</param>
    /// <param name="right">The other week.</param>
    /// <returns><see langword="true"/> if their days are equal.</returns>
    public static bool operator ==(WeeklySchedule? left, WeeklySchedule? right) => Equals(left, right);

    /// <summary>Says whether two weeks differ.</summary>
    /// <param name="left">One week.</param>
    /// <param name="right">The other week.</param>
    /// <returns><see langword="true"/> if a day differs.</returns>
    public static bool operator !=(WeeklySchedule? left, WeeklySchedule? right) => !Equals(left, right);

    /// <summary>Makes a week of days.</summary>
    /// <param name="days">The days.</param>
    /// <returns>The week.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="days"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="IllFormedException">There are too many days, or a weekday or the id of a session stands twice.</exception>
    public static WeeklySchedule Of(params ServiceDay[] days) => Create(days);

    /// <summary>Makes a week with the same session on some weekdays.</summary>
    /// <param name="session">The session.</param>
    /// <param name="days">The weekdays.</param>
    /// <returns>The week.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">One of the days is no weekday.</exception>
    /// <exception cref="IllFormedException">A weekday stands twice, or a session with an id would.</exception>
    public static WeeklySchedule Each(Session session, params IsoDayOfWeek[] days)
    {
        Session[] sessions = [Guard.Against.Null(session)];
        ServiceDay[] made = new ServiceDay[Guard.Against.Null(days).Length];
        for (int i = 0; i < made.Length; i++)
            made[i] = ServiceDay.Owning(days[i], sessions);
        return Owning(made);
    }

    /// <summary>Makes a week of days.</summary>
    /// <param name="days">The days, at most <see cref="MaxDays"/>.</param>
    /// <returns>The week.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="days"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="IllFormedException">There are too many days, or a weekday or the id of a session stands twice.</exception>
    public static WeeklySchedule Create(IEnumerable<ServiceDay> days) =>
        TryCreate(days, out WeeklySchedule? schedule, out WellFormednessError? error) ? schedule : throw new IllFormedException(error);

    /// <summary>Makes a week of days, if they make one.</summary>
    /// <param name="days">The days, at most <see cref="MaxDays"/>.</param>
    /// <param name="schedule">The week, if the days make one.</param>
    /// <param name="error">What is wrong, if they do not.</param>
    /// <returns><see langword="true"/> if the week was made.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="days"/> or one of them is <see langword="null"/>.</exception>
    public static bool TryCreate(
        IEnumerable<ServiceDay> days,
        [NotNullWhen(true)] out WeeklySchedule? schedule,
        [NotNullWhen(false)] out WellFormednessError? error)
    {
        ServiceDay[] copy = Guard.Against.NullElement(days);

        error = Fault(copy);
        schedule = error is null ? new(copy) : null;
        return error is null;
    }

    /// <inheritdoc/>
    public bool Equals(WeeklySchedule? other) => other is not null && (ReferenceEquals(this, other) || _days.SequenceEqual(other._days));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WeeklySchedule);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCodes.OfSequence(_days);

    /// <summary>Gets the days, one after another.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => _days.Length == 0 ? "no service days" : string.Join(", ", _days.Select(day => day.ToString()));

    /// <summary>Makes a week of an array that nobody alters from here on.</summary>
    internal static WeeklySchedule Owning(ServiceDay[] days) =>
        Fault(days) is WellFormednessError error ? throw new IllFormedException(error) : new(days);

    /// <summary>Gets the days as they are walked without allocating. Not to be altered.</summary>
    internal ServiceDay[] DaysInOrder => _days;

    private static WellFormednessError? Fault(ServiceDay[] days)
    {
        if (days.Length > MaxDays)
            return new("days", FormattableString.Invariant($"A week has {days.Length} service days; allowed are at most {MaxDays}."));
        uint chosen = 0;
        for (int i = 0; i < days.Length; i++)
        {
            if (days[i].Day is not IsoDayOfWeek day)
                continue;
            uint bit = 1u << (int)day;
            if ((chosen & bit) != 0)
            {
                return new(
                    FormattableString.Invariant($"days[{i}].day"),
                    $"{ScheduleCodes.Days.Of(day)} stands twice in a week; each weekday is allowed once, with all its sessions.");
            }

            chosen |= bit;
        }

        return RepeatedId(days);
    }

    private static WellFormednessError? RepeatedId(ServiceDay[] days)
    {
        HashSet<string>? ids = null;
        for (int i = 0; i < days.Length; i++)
        {
            Session[] sessions = days[i].SessionsInOrder;
            for (int j = 0; j < sessions.Length; j++)
            {
                if (sessions[j].Id is string id && !(ids ??= new(StringComparer.Ordinal)).Add(id))
                {
                    return new(
                        FormattableString.Invariant($"days[{i}].sessions[{j}].id"),
                        $"The session id '{id}' stands twice in a week; it must be unique there.");
                }
            }
        }

        return null;
    }
}
