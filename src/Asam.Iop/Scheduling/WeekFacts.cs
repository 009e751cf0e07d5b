using Ardalis.GuardClauses;
using Asam.Iop.Services;
using NodaTime;

namespace Asam.Iop.Scheduling;

/// <summary>What policies judge of a week: minutes, days, sessions and blocks, by service.</summary>
/// <remarks>
/// Added up once, when the week is built; every question is then answered without reading the blocks again. Immutable.
/// </remarks>
public sealed class WeekFacts
{
    private readonly DayFacts[] _days;

    private WeekFacts(ServiceDay[] days)
    {
        _days = [.. days.Select(day => new DayFacts(day))];
        Days = Array.AsReadOnly(_days);
        DistinctDays = [.. _days.Select(day => day.Totals).Distinct()];
        Session[] sessions = [.. _days.SelectMany(day => day.SessionsInOrder)];
        ServiceBlock[] blocks = [.. sessions.SelectMany(session => session.Blocks)];
        Totals = new(blocks);
        Blocks = [.. blocks.GroupBy(block => block).Select(same => (same.Key, same.Count()))];
        SessionMinutes =
        [
            .. sessions
                .Where(session => session.Blocks.Any(block => block.Service is Service.Group or Service.Unspecified))
                .Select(session => session.Length.TotalMinutes)
                .Distinct(),
        ];
        foreach (DayFacts day in _days)
        {
            if (day.Day is IsoDayOfWeek weekday)
                ChosenDays |= 1u << (weekday - IsoDayOfWeek.Monday);
            else
                AreDaysChosen = false;
        }
    }

    /// <summary>Gets the service days, as written.</summary>
    public IReadOnlyList<DayFacts> Days { get; }

    internal ServiceTotals Totals { get; }

    /// <summary>Gets the blocks of the week that differ, and how often each is there. Not to be altered.</summary>
    internal (ServiceBlock Block, int Times)[] Blocks { get; }

    /// <summary>Gets what the days hold that differ in it. Not to be altered.</summary>
    internal ServiceTotals[] DistinctDays { get; }

    /// <summary>Gets the weekdays that are chosen, Monday the lowest bit.</summary>
    internal uint ChosenDays { get; }

    /// <summary>Gets a value indicating whether the weekday of every day is chosen.</summary>
    internal bool AreDaysChosen { get; } = true;

    /// <summary>Gets the different lengths of the sessions that have a group or unspecified block. Not to be altered.</summary>
    internal int[] SessionMinutes { get; }

    /// <summary>Gets the days as they are walked without allocating. Not to be altered.</summary>
    internal DayFacts[] DaysInOrder => _days;

    /// <summary>Gathers the facts of a week.</summary>
    /// <param name="days">The service days of the week.</param>
    /// <returns>The facts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="days"/> or one of them is <see langword="null"/>.</exception>
    public static WeekFacts Of(IEnumerable<ServiceDay> days)
    {
        ServiceDay[] copy = [.. Guard.Against.Null(days)];
        foreach (ServiceDay day in copy)
            Guard.Against.Null(day, nameof(days));
        return new(copy);
    }

    /// <summary>Gets the minutes of some services in this week.</summary>
    /// <param name="services">The services.</param>
    /// <returns>The whole minutes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    public int MinutesOf(ServiceSet services) => Totals.Minutes(Guard.Against.Null(services).Categories);

    /// <summary>Gets how many blocks of some services this week has.</summary>
    /// <param name="services">The services.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    public int TimesOf(ServiceSet services) => Totals.Times(Guard.Against.Null(services).Categories);

    /// <summary>Gets how many days of this week have a minute of some services.</summary>
    /// <param name="services">The services.</param>
    /// <returns>The number of days.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    public int DaysWith(ServiceSet services) => DaysWith(Guard.Against.Null(services).Categories);

    internal int DaysWith(uint categories)
    {
        // A day has at least a block.
        if (Totals.AreAllOf(categories))
            return _days.Length;
        int days = 0;
        foreach (DayFacts day in _days)
        {
            if ((day.Totals.Categories & categories) != 0)
                days++;
        }

        return days;
    }
}
