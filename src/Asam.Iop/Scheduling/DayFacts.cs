using Ardalis.GuardClauses;
using Asam.Iop.Services;
using NodaTime;

namespace Asam.Iop.Scheduling;

/// <summary>What policies judge of a service day.</summary>
public sealed class DayFacts
{
    private readonly ServiceTotals _totals;

    internal DayFacts(IsoDayOfWeek? day, ServiceTotals totals)
    {
        Day = day;
        _totals = totals;
    }

    /// <summary>Gets the weekday, or <see langword="null"/> where it is still unchosen.</summary>
    public IsoDayOfWeek? Day { get; }

    /// <summary>Gets the minutes of some services on this day.</summary>
    /// <param name="services">The services.</param>
    /// <returns>The whole minutes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    public int MinutesOf(ServiceSet services) => _totals.Minutes(Guard.Against.Null(services).Categories);

    /// <summary>Gets how many blocks of some services this day has.</summary>
    /// <param name="services">The services.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    public int TimesOf(ServiceSet services) => _totals.Times(Guard.Against.Null(services).Categories);
}
