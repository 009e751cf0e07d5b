using Asam.Iop.Plans;
using Asam.Iop.Policies;
using BenchmarkDotNet.Attributes;

namespace Asam.Iop.Benchmarks;

/// <summary>Is a plan compliant? The yes or no of the required rules.</summary>
[MemoryDiagnoser]
public class VerdictBenchmarks
{
    private readonly ProgramPlan _plan = SamplePlans.Titrated;
    private readonly Policy _policy = Policy.Default;
    private readonly Policy _strict = Policy.Default.Strict();

    [Benchmark(Baseline = true, Description = "hand-written loop, required rule")]
    public bool HandWrittenLoop() => HandWrittenRules.HoldRequired(_plan);

    [Benchmark(Description = "Permits, required rule")]
    public bool Permits() => _policy.Permits(_plan);

    [Benchmark(Description = "hand-written loop, all seven rules")]
    public bool HandWrittenLoopOfAllRules() => HandWrittenRules.HoldAll(_plan);

    [Benchmark(Description = "Permits, all seven rules required")]
    public bool PermitsStrictly() => _strict.Permits(_plan);
}
