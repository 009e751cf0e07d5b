using Asam.Iop.Plans;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Policies;

/// <summary>Days with a countable minute, each week.</summary>
internal sealed class ServiceDaysOfWeek(Bounds bounds, int? firstWeeks) : WeekMeasure(firstWeeks)
{
    public override bool JudgesEveryCourse => true;

    public override bool GrowsWithCounting => true;

    public override void Observe(CourseFacts course, Counting counting, ref Findings findings)
    {
        foreach (WeekTurn turn in TurnsOf(course, findings))
            findings.Add(turn.Weeks, turn.Week.DaysWith(counting.With), bounds);
    }

    public override IEnumerable<PlanChange> Mend(Breach breach) =>
    [
        .. breach.IsAbove && bounds.Max is int most
            ? [PlanChange.StepDown(most, breach.FirstWeek), .. breach.RemoveSessions()]
            : breach.RepeatASessionOnFreeDays(),
        .. breach.ChangeDaysOfEveryWeek(bounds.Min, bounds.Max),
    ];
}
