using Asam.Iop.Plans;
using Asam.Iop.Policies;
using BenchmarkDotNet.Attributes;

namespace Asam.Iop.Benchmarks.Growth;

/// <summary>Does a verdict cost more for a plan of more sessions a week?</summary>
[MemoryDiagnoser]
public class GrowthBySessionsBenchmarks
{
    private readonly Policy _policy = GrowingPolicies.OverTime;
    private ProgramPlan _plan = SamplePlans.Titrated;

    /// <summary>Gets or sets the sessions of a week.</summary>
    [Params(5, 20, 80)]
    public int Sessions { get; set; }

    [GlobalSetup]
    public void Build()
    {
        _plan = GrowingPlans.OfSessions(Sessions);
        GrowingPolicies.Expect(_policy, _plan);
    }

    [Benchmark(Description = Names.Permits)]
    public bool Permits() => _policy.Permits(_plan);

    [Benchmark(Description = Names.Evaluate)]
    public PolicyReport Evaluate() => _policy.Evaluate(_plan);
}
