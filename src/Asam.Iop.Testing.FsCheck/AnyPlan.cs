using Asam.Iop.Plans;

namespace Asam.Iop.Testing.FsCheck;

/// <summary>A generated plan of any kind, legal or not: what <see cref="ProgramPlan"/> is asked for, printed so that it can be read.</summary>
/// <remarks>Ask for it in a property; <see cref="IopArbitraries.AnyPlans"/> makes it, and <see cref="PolicyPlans.AtLimits"/>.</remarks>
public sealed class AnyPlan : GeneratedPlan
{
    internal AnyPlan(ProgramPlan plan, bool isShrunk)
        : base(plan, isShrunk)
    {
    }
}
