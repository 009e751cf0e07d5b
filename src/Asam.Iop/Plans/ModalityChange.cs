using Asam.Iop.Scheduling;

namespace Asam.Iop.Plans;

/// <summary>Services are attended in another way: all of the episode, or those of one session.</summary>
public sealed class ModalityChange : PlanChange
{
    internal ModalityChange(Modality modality, SessionAddress? session, int fromWeek)
        : base(fromWeek)
    {
        Modality = modality;
        Session = session;
    }

    /// <inheritdoc/>
    public override string Code => "set-modality";

    /// <summary>Gets the modality.</summary>
    public Modality Modality { get; }

    /// <summary>Gets the one session that is meant, or <see langword="null"/> for all.</summary>
    public SessionAddress? Session { get; }

    /// <inheritdoc/>
    private protected override IReadOnlyList<object?> Parts => [Modality, Session];

    /// <inheritdoc/>
    private protected override string Describe() => $"attend {(Session is null ? "everything" : Session.ToString())} {VocabularyCodes.PlanModalities.Of(Modality)}";

    /// <inheritdoc/>
    private protected override ProgramPlan ApplyCore(ProgramPlan plan) => PlanEdits.AlterEpisode(
        plan, FromWeek, Alter, () => FormattableString.Invariant($"No week from week {FromWeek} on has {Session?.ToString() ?? "a session"}."));

    private WeeklySchedule? Alter(WeeklySchedule week)
    {
        if (Session is null)
            return week.Days.Count == 0 ? null : WeeklySchedule.Create(week.Days.Select(day => day.WithSessions(day.Sessions.Select(Alter))));
        return Session.TryLocate(week, out int day, out int session)
            ? ScheduleEdits.Replace(week, day, session, Alter(week.Days[day].Sessions[session]))
            : null;
    }

    private Session Alter(Session session) => session.WithBlocks(session.Blocks.Select(block => block.WithModality(Modality)));
}
