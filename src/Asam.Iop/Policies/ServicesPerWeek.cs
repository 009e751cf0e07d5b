using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Policies;

/// <summary>Number of countable blocks each week.</summary>
internal sealed class ServicesPerWeek(Bounds bounds, int? firstWeeks) : WeekMeasure(firstWeeks)
{
    public override bool JudgesEveryCourse => true;

    public override bool GrowsWithCounting => true;

    protected override void ObserveWeek(
        WeekFacts week, in WeekSpan weeks, CourseFacts course, Counting counting, ref Findings findings)
    {
        ServiceTotals totals = week.Totals;
        findings.AddAtLeast(
            weeks, totals.Times(counting.With), bounds, mayBeMore: ServiceCategory.HasUnspecified(totals.Categories));
    }

    public override IEnumerable<PlanChange> Mend(Breach breach) => breach.AddServicesToWeek(bounds.Min!.Value);
}
