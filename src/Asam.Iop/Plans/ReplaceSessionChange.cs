using Asam.Iop.Scheduling;

namespace Asam.Iop.Plans;

/// <summary>A session is replaced by another one on its day.</summary>
public sealed class ReplaceSessionChange : SessionChange
{
    internal ReplaceSessionChange(SessionAddress session, Session replacement, int fromWeek)
        : base(session, fromWeek)
    {
        Replacement = replacement;
    }

    /// <inheritdoc/>
    public override string Code => "replace-session";

    /// <summary>Gets the session that stands in its place.</summary>
    public Session Replacement { get; }

    /// <inheritdoc/>
    private protected override IReadOnlyList<object?> Parts => [Session, Replacement];

    /// <inheritdoc/>
    private protected override string Describe() => $"replace {Session} by {Replacement}";

    /// <inheritdoc/>
    private protected override WeeklySchedule Alter(WeeklySchedule week, int dayIndex, int sessionIndex) =>
        ScheduleEdits.Replace(week, dayIndex, sessionIndex, Replacement);
}
