using Asam.Iop.Benchmarks.Contestants;
using Asam.Iop.Plans;

namespace Asam.Iop.Benchmarks;

/// <summary>The verdict of a policy that requires one rule of each of the fourteen kinds.</summary>
public class VerdictByAllKindsBenchmarks() : VerdictBenchmarks(SamplePolicies.OfAllKinds, new AllKindsValidator(), RuleWorkflows.AllKinds)
{
    protected override bool HoldsByPhase(ProgramPlan plan) => FairLoop.HoldsAll(plan);

    protected override bool HoldsByWeek(ProgramPlan plan) => NaiveLoop.HoldsAll(plan);
}
