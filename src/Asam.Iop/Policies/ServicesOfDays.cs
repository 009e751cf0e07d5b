using Asam.Iop.Plans;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Policies;

/// <summary>Amounts of services on every day with a countable minute.</summary>
internal sealed class ServicesOfDays(ServiceAmounts amounts) : PartMeasure(firstWeeks: null)
{
    public override IEnumerable<PlanChange> Mend(Breach breach) => amounts.Mend(breach);

    protected override void Observe(
        DistinctParts parts, in WeekSpan weeks, CourseFacts course, Counting counting, ref Findings findings)
    {
        foreach (ServiceTotals day in parts.Days)
        {
            if ((day.Categories & counting.With) != 0)
                amounts.Judge(weeks, amounts.Of(day), ref findings);
        }
    }
}
