using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Policies;

/// <summary>How often, and for how many minutes, some services have to be given in a window or on a day.</summary>
internal sealed class ServiceAmounts(ServiceSet services, int? min, int? minMinutes)
{
    private readonly uint _categories = services.Categories;
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

    /// <summary>Gets what a week or day has of the services, as far as it is asked for.</summary>
    public ServiceAmount Of(ServiceTotals totals) => new(
        min is null ? 0 : totals.Times(_categories),
        minMinutes is null ? 0 : totals.Minutes(_categories),
        ServiceCategory.HasUnspecified(totals.Categories));

    public IEnumerable<PlanChange> Mend(Breach breach) =>
        [.. breach.AddService(services, min, minMinutes), .. breach.AddServiceToEveryDay(services, min, minMinutes)];
}
