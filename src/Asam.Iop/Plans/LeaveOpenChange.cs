using Asam.Iop.Scheduling;

namespace Asam.Iop.Plans;

/// <summary>The phase that a week is in goes on without an end; what came after it is left out.</summary>
public sealed class LeaveOpenChange : PlanChange
{
    internal LeaveOpenChange(int fromWeek)
        : base(fromWeek)
    {
    }

    /// <inheritdoc/>
    public override string Code => "leave-open";

    /// <inheritdoc/>
    private protected override IReadOnlyList<object?> Parts => [];

    /// <inheritdoc/>
    private protected override string Describe() => "go on without an end";

    /// <inheritdoc/>
    private protected override ProgramPlan ApplyCore(ProgramPlan plan)
    {
        (List<Phase> history, List<Phase> future) = PlanEdits.PartBefore(plan, FromWeek);
        return PlanEdits.Join(plan, history, [future[0].WithWeeks(null)]);
    }
}
