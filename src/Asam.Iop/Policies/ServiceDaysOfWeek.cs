using Asam.Iop.Plans;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Policies;

/// <summary>Days with a countable minute, each week.</summary>
internal sealed class ServiceDaysOfWeek(Bounds bounds, int? firstWeeks) : NumberOfWeek(bounds, firstWeeks)
{
    public override IEnumerable<PlanChange> Mend(Breach breach) =>
    [
        .. breach.IsAbove && Bounds.Max is int most
            ? [PlanChange.StepDown(most, breach.FirstWeek), .. breach.RemoveSessions()]
            : breach.RepeatASessionOnFreeDays(),
        .. breach.ChangeDaysOfEveryWeek(Bounds.Min, Bounds.Max),
    ];

    protected override int ValueOf(WeekFacts week, uint categories) => week.DaysWith(categories);
}
