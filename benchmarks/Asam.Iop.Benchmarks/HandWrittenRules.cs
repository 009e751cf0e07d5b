using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Benchmarks;

/// <summary>
/// What a user would write in the place of the default policy, over the same objects: loops by index, once per phase, without
/// allocation and without explanation. It answers for phases of one schedule each, which is all that it is asked.
/// </summary>
internal static class HandWrittenRules
{
    /// <summary>The one required rule: 9 to 20 hours of treatment a week.</summary>
    public static bool HoldRequired(ProgramPlan plan)
    {
        for (int i = 0; i < plan.Phases.Count; i++)
        {
            if (WeekTally.Of(plan.Phases[i].Patterns[0]).Minutes is < 540 or > 1200)
                return false;
        }

        return true;
    }

    /// <summary>All seven rules.</summary>
    public static bool HoldAll(ProgramPlan plan)
    {
        int weeks = 0;
        int daysBefore = int.MaxValue;
        for (int i = 0; i < plan.Phases.Count; i++)
        {
            WeekTally week = WeekTally.Of(plan.Phases[i].Patterns[0]);
            bool holds = week.Minutes is >= 540 and <= 1200
                && week.Days is >= 3 and <= 5
                && week.Days <= daysBefore
                && week.HasUsualSessions
                && week.Individuals >= 1
                && week.HasUsualIndividuals;
            if (!holds)
                return false;
            daysBefore = week.Days;
            weeks += plan.Phases[i].Weeks ?? 0;
        }

        return weeks is >= 8 and <= 24;
    }

    private readonly record struct WeekTally(int Minutes, int Days, int Individuals, bool HasUsualIndividuals, bool HasUsualSessions)
    {
        public static WeekTally Of(WeeklySchedule week)
        {
            int minutes = 0;
            int days = 0;
            int individuals = 0;
            bool hasUsualIndividuals = true;
            bool hasUsualSessions = true;
            for (int i = 0; i < week.Days.Count; i++)
            {
                bool isTreatmentDay = false;
                IReadOnlyList<Session> sessions = week.Days[i].Sessions;
                for (int j = 0; j < sessions.Count; j++)
                {
                    bool hasGroup = false;
                    IReadOnlyList<ServiceBlock> blocks = sessions[j].Blocks;
                    for (int k = 0; k < blocks.Count; k++)
                    {
                        int blockMinutes = blocks[k].Duration.TotalMinutes;
                        switch (blocks[k].Service)
                        {
                            case Service.Group or Service.Unspecified:
                                hasGroup = true;
                                isTreatmentDay = true;
                                minutes += blockMinutes;
                                break;
                            case Service.Individual:
                                individuals++;
                                hasUsualIndividuals &= blockMinutes == 60;
                                isTreatmentDay = true;
                                minutes += blockMinutes;
                                break;
                            case Service.Family:
                                isTreatmentDay = true;
                                minutes += blockMinutes;
                                break;
                        }
                    }

                    hasUsualSessions &= !hasGroup || sessions[j].Length.TotalMinutes == 180;
                }

                days += isTreatmentDay ? 1 : 0;
            }

            return new(minutes, days, individuals, hasUsualIndividuals, hasUsualSessions);
        }
    }
}
