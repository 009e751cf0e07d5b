using Asam.Iop.Plans;
using Asam.Iop.Policies;
using BenchmarkDotNet.Attributes;

namespace Asam.Iop.Benchmarks.Growth;

/// <summary>
/// Does a verdict cost more for a longer plan of the same phases? They alternate; means and windows of several weeks are
/// among the rules.
/// </summary>
[MemoryDiagnoser]
public class GrowthByWeeksBenchmarks
{
    private readonly Policy _policy = GrowingPolicies.OverTime;
    private ProgramPlan _plan = SamplePlans.Titrated;

    /// <summary>Gets or sets the weeks of the plan.</summary>
    [Params(8, 52, 520)]
    public int Weeks { get; set; }

    [GlobalSetup]
    public void Build()
    {
        _plan = GrowingPlans.OfWeeks(Weeks);
        GrowingPolicies.Expect(_policy, _plan);
    }

    [Benchmark(Description = Names.Permits)]
    public bool Permits() => _policy.Permits(_plan);

    [Benchmark(Description = Names.Evaluate)]
    public PolicyReport Evaluate() => _policy.Evaluate(_plan);
}
