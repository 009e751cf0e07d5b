using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Policies;

/// <summary>Amounts of services on every day with a countable minute.</summary>
internal sealed class ServicesOfDays(ServiceSet services, int? min, int? minMinutes) : ServiceAmounts(services, min, minMinutes)
{
    public override void Observe(CourseFacts course, Counting counting, ref Findings findings)
    {
        CourseWalk walk = new(course, firstWeeks: null);
        while (!findings.IsDecided && walk.MoveNext())
        {
            foreach (DayFacts day in walk.Week.DaysInOrder)
            {
                if ((day.Totals.Categories & counting.With) != 0)
                    Judge(walk.Span, AmountOf(day.Totals), ref findings);
            }
        }
    }
}
