using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Tests.Certification;

/// <summary>
/// Counts hours from the public surface alone: block by block, day by day, week by week. It asks the library for no total, no fact and
/// no rule, so that it can say what these ought to be.
/// </summary>
internal static class CountedWeeks
{
    private const int MinMinutes = 9 * 60;
    private const int MaxMinutes = 20 * 60;

    /// <summary>Of a phase that goes on for ever so many weeks are counted: more than any patterns take to come round.</summary>
    private const int WeeksOfOpenEndedPhase = 520;

    public static bool AreAllWithinDefinition(ProgramPlan plan)
    {
        int weeks = WeeksOf(plan);
        WeeklySchedule? counted = null;
        for (int number = 1; number <= weeks; number++)
        {
            PlanWeek week = plan.Week(number);
            if (week.Level.Code is not ("2.1" or "II.1"))
                return false;
            if (ReferenceEquals(week.Schedule, counted))
                continue;
            if (MinutesOf(week.Schedule) is < MinMinutes or > MaxMinutes)
                return false;
            counted = week.Schedule;
        }

        return true;
    }

    public static int MinutesOf(WeeklySchedule week)
    {
        int sum = 0;
        foreach (ServiceDay day in week.Days)
        {
            foreach (Session session in day.Sessions)
            {
                foreach (ServiceBlock block in session.Blocks)
                {
                    if (block.Service is Service.Group or Service.Individual or Service.Family or Service.Unspecified)
                        sum += block.Duration.TotalMinutes;
                }
            }
        }

        return sum;
    }

    public static int WeeksOf(ProgramPlan plan)
    {
        int sum = 0;
        foreach (Phase phase in plan.Phases)
            sum += phase.Weeks ?? WeeksOfOpenEndedPhase;
        return sum;
    }
}
