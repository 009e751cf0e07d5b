using Asam.Iop.Plans;
using Asam.Iop.Policies;
using BenchmarkDotNet.Attributes;

namespace Asam.Iop.Benchmarks;

/// <summary>Is a plan compliant? The yes or no of the required rules.</summary>
[MemoryDiagnoser]
public class VerdictBenchmarks
{
    private readonly ProgramPlan _plan = SamplePlans.Titrated;
    private readonly Policy _default = Policy.Default;
    private readonly Policy _allKinds = SamplePolicies.OfAllKinds;

    [Benchmark(Baseline = true, Description = "fair loop, one rule")]
    public bool FairLoopOfOneRule() => FairLoop.HoldsWeeklyHours(_plan);

    [Benchmark(Description = "Permits, default policy")]
    public bool PermitsByDefault() => _default.Permits(_plan);

    [Benchmark(Description = "fair loop, all fourteen kinds")]
    public bool FairLoopOfAllKinds() => FairLoop.HoldsAll(_plan);

    [Benchmark(Description = "Permits, all fourteen kinds")]
    public bool PermitsAllKinds() => _allKinds.Permits(_plan);
}
