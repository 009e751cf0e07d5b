namespace Asam.Iop.Plans;

/// <summary>The client lives elsewhere. A plan says one living arrangement, the present one; no week is altered.</summary>
public sealed class LivingChange : PlanChange
{
    internal LivingChange(LivingArrangement living, int fromWeek)
        : base(fromWeek)
    {
        Living = living;
    }

    /// <inheritdoc/>
    public override string Code => "set-living";

    /// <summary>Gets the living arrangement.</summary>
    public LivingArrangement Living { get; }

    /// <inheritdoc/>
    private protected override IReadOnlyList<object?> Parts => [Living];

    /// <inheritdoc/>
    private protected override string Describe() => $"live in {VocabularyCodes.LivingArrangements.Of(Living)}";

    /// <inheritdoc/>
    private protected override ProgramPlan ApplyCore(ProgramPlan plan) =>
        plan.WithDescription(plan.Description.WithLiving(Living));
}
