using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Policies;

/// <summary>How often, and for how many minutes, some services have to be given in a window or on a day.</summary>
internal sealed class ServiceAmounts(ServiceSet services, int? min, int? minMinutes)
{
    private readonly Bounds _times = new(min, null, MeasureUnit.Times);
    private readonly Bounds _minutes = new(minMinutes, null, MeasureUnit.Minutes);

    /// <summary>What falls short but has an unspecified block may hold what is missing.</summary>
    public void Judge(in WeekSpan weeks, in ServiceAmount amount, ref Findings findings)
    {
        if (min is not null)
            findings.AddAtLeast(weeks, amount.Times, _times, amount.HasUnspecified);
        if (minMinutes is not null)
            findings.AddAtLeast(weeks, amount.Minutes, _minutes, amount.HasUnspecified);
    }

    public ServiceAmount Of(ServiceTotals totals) => new(
        totals.Times(services.Categories),
        totals.Minutes(services.Categories),
        ServiceCategory.HasUnspecified(totals.Categories));

    public IEnumerable<PlanChange> Mend(Breach breach) =>
        [.. breach.AddService(services, min, minMinutes), .. breach.AddServiceToEveryDay(services, min, minMinutes)];
}
