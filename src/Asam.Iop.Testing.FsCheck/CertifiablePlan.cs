using Asam.Iop.Plans;

namespace Asam.Iop.Testing.FsCheck;

/// <summary>A generated plan that the default policy permits: every week is at level 2.1 and within 9 to 20 countable hours.</summary>
/// <remarks>Ask for it in a property; <see cref="IopArbitraries.CertifiablePlans"/> makes it.</remarks>
public sealed class CertifiablePlan : GeneratedPlan
{
    internal CertifiablePlan(ProgramPlan plan, bool isShrunk)
        : base(plan, isShrunk)
    {
    }
}
