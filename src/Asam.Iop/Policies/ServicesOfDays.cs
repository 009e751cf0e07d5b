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
            IReadOnlyList<DayFacts> days = walk.Week.Days;
            for (int i = 0; i < days.Count; i++)
            {
                if ((days[i].Totals.Categories & counting.With) != 0)
                    Judge(walk.Span, AmountOf(days[i].Totals), ref findings);
            }
        }
    }
}
