using Asam.Iop.Plans;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Policies;

/// <summary>Countable minutes of each week.</summary>
internal sealed class WeeklyMinutes(Bounds bounds, int? firstWeeks) : WeekMeasure(firstWeeks)
{
    public override bool TakesRanges => true;

    public override bool JudgesEveryCourse => true;

    public override bool GrowsWithCounting => true;

    public override void Observe(CourseFacts course, Counting counting, ref Findings findings)
    {
        foreach (WeekTurn turn in TurnsOf(course, findings))
        {
            int low = turn.Week.Totals.Minutes(counting.Without);
            int high = counting.IsCertain ? low : turn.Week.Totals.Minutes(counting.With);
            findings.Add(turn.Weeks, low, high, bounds);
        }
    }

    public override IEnumerable<PlanChange> Mend(Breach breach) => breach.ChangeWeeklyMinutes();
}
