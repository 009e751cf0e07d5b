using Asam.Iop.Plans;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Planning.Edits;

/// <summary>Alters all weeks at level 2.1 from one on alike, in one change: what is to come is planned anew.</summary>
internal static class Rewriting
{
    /// <param name="plan">The plan.</param>
    /// <param name="fromWeek">The number of the first week that is altered.</param>
    /// <param name="alter">Makes the altered week; <see langword="null"/> where it cannot.</param>
    /// <returns>The change; none if a week cannot be altered or none is.</returns>
    public static IEnumerable<PlanChange> All(ProgramPlan plan, int fromWeek, Func<WeeklySchedule, WeeklySchedule?> alter)
    {
        List<Phase> phases = From(plan, fromWeek);
        bool anyAltered = false;
        for (int i = 0; i < phases.Count; i++)
        {
            if (!phases[i].Level.IsIntensiveOutpatient)
                continue;
            WeeklySchedule?[] patterns = [.. phases[i].Patterns.Select(alter)];
            if (patterns.Any(pattern => pattern is null))
                return [];
            anyAltered |= !patterns.SequenceEqual(phases[i].Patterns);
            phases[i] = Phase.Create(phases[i].Level, phases[i].Weeks, patterns!);
        }

        return anyAltered ? [PlanChange.ContinueWith(fromWeek, [.. phases])] : [];
    }

    /// <summary>Makes a week whose days are altered, one by one; <see langword="null"/> where one cannot be.</summary>
    public static WeeklySchedule? Days(WeeklySchedule week, Func<ServiceDay, IEnumerable<Session>?> alter)
    {
        List<ServiceDay> days = [];
        foreach (ServiceDay day in week.Days)
        {
            if (alter(day) is not IEnumerable<Session> sessions || !ServiceDay.TryCreate(day.Day, sessions, out ServiceDay? altered, out _))
                return null;
            days.Add(altered);
        }

        return WeeklySchedule.TryCreate(days, out WeeklySchedule? schedule, out _) ? schedule : null;
    }

    /// <summary>Makes sessions with altered blocks; <see langword="null"/> where these make no session.</summary>
    public static IEnumerable<Session>? Sessions(ServiceDay day, Func<Session, IEnumerable<ServiceBlock>?> blocksOf)
    {
        List<Session> sessions = [];
        foreach (Session session in day.Sessions)
        {
            if (blocksOf(session) is not IEnumerable<ServiceBlock> blocks
                || !Session.TryCreate(blocks, session.Start, session.Id, out Session? altered, out _))
            {
                return null;
            }

            sessions.Add(altered);
        }

        return sessions;
    }

    private static List<Phase> From(ProgramPlan plan, int week)
    {
        List<Phase> phases = [];
        int first = 1;
        foreach (Phase phase in plan.Phases)
        {
            int before = Math.Max(0, week - first);
            if (!(before >= phase.Weeks))
                phases.Add(After(phase, before));
            first += phase.Weeks ?? 0;
        }

        return phases;
    }

    /// <summary>Gets what is left of a phase after some weeks. Patterns go on in the order that they had.</summary>
    private static Phase After(Phase phase, int weeks) => Phase.Create(
        phase.Level, phase.Weeks - weeks, [.. Enumerable.Range(weeks, phase.Patterns.Count).Select(phase.PatternAt)]);
}
