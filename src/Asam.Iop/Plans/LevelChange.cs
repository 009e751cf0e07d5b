using Asam.Iop.Scheduling;

namespace Asam.Iop.Plans;

/// <summary>The weeks of the episode get another level of care; their schedules stay as they are.</summary>
public sealed class LevelChange : PlanChange
{
    internal LevelChange(LevelOfCare level, int fromWeek)
        : base(fromWeek)
    {
        Level = level;
    }

    /// <inheritdoc/>
    public override string Code => "change-level";

    /// <summary>Gets the level.</summary>
    public LevelOfCare Level { get; }

    /// <inheritdoc/>
    private protected override IReadOnlyList<object?> Parts => [Level];

    /// <inheritdoc/>
    private protected override string Describe() => $"change to level {Level}";

    /// <inheritdoc/>
    private protected override ProgramPlan ApplyCore(ProgramPlan plan)
    {
        (List<Phase> history, List<Phase> future) = PlanEdits.PartBefore(plan, FromWeek);
        LevelOfCare former = future[0].Level;
        for (int i = 0; i < future.Count && future[i].Level == former; i++)
            future[i] = Phase.Create(Level, future[i].Weeks, [.. future[i].Patterns]);
        return PlanEdits.Join(plan, history, future);
    }
}
