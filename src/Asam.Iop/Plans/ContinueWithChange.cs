using Asam.Iop.Scheduling;

namespace Asam.Iop.Plans;

/// <summary>Other phases come in the place of all that was planned from a week on, or after the last week.</summary>
public sealed class ContinueWithChange : PlanChange
{
    internal ContinueWithChange(IReadOnlyList<Phase> phases, int fromWeek)
        : base(fromWeek)
    {
        Phases = phases;
    }

    /// <inheritdoc/>
    public override string Code => "continue-with";

    /// <summary>Gets the phases.</summary>
    public IReadOnlyList<Phase> Phases { get; }

    /// <inheritdoc/>
    private protected override IReadOnlyList<object?> Parts => [.. Phases];

    /// <inheritdoc/>
    private protected override bool MayFollowTheLastWeek => true;

    /// <inheritdoc/>
    private protected override string Describe() => $"continue with {string.Join(", then ", Phases.Select(phase => phase.ToString()))}";

    /// <inheritdoc/>
    private protected override ProgramPlan ApplyCore(ProgramPlan plan) =>
        PlanEdits.Join(plan, PlanEdits.PartBefore(plan, FromWeek).History, Phases);
}
