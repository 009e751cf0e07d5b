using Ardalis.GuardClauses;
using Asam.Iop.Services;
using NodaTime;

namespace Asam.Iop.Scheduling;

/// <summary>What policies judge of a week: minutes, days, sessions and blocks, by service.</summary>
/// <remarks>Added up once; every question is then answered without adding up again. Immutable.</remarks>
public sealed class WeekFacts
{
    private IReadOnlyList<DayFacts>? _days;
    private ServiceTotals[]? _totalsOfDays;
    private DistinctParts? _parts;

    internal WeekFacts(ServiceDay[] days)
    {
        DaysInOrder = days;
        foreach (ServiceDay day in days)
        {
            if (day.Day is IsoDayOfWeek weekday)
                ChosenDays |= 1u << (weekday - IsoDayOfWeek.Monday);
            else
                AreDaysChosen = false;
        }

        Totals = ServiceTotals.Of(days);
    }

    /// <summary>Gets the service days, as written.</summary>
    public IReadOnlyList<DayFacts> Days =>
        _days ??= Array.AsReadOnly([.. DaysInOrder.Select((day, index) => new DayFacts(day.Day, TotalsOfDays[index]))]);

    internal ServiceTotals Totals { get; }

    /// <summary>Gets what the week is made of; gathered when a rule first asks for it.</summary>
    internal DistinctParts Parts => _parts ??= DistinctParts.Of(DaysInOrder, TotalsOfDays);

    /// <summary>Gets the weekdays that are chosen, Monday the lowest bit.</summary>
    internal uint ChosenDays { get; }

    /// <summary>Gets a value indicating whether the weekday of every day is chosen.</summary>
    internal bool AreDaysChosen { get; } = true;

    /// <summary>Gets what each day holds, in order; added up when it is first asked for. Not to be altered.</summary>
    internal ServiceTotals[] TotalsOfDays => _totalsOfDays ??= [.. DaysInOrder.Select(day => ServiceTotals.Of(day))];

    /// <summary>Gets the days as they are walked without allocating. Not to be altered.</summary>
    internal ServiceDay[] DaysInOrder { get; }

    /// <summary>Gathers the facts of a week.</summary>
    /// <param name="days">The service days of the week.</param>
    /// <returns>The facts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="days"/> or one of them is <see langword="null"/>.</exception>
    public static WeekFacts Of(IEnumerable<ServiceDay> days) => new(Guard.Against.NullElement(days));

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
            return DaysInOrder.Length;
        int days = 0;
        foreach (ServiceTotals day in TotalsOfDays)
        {
            if ((day.Categories & categories) != 0)
                days++;
        }

        return days;
    }
}
