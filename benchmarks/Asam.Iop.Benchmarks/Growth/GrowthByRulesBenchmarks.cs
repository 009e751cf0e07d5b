using Asam.Iop.Plans;
using Asam.Iop.Policies;
using BenchmarkDotNet.Attributes;

namespace Asam.Iop.Benchmarks.Growth;

/// <summary>Does a verdict cost in proportion to the rules of a policy? The fourteen kinds come over and over.</summary>
[MemoryDiagnoser]
public class GrowthByRulesBenchmarks
{
    private readonly ProgramPlan _plan = SamplePlans.Titrated;
    private Policy _policy = Policy.Default;

    /// <summary>Gets or sets the rules of the policy.</summary>
    [Params(14, 140, 1400)]
    public int Rules { get; set; }

    [GlobalSetup]
    public void Build()
    {
        _policy = GrowingPolicies.OfRules(Rules);
        GrowingPolicies.Expect(_policy, _plan);
    }

    [Benchmark(Description = Names.Permits)]
    public bool Permits() => _policy.Permits(_plan);

    [Benchmark(Description = Names.Evaluate)]
    public PolicyReport Evaluate() => _policy.Evaluate(_plan);
}
