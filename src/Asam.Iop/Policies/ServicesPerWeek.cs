using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Policies;

/// <summary>Number of countable blocks each week.</summary>
internal sealed class ServicesPerWeek(Bounds bounds, int? firstWeeks) : Measure
{
    public override bool JudgesEveryCourse => true;

    public override bool GrowsWithCounting => true;

    public override void Observe(CourseFacts course, Counting counting, ref Findings findings)
    {
        CourseWalk walk = new(course, firstWeeks);
        while (!findings.IsDecided && walk.MoveNext())
        {
            ServiceTotals totals = walk.Week.Totals;
            findings.AddAtLeast(
                walk.Span, totals.Times(counting.With), bounds, mayBeMore: ServiceCategory.HasUnspecified(totals.Categories));
        }
    }

    public override IEnumerable<PlanChange> Mend(Breach breach) => breach.AddServicesToWeek(bounds.Min!.Value);
}
