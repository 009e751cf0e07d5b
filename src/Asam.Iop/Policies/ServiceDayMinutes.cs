using Asam.Iop.Plans;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Policies;

/// <summary>Countable minutes of every day that has any.</summary>
internal sealed class ServiceDayMinutes(Bounds bounds, int? firstWeeks) : Measure
{
    public override bool TakesRanges => true;

    public override void Observe(CourseFacts course, Counting counting, ref Findings findings)
    {
        CourseWalk walk = new(course, firstWeeks);
        while (!findings.IsDecided && walk.MoveNext())
        {
            foreach (DayFacts day in walk.Week.DaysInOrder)
            {
                (int low, int high) = (day.Totals.Minutes(counting.Without), day.Totals.Minutes(counting.With));
                if (high > 0)
                    findings.Add(walk.Span, low, high, bounds, Judge(low, high));
            }
        }
    }

    public override IEnumerable<PlanChange> Mend(Breach breach) => breach.ChangeServiceDays(bounds);

    /// <summary>A day that may turn out to have no countable minute may be none to judge, and so never breaches for certain.</summary>
    private RuleResult Judge(int low, int high)
    {
        if (low > 0)
            return bounds.Judge(low, high);
        return bounds.Judge(1, high) == RuleResult.Satisfied ? RuleResult.Satisfied : RuleResult.NotEvaluable;
    }
}
