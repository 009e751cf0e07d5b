using Asam.Iop.Plans;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Policies;

/// <summary>Countable minutes of every day that has any.</summary>
internal sealed class ServiceDayMinutes(Bounds bounds, int? firstWeeks) : PartMeasure(firstWeeks)
{
    public override bool TakesRanges => true;

    protected override void Observe(
        DistinctParts parts, in WeekSpan weeks, CourseFacts course, Counting counting, ref Findings findings)
    {
        foreach (ServiceTotals day in parts.Days)
        {
            int low = day.Minutes(counting.Without);
            int high = counting.IsCertain ? low : day.Minutes(counting.With);
            if (high > 0)
                findings.Add(weeks, low, high, bounds, Judge(low, high));
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
