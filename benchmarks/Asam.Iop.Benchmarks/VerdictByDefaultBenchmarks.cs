using Asam.Iop.Benchmarks.Contestants;
using Asam.Iop.Plans;
using Asam.Iop.Policies;

namespace Asam.Iop.Benchmarks;

/// <summary>The verdict of the default policy. The loops and Permits answer its required rule alone, as a verdict needs; the others all seven.</summary>
public class VerdictByDefaultBenchmarks() : VerdictBenchmarks(Policy.Default, new DefaultValidator(), RuleWorkflows.Default)
{
    protected override bool HoldsByPhase(ProgramPlan plan) => FairLoop.HoldsWeeklyHours(plan);

    protected override bool HoldsByWeek(ProgramPlan plan) => NaiveLoop.HoldsWeeklyHours(plan);
}
