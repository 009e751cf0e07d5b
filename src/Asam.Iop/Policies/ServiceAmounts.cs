using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Policies;

/// <summary>How often, and for how many minutes, some services are given in a window or on a day.</summary>
internal abstract class ServiceAmounts(ServiceSet services, int? min, int? minMinutes) : Measure
{
    private readonly Bounds _times = new(min, null, MeasureUnit.Times);
    private readonly Bounds _minutes = new(minMinutes, null, MeasureUnit.Minutes);

    public sealed override IEnumerable<PlanChange> Mend(Breach breach) =>
        [.. breach.AddService(services, min, minMinutes), .. breach.AddServiceToEveryDay(services, min, minMinutes)];

    /// <summary>What falls short but has an unspecified block may hold what is missing.</summary>
    protected void Judge(in WeekSpan weeks, in Amount amount, ref Findings findings)
    {
        if (_times.Min is not null)
            findings.AddAtLeast(weeks, amount.Times, _times, amount.HasUnspecified);
        if (_minutes.Min is not null)
            findings.AddAtLeast(weeks, amount.Minutes, _minutes, amount.HasUnspecified);
    }

    protected Amount AmountOf(ServiceTotals totals) => new(
        totals.Times(services.Categories),
        totals.Minutes(services.Categories),
        ServiceCategory.HasUnspecified(totals.Categories));

    protected readonly record struct Amount(int Times, int Minutes, bool HasUnspecified)
    {
        public Amount Plus(Amount other) => new(Times + other.Times, Minutes + other.Minutes, HasUnspecified || other.HasUnspecified);
    }
}
