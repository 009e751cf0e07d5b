using Asam.Iop.Plans;

namespace Asam.Iop.Testing.FsCheck;

/// <summary>A generated plan that the default policy permits: every week is at level 2.1 and within 9 to 20 countable hours.</summary>
/// <remarks>Ask for it in a property; <see cref="IopArbitraries.CertifiablePlans"/> makes it.</remarks>
public sealed class CertifiablePlan
{
    internal CertifiablePlan(ProgramPlan plan) => Plan = plan;

    /// <summary>Gets the plan.</summary>
    public ProgramPlan Plan { get; }

    /// <summary>Gets the plan, phase by phase, as a failing property prints it.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => PlanText.Of(Plan);
}
