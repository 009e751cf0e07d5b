using Asam.Iop.Plans;
using Asam.Iop.Policies;

namespace Asam.Iop.Tests.Agreement;

/// <summary>A plan, and a policy whose limits, weeks and ages are near those of the plan.</summary>
public sealed record FittedPair(ProgramPlan Plan, Policy Policy)
{
    public override string ToString() => string.Join(
        Environment.NewLine, [$"{Policy.Description.AdolescentAges} {Plan.Description.Age}", .. Policy.Rules, .. Plan.Phases]);
}
