using Ardalis.GuardClauses;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Plans;

/// <summary>A change of one session, in every week of the episode that has it.</summary>
public abstract class SessionChange : PlanChange
{
    private protected SessionChange(SessionAddress session, int fromWeek)
        : base(fromWeek) => Session = Guard.Against.Null(session);

    /// <summary>Gets which session is meant.</summary>
    public SessionAddress Session { get; }

    /// <inheritdoc/>
    private protected sealed override ProgramPlan ApplyCore(ProgramPlan plan) => PlanEdits.AlterEpisode(
        plan,
        FromWeek,
        week => Session.TryLocate(week, out int day, out int session) ? Alter(week, day, session) : null,
        () => FormattableString.Invariant($"No week from week {FromWeek} on has {Session}."));

    /// <summary>Makes the altered week.</summary>
    private protected abstract WeeklySchedule Alter(WeeklySchedule week, int dayIndex, int sessionIndex);
}
