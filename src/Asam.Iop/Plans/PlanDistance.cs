using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Plans;

/// <summary>How much a change alters a plan: the minutes of each service, week by week.</summary>
internal static class PlanDistance
{
    /// <summary>How far plans are compared, which orders changes of very long plans as well as any further weeks would.</summary>
    private const int HorizonWeeks = 520;

    public static long Between(ProgramPlan one, ProgramPlan other, int fromWeek)
    {
        int horizon = fromWeek + HorizonWeeks;
        int end = Math.Min(horizon, Math.Max(one.TotalWeeks ?? horizon, other.TotalWeeks ?? horizon));
        long sum = 0;
        for (int week = fromWeek; week <= end; week++)
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
