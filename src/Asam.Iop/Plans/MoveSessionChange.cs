using Asam.Iop.Scheduling;
using NodaTime;

namespace Asam.Iop.Plans;

/// <summary>A session moves to another weekday, another time, or both. It keeps its id.</summary>
public sealed class MoveSessionChange : SessionChange
{
    internal MoveSessionChange(SessionAddress session, IsoDayOfWeek day, LocalTime? start, int fromWeek)
        : base(session, fromWeek)
    {
        Day = day;
        Start = start;
    }

    /// <inheritdoc/>
    public override string Code => "move-session";

    /// <summary>Gets the weekday that it moves to.</summary>
    public IsoDayOfWeek Day { get; }

    /// <summary>Gets the start time that it moves to, or <see langword="null"/> to keep its own.</summary>
    public LocalTime? Start { get; }

    /// <inheritdoc/>
    private protected override IReadOnlyList<object?> Parts => [Session, Day, Start];

    /// <inheritdoc/>
    private protected override string Describe() => $"move {Session} to {ScheduleCodes.Days.Of(Day)}{(Start is LocalTime start ? FormattableString.Invariant($" {start:HH:mm}") : string.Empty)}";

    /// <inheritdoc/>
    private protected override WeeklySchedule Alter(WeeklySchedule week, int dayIndex, int sessionIndex)
    {
        Session session = week.Days[dayIndex].Sessions[sessionIndex];
        Session moved = Start is null ? session : session.WithStart(Start);
        return week.Days[dayIndex].Day == Day
            ? ScheduleEdits.Replace(week, dayIndex, sessionIndex, moved)
            : ScheduleEdits.Add(ScheduleEdits.Replace(week, dayIndex, sessionIndex, replacement: null), Day, moved);
    }
}
