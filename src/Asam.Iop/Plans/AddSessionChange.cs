using Asam.Iop.Scheduling;
using NodaTime;

namespace Asam.Iop.Plans;

/// <summary>A session is added to each week of the episode.</summary>
public sealed class AddSessionChange : PlanChange
{
    internal AddSessionChange(Session session, IsoDayOfWeek? day, int fromWeek)
        : base(fromWeek)
    {
        Session = session;
        Day = day;
    }

    /// <inheritdoc/>
    public override string Code => "add-session";

    /// <summary>Gets the session.</summary>
    public Session Session { get; }

    /// <summary>Gets the weekday, or <see langword="null"/> for a further day whose weekday is still unchosen.</summary>
    public IsoDayOfWeek? Day { get; }

    /// <inheritdoc/>
    private protected override IReadOnlyList<object?> Parts => [Session, Day];

    /// <inheritdoc/>
    private protected override string Describe() => $"add {Session} on {(Day is IsoDayOfWeek day ? ScheduleCodes.Days.Of(day) : "a further day")}";

    /// <inheritdoc/>
    private protected override ProgramPlan ApplyCore(ProgramPlan plan) => PlanEdits.AlterEpisode(
        plan, FromWeek, week => ScheduleEdits.Add(week, Day, Session), () => throw new InvalidOperationException("Every week takes a session."));
}
