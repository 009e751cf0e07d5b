using Asam.Iop.Plans;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Policies;

/// <summary>Amounts of services in every week.</summary>
internal sealed class ServicesOfWeeks(ServiceAmounts amounts) : WeekMeasure(firstWeeks: null)
{
    public override bool Counts => false;

    public override bool JudgesEveryCourse => true;

    public override IEnumerable<PlanChange> Mend(Breach breach) => amounts.Mend(breach);

    public override void Observe(CourseFacts course, Counting counting, ref Findings findings)
    {
        foreach (WeekTurn turn in TurnsOf(course, findings))
            amounts.Judge(turn.Weeks, amounts.Of(turn.Week.Totals), ref findings);
    }
}
