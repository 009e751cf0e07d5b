using Asam.Iop.Scheduling;

namespace Asam.Iop.Plans;

/// <summary>A session is taken away; a day that it leaves empty is no service day any more.</summary>
public sealed class RemoveSessionChange : SessionChange
{
    internal RemoveSessionChange(SessionAddress session, int fromWeek)
        : base(session, fromWeek)
    {
    }

    /// <inheritdoc/>
    public override string Code => "remove-session";

    /// <inheritdoc/>
    private protected override IReadOnlyList<object?> Parts => [Session];

    /// <inheritdoc/>
    private protected override string Describe() => $"remove {Session}";

    /// <inheritdoc/>
    private protected override WeeklySchedule Alter(WeeklySchedule week, int dayIndex, int sessionIndex) =>
        ScheduleEdits.Replace(week, dayIndex, sessionIndex, replacement: null);
}
