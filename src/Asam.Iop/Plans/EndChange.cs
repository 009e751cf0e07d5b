namespace Asam.Iop.Plans;

/// <summary>The plan ends: from a week on there is nothing more. It gives an open-ended plan its end.</summary>
public sealed class EndChange : PlanChange
{
    internal EndChange(int fromWeek)
        : base(fromWeek)
    {
    }

    /// <inheritdoc/>
    public override string Code => "end";

    /// <inheritdoc/>
    private protected override IReadOnlyList<object?> Parts => [];

    /// <inheritdoc/>
    private protected override string Describe() => "end the plan";

    /// <inheritdoc/>
    private protected override ProgramPlan ApplyCore(ProgramPlan plan) =>
        PlanEdits.Join(plan, PlanEdits.PartBefore(plan, FromWeek).History, []);
}
