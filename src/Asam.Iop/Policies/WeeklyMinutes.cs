using Asam.Iop.Plans;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Policies;

/// <summary>Countable minutes of each week.</summary>
internal sealed class WeeklyMinutes(Bounds bounds, int? firstWeeks) : NumberOfWeek(bounds, firstWeeks)
{
    public override bool TakesRanges => true;

    public override IEnumerable<PlanChange> Mend(Breach breach) => breach.ChangeWeeklyMinutes();

    protected override int ValueOf(WeekFacts week, uint categories) => week.Totals.Minutes(categories);
}
