using Asam.Iop.Plans;
using Asam.Iop.Policies;
using BenchmarkDotNet.Attributes;

namespace Asam.Iop.Benchmarks.Growth;

/// <summary>Does a verdict cost in proportion to the phases of a plan?</summary>
[MemoryDiagnoser]
public class GrowthByPhasesBenchmarks
{
    private readonly Policy _policy = GrowingPolicies.OverTime;
    private ProgramPlan _plan = SamplePlans.Titrated;

    /// <summary>Gets or sets the phases of the plan, of a week each.</summary>
    [Params(8, 80, 520)]
    public int Phases { get; set; }

    [GlobalSetup]
    public void Build()
    {
        _plan = GrowingPlans.OfPhases(Phases);
        GrowingPolicies.Expect(_policy, _plan);
    }

    [Benchmark(Description = Names.Permits)]
    public bool Permits() => _policy.Permits(_plan);

    [Benchmark(Description = Names.Evaluate)]
    public PolicyReport Evaluate() => _policy.Evaluate(_plan);
}
