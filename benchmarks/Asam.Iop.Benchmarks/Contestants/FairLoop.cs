using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Benchmarks.Contestants;

/// <summary>
/// What a careful user would write in the place of <see cref="SamplePolicies.OfAllKinds"/>, over the same objects: one pass by index over
/// the blocks of each phase, once per phase, without allocation and without explanation. It answers for phases of one schedule each, for
/// weekdays that are chosen and for blocks whose service is said, which is all that it is asked here.
/// </summary>
internal static class FairLoop
{
    /// <summary>Answers one rule: 9 to 20 hours of treatment a week.</summary>
    public static bool HoldsWeeklyHours(ProgramPlan plan)
    {
        for (int i = 0; i < plan.Phases.Count; i++)
        {
            if (WeekTally.Of(plan.Phases[i].Patterns[0], plan).Minutes is < 540 or > 1200)
                return false;
        }

        return true;
    }

    /// <summary>Answers all fourteen rules.</summary>
    public static bool HoldsAll(ProgramPlan plan)
    {
        int weeks = 0;
        int minutesOfTwelveWeeks = 0;
        int daysBefore = int.MaxValue;
        int lastDay = 0;
        for (int i = 0; i < plan.Phases.Count; i++)
        {
            Phase phase = plan.Phases[i];
            WeekTally week = WeekTally.Of(phase.Patterns[0], plan);
            bool holds = week.Minutes is >= 540 and <= 1200
                && week.Days is >= 3 and <= 5
                && week.Days <= daysBefore
                && week.Services >= 6
                && week.Individuals >= 1
                && week.IsUsual
                && week.FirstDay + 7 - week.LastDay - 1 <= 2
                && (lastDay == 0 || week.FirstDay + 7 - lastDay - 1 <= 2);
            if (!holds)
                return false;
            daysBefore = week.Days;
            lastDay = week.LastDay;
            int phaseWeeks = phase.Weeks ?? 0;
            minutesOfTwelveWeeks += week.Minutes * Math.Min(phaseWeeks, Math.Max(0, 12 - weeks));
            weeks += phaseWeeks;
        }

        return weeks is >= 8 and <= 24 && minutesOfTwelveWeeks >= 6000;
    }

    private readonly record struct WeekTally(
        int Minutes, int Days, int Services, int Individuals, int FirstDay, int LastDay, bool IsUsual)
    {
        public static WeekTally Of(WeeklySchedule week, ProgramPlan plan)
        {
            int minutes = 0;
            int days = 0;
            int services = 0;
            int individuals = 0;
            int firstDay = 0;
            int lastDay = 0;
            bool isUsual = true;
            for (int i = 0; i < week.Days.Count; i++)
            {
                ServiceDay day = week.Days[i];
                int dayMinutes = 0;
                int dayServices = 0;
                for (int j = 0; j < day.Sessions.Count; j++)
                {
                    Session session = day.Sessions[j];
                    bool hasGroup = false;
                    for (int k = 0; k < session.Blocks.Count; k++)
                    {
                        ServiceBlock block = session.Blocks[k];
                        int blockMinutes = block.Duration.TotalMinutes;
                        switch (block.Service)
                        {
                            case Service.Group:
                                hasGroup = true;
                                isUsual &= block.Size is >= 2 and <= 12;
                                break;
                            case Service.Individual:
                                individuals++;
                                isUsual &= blockMinutes == 60;
                                break;
                            case Service.Family:
                                break;
                            default:
                                continue;
                        }

                        isUsual &= (block.Modality ?? plan.Description.Modality) is Modality.InPerson or Modality.Virtual;
                        dayMinutes += blockMinutes;
                        dayServices++;
                    }

                    isUsual &= !hasGroup || session.Length.TotalMinutes == 180;
                }

                if (dayServices == 0)
                    continue;
                int weekday = (int)day.Day!.Value;
                isUsual &= dayMinutes is >= 60 and <= 300 && (lastDay == 0 || weekday - lastDay - 1 <= 2);
                firstDay = firstDay == 0 ? weekday : firstDay;
                lastDay = weekday;
                days++;
                minutes += dayMinutes;
                services += dayServices;
            }

            return new(minutes, days, services, individuals, firstDay, lastDay, isUsual);
        }
    }
}
