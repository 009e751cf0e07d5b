using Asam.Iop.Scheduling;

namespace Asam.Iop.Plans;

/// <summary>The edits of a sequence of phases that the changes of a plan are made of.</summary>
internal static class PlanEdits
{
    /// <summary>Parts a plan before a week: what is history, and what a change may alter. Either may be empty.</summary>
    public static (List<Phase> History, List<Phase> Future) PartBefore(ProgramPlan plan, int week)
    {
        List<Phase> history = [];
        List<Phase> future = [];
        for (int i = 0; i < plan.Phases.Count; i++)
        {
            Phase phase = plan.Phases[i];
            int weeksBefore = week - plan.FirstWeekOf(i);
            if (weeksBefore <= 0)
            {
                future.Add(phase);
            }
            else if (weeksBefore >= phase.Weeks)
            {
                history.Add(phase);
            }
            else
            {
                history.Add(phase.WithWeeks(weeksBefore));
                future.Add(After(phase, weeksBefore));
            }
        }

        return (history, future);
    }

    /// <summary>Alters the schedules from a week to the end of its episode: as long as the level of care stays the same.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="fromWeek">The first week to alter.</param>
    /// <param name="edit">Gives the altered schedule, or <see langword="null"/> for a week that it has nothing to do with.</param>
    /// <param name="whyNone">Why no week at all could be altered.</param>
    public static ProgramPlan AlterEpisode(
        ProgramPlan plan, int fromWeek, Func<WeeklySchedule, WeeklySchedule?> edit, Func<string> whyNone)
    {
        (List<Phase> history, List<Phase> future) = PartBefore(plan, fromWeek);
        bool altered = false;
        LevelOfCare level = future[0].Level;
        for (int i = 0; i < future.Count && future[i].Level == level; i++)
        {
            WeeklySchedule?[] patterns = [.. future[i].Patterns.Select(edit)];
            altered |= patterns.Take(future[i].Weeks ?? patterns.Length).Any(pattern => pattern is not null);
            future[i] = Phase.Create(level, future[i].Weeks, [.. future[i].Patterns.Select((pattern, index) => patterns[index] ?? pattern)]);
        }

        return altered ? Join(plan, history, future) : throw new IllFormedException(new("fromWeek", whyNone()));
    }

    public static ProgramPlan Join(ProgramPlan plan, IEnumerable<Phase> history, IEnumerable<Phase> future) =>
        ProgramPlan.Of(plan.Description, [.. history, .. future]);

    /// <summary>What is left of a phase after some of its weeks. Its patterns take their turns as if nothing had been cut.</summary>
    public static Phase After(Phase phase, int weeks) => Phase.Create(
        phase.Level,
        phase.Weeks - weeks,
        [.. Enumerable.Range(weeks % phase.Patterns.Count, phase.Patterns.Count).Select(phase.PatternAt)]);
}
