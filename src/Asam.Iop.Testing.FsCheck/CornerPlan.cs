using Asam.Iop.Plans;

namespace Asam.Iop.Testing.FsCheck;

/// <summary>A generated plan in which everything that is rare in practice is frequent. It may be legal or not.</summary>
/// <remarks>Ask for it in a property; <see cref="IopArbitraries.CornerPlans"/> makes it.</remarks>
public sealed class CornerPlan : GeneratedPlan
{
    internal CornerPlan(ProgramPlan plan, bool isShrunk)
        : base(plan, isShrunk)
    {
    }
}
