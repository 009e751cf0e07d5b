using Asam.Iop.Scheduling;

namespace Asam.Iop.Plans;

/// <summary>One week gets another schedule, at the level that it has; the weeks after it stay as they are.</summary>
public sealed class ReplaceWeekChange : PlanChange
{
    internal ReplaceWeekChange(WeeklySchedule schedule, int fromWeek)
        : base(fromWeek)
    {
        Schedule = schedule;
    }

    /// <inheritdoc/>
    public override string Code => "replace-week";

    /// <summary>Gets the schedule of that week.</summary>
    public WeeklySchedule Schedule { get; }

    /// <inheritdoc/>
    private protected override IReadOnlyList<object?> Parts => [Schedule];

    /// <inheritdoc/>
    private protected override string Describe() => $"for that week alone, have {Schedule}";

    /// <inheritdoc/>
    private protected override ProgramPlan ApplyCore(ProgramPlan plan)
    {
        (List<Phase> history, List<Phase> future) = PlanEdits.PartBefore(plan, FromWeek);
        Phase week = Phase.Create(future[0].Level, 1, Schedule);
        Phase first = future[0];
        future.RemoveAt(0);
        return PlanEdits.Join(plan, history, first.Weeks == 1 ? [week, .. future] : [week, PlanEdits.After(first, 1), .. future]);
    }
}
