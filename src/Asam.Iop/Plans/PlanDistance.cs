using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using NodaTime;

namespace Asam.Iop.Plans;

/// <summary>How much a change alters a plan: the minutes of each service on each day, week by week.</summary>
internal static class PlanDistance
{
    /// <summary>How far plans are compared, which orders changes of very long plans as well as any further weeks would.</summary>
    private const int HorizonWeeks = 520;

    public static long Between(ProgramPlan one, ProgramPlan other, int fromWeek)
    {
        int horizon = fromWeek + HorizonWeeks;
        int end = Math.Min(horizon, Math.Max(one.TotalWeeks ?? horizon, other.TotalWeeks ?? horizon));
        Dictionary<(WeekFacts, WeekFacts), long> known = [];
        long sum = 0;
        for (int week = fromWeek; week <= end; week++)
        {
            (WeekFacts, WeekFacts) weeks = (FactsOf(one, week), FactsOf(other, week));
            if (!known.TryGetValue(weeks, out long distance))
                known.Add(weeks, distance = Between(weeks.Item1, weeks.Item2));
            sum += distance;
        }

        return sum;
    }

    private static WeekFacts FactsOf(ProgramPlan plan, int week) =>
        week > plan.TotalWeeks ? WeeklySchedule.Empty.Facts : plan.Week(week).Schedule.Facts;

    private static long Between(WeekFacts one, WeekFacts other)
    {
        if (ReferenceEquals(one, other))
            return 0;
        Dictionary<(IsoDayOfWeek? Day, int Category), long> more = [];
        Add(more, one, 1);
        Add(more, other, -1);
        return more.Values.Sum(Math.Abs);
    }

    /// <summary>Adds up by weekday and service, so that what moves to another day is not as if nothing had changed.</summary>
    private static void Add(Dictionary<(IsoDayOfWeek? Day, int Category), long> more, WeekFacts week, int sign)
    {
        for (int i = 0; i < week.DaysInOrder.Length; i++)
        {
            IsoDayOfWeek? day = week.DaysInOrder[i].Day;
            for (int category = 0; category < ServiceCategory.Count; category++)
            {
                if (week.TotalsOfDays[i].Minutes(1u << category) is int minutes and > 0)
                    more[(day, category)] = (more.TryGetValue((day, category), out long before) ? before : 0) + (sign * minutes);
            }
        }
    }
}
