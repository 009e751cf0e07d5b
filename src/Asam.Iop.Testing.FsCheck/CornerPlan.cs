using Asam.Iop.Plans;

namespace Asam.Iop.Testing.FsCheck;

/// <summary>A generated plan in which everything that is rare in practice is frequent. It may be legal or not.</summary>
/// <remarks>Ask for it in a property; <see cref="IopArbitraries.CornerPlans"/> makes it.</remarks>
public sealed class CornerPlan
{
    internal CornerPlan(ProgramPlan plan) => Plan = plan;

    /// <summary>Gets the plan.</summary>
    public ProgramPlan Plan { get; }

    /// <summary>Gets the plan, phase by phase, as a failing property prints it.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => PlanText.Of(Plan);
}
