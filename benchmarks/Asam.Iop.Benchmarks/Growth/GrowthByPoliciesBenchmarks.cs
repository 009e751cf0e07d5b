using Asam.Iop.Plans;
using Asam.Iop.Policies;
using BenchmarkDotNet.Attributes;

namespace Asam.Iop.Benchmarks.Growth;

/// <summary>Do the verdicts of many policies cost in proportion to their number? Each has one rule of each of the fourteen kinds.</summary>
[MemoryDiagnoser]
public class GrowthByPoliciesBenchmarks
{
    private readonly ProgramPlan _plan = SamplePlans.Titrated;
    private Policy[] _policies = [];

    /// <summary>Gets or sets the number of policies.</summary>
    [Params(1, 10, 100)]
    public int Policies { get; set; }

    [GlobalSetup]
    public void Build()
    {
        _policies = GrowingPolicies.OfPolicies(Policies);
        foreach (Policy policy in _policies)
            GrowingPolicies.Expect(policy, _plan);
    }

    [Benchmark(Description = Names.Permits)]
    public int Permits() => ManyPolicies.Permitting(_policies, _plan);

    [Benchmark(Description = Names.Evaluate)]
    public int Evaluate() => ManyPolicies.Compliant(_policies, _plan);
}
