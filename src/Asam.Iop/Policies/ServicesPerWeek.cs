using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Policies;

/// <summary>Number of countable blocks each week.</summary>
internal sealed class ServicesPerWeek(Bounds bounds, int? firstWeeks) : WeekMeasure(firstWeeks)
{
    public override bool JudgesEveryCourse => true;

    public override bool GrowsWithCounting => true;

    public override void Observe(CourseFacts course, Counting counting, ref Findings findings)
    {
        foreach (WeekTurn turn in TurnsOf(course, findings))
        {
            ServiceTotals totals = turn.Week.Totals;
            findings.AddAtLeast(
                turn.Weeks, totals.Times(counting.With), bounds, mayBeMore: ServiceCategory.HasUnspecified(totals.Categories));
        }
    }

    public override IEnumerable<PlanChange> Mend(Breach breach) => breach.AddServicesToWeek(bounds.Min!.Value);
}
