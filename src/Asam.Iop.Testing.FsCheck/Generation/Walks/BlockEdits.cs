using Asam.Iop.Plans;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Testing.FsCheck.Generation.Walks;

/// <summary>Rewrites blocks and days of plans. What would be ill-formed is no plan.</summary>
internal static class BlockEdits
{
    /// <summary>All blocks, in order, of all phases at level 2.1.</summary>
    public static IReadOnlyList<ServiceBlock> Of(ProgramPlan plan) =>
    [
        .. from phase in plan.Phases
           where phase.Level.IsIntensiveOutpatient
           from week in phase.Patterns
           from day in week.Days
           from session in day.Sessions
           from block in session.Blocks
           select block,
    ];

    /// <summary>Alters blocks, of which each is told its place among those of <see cref="Of"/>.</summary>
    public static ProgramPlan? Alter(ProgramPlan plan, Func<ServiceBlock, int, ServiceBlock> alter)
    {
        int place = 0;
        return AlterWeeks(plan, week => AlterBlocks(week, block => alter(block, place++)));
    }

    /// <summary>Alters the blocks of a week, in order.</summary>
    public static WeeklySchedule? AlterBlocks(WeeklySchedule week, Func<ServiceBlock, ServiceBlock> alter)
    {
        return AlterDays(week, day => ServiceDay.TryCreate(day.Day, AlterSessions(day), out ServiceDay? made, out _) ? made : null);

        List<Session> AlterSessions(ServiceDay day)
        {
            List<Session> sessions = [];
            foreach (Session session in day.Sessions)
            {
                ServiceBlock[] blocks = [.. session.Blocks.Select(alter)];
                if (Session.TryCreate(blocks, session.Start, session.Id, out Session? made, out _))
                    sessions.Add(made);
            }

            // A day that lost a session is no longer the day that was asked for.
            return sessions.Count == day.Sessions.Count ? sessions : [];
        }
    }

    /// <summary>Alters the weeks of all phases at level 2.1.</summary>
    public static ProgramPlan? AlterWeeks(ProgramPlan plan, Func<WeeklySchedule, WeeklySchedule?> alter)
    {
        List<Phase> phases = [];
        foreach (Phase phase in plan.Phases)
        {
            if (!phase.Level.IsIntensiveOutpatient)
            {
                phases.Add(phase);
                continue;
            }

            WeeklySchedule?[] weeks = [.. phase.Patterns.Select(alter)];
            if (weeks.Any(week => week is null))
                return null;
            phases.Add(Phase.Create(phase.Level, phase.Weeks, weeks!));
        }

        return ProgramPlan.Of(plan.Description, [.. phases]);
    }

    public static WeeklySchedule? AlterDays(WeeklySchedule week, Func<ServiceDay, ServiceDay?> alter)
    {
        ServiceDay?[] days = [.. week.Days.Select(alter)];
        return days.All(day => day is not null) && WeeklySchedule.TryCreate(days!, out WeeklySchedule? made, out _) ? made : null;
    }

    public static ProgramPlan? WithPhases(ProgramPlan plan, IEnumerable<Phase> phases) =>
        ProgramPlan.TryCreate(plan.Description, phases, out ProgramPlan? made, out _) ? made : null;
}
