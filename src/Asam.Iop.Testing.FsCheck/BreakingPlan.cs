using Asam.Iop.Plans;
using Asam.Iop.Policies;

namespace Asam.Iop.Testing.FsCheck;

/// <summary>A generated plan that breaks one given rule of a policy by as little as can be, and no other required one.</summary>
/// <remarks><see cref="PolicyPlans.BreakingOnly"/> makes it.</remarks>
public sealed class BreakingPlan : GeneratedPlan
{
    internal BreakingPlan(ProgramPlan plan, Policy policy, Rule rule, bool isShrunk)
        : base(plan, isShrunk)
    {
        Policy = policy;
        Rule = rule;
    }

    /// <summary>Gets the policy.</summary>
    public Policy Policy { get; }

    /// <summary>Gets the rule that is broken.</summary>
    public Rule Rule { get; }

    private protected override string Summary() => CounterExample.Summary(Plan, Policy);

    private protected override string InFull() => CounterExample.Of(Plan, Policy);
}
