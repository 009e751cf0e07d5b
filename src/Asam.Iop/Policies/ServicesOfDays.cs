using Asam.Iop.Plans;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Policies;

/// <summary>Amounts of services on every day with a countable minute.</summary>
internal sealed class ServicesOfDays(ServiceAmounts amounts) : WeekMeasure(firstWeeks: null)
{
    public override IEnumerable<PlanChange> Mend(Breach breach) => amounts.Mend(breach);

    protected override void ObserveWeek(
        WeekFacts week, in WeekSpan weeks, CourseFacts course, Counting counting, ref Findings findings)
    {
        foreach (ServiceTotals day in week.DistinctDays)
        {
            if ((day.Categories & counting.With) != 0)
                amounts.Judge(weeks, amounts.Of(day), ref findings);
        }
    }
}
