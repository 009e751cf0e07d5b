using Asam.Iop.Scheduling;

namespace Asam.Iop.Plans;

/// <summary>The phase that a week is in lasts longer; what comes after it comes later.</summary>
public sealed class ExtendChange : PlanChange
{
    internal ExtendChange(int weeks, int fromWeek)
        : base(fromWeek)
    {
        Weeks = weeks;
    }

    /// <inheritdoc/>
    public override string Code => "extend";

    /// <summary>Gets the number of weeks more, from 1.</summary>
    public int Weeks { get; }

    /// <inheritdoc/>
    private protected override IReadOnlyList<object?> Parts => [Weeks];

    /// <inheritdoc/>
    private protected override string Describe() => $"extend by {ProgramLength.FromWeeks(Weeks)}";

    /// <inheritdoc/>
    private protected override ProgramPlan ApplyCore(ProgramPlan plan)
    {
        (List<Phase> history, List<Phase> future) = PlanEdits.PartBefore(plan, FromWeek);
        if (future[0].IsOpenEnded)
            throw new IllFormedException(new("weeks", "An open-ended phase cannot be extended; it has no end."));
        int index = plan.PhaseIndexOf(FromWeek);
        Phase phase = plan.Phases[index];
        future.RemoveAt(0);
        if (FromWeek > plan.FirstWeekOf(index))
            history.RemoveAt(history.Count - 1);
        return PlanEdits.Join(plan, history, [phase.WithWeeks(phase.Weeks + Weeks), .. future]);
    }
}
