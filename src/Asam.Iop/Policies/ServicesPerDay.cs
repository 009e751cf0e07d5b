using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Policies;

/// <summary>Number of countable blocks on every day that has any.</summary>
internal sealed class ServicesPerDay(Bounds bounds, int? firstWeeks) : Measure
{
    public override void Observe(CourseFacts course, Counting counting, ref Findings findings)
    {
        CourseWalk walk = new(course, firstWeeks);
        while (!findings.IsDecided && walk.MoveNext())
        {
            foreach (DayFacts day in walk.Week.DaysInOrder)
            {
                int services = day.Totals.Times(counting.With);
                if (services > 0)
                    findings.AddAtLeast(walk.Span, services, bounds, mayBeMore: ServiceCategory.HasUnspecified(day.Totals.Categories));
            }
        }
    }

    public override IEnumerable<PlanChange> Mend(Breach breach) => breach.AddServicesToDays(bounds.Min!.Value);
}
