using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Policies;

/// <summary>Number of countable blocks on every day that has any.</summary>
internal sealed class ServicesPerDay(Bounds bounds, int? firstWeeks) : PartMeasure(firstWeeks)
{
    protected override void Observe(
        DistinctParts parts, in WeekSpan weeks, CourseFacts course, Counting counting, ref Findings findings)
    {
        foreach (ServiceTotals day in parts.Days)
        {
            int services = day.Times(counting.With);
            if (services > 0)
                findings.AddAtLeast(weeks, services, bounds, mayBeMore: ServiceCategory.HasUnspecified(day.Categories));
        }
    }

    public override IEnumerable<PlanChange> Mend(Breach breach) => breach.AddServicesToDays(bounds.Min!.Value);
}
