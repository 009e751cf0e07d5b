using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Plans;

/// <summary>How much two plans differ: the minutes of each service, week by week.</summary>
internal static class PlanDistance
{
    /// <summary>How far an open-ended plan is compared; a change that lasts for ever differs on all the way.</summary>
    private const int HorizonWeeks = 520;

    public static long Between(ProgramPlan one, ProgramPlan other)
    {
        int weeks = Math.Max(one.TotalWeeks ?? one.FirstWeekOf(one.Phases.Count - 1) + HorizonWeeks, other.TotalWeeks ?? 0);
        long sum = 0;
        for (int week = 1; week <= weeks; week++)
            sum += Between(FactsOf(one, week), FactsOf(other, week));
        return sum;
    }

    private static WeekFacts FactsOf(ProgramPlan plan, int week) =>
        week > plan.TotalWeeks ? WeeklySchedule.Empty.Facts : plan.Week(week).Schedule.Facts;

    private static long Between(WeekFacts one, WeekFacts other)
    {
        if (ReferenceEquals(one, other))
            return 0;
        long sum = 0;
        for (int category = 0; category < ServiceCategory.Count; category++)
            sum += Math.Abs(one.Totals.Minutes(1u << category) - other.Totals.Minutes(1u << category));
        return sum;
    }
}
