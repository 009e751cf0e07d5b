using Asam.Iop.Plans;
using Asam.Iop.Policies;

namespace Asam.Iop.Testing.FsCheck;

/// <summary>A generated plan that a given policy finds compliant.</summary>
/// <remarks><see cref="PolicyPlans.Compliant"/> makes it.</remarks>
public sealed class CompliantPlan : GeneratedPlan
{
    internal CompliantPlan(ProgramPlan plan, Policy policy, bool isShrunk)
        : base(plan, isShrunk) => Policy = policy;

    /// <summary>Gets the policy.</summary>
    public Policy Policy { get; }

    private protected override string Summary() => CounterExample.Summary(Plan, Policy);

    private protected override string InFull() => CounterExample.Of(Plan, Policy);
}
