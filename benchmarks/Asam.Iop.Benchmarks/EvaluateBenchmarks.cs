using Asam.Iop.Plans;
using Asam.Iop.Policies;
using BenchmarkDotNet.Attributes;

namespace Asam.Iop.Benchmarks;

/// <summary>Why is a plan compliant, or not? Every rule's outcome, sentences unread.</summary>
[MemoryDiagnoser]
public class EvaluateBenchmarks
{
    private readonly Policy _default = Policy.Default;
    private readonly Policy _allKinds = SamplePolicies.OfAllKinds;
    private readonly ProgramPlan _compliant = SamplePlans.Titrated;
    private readonly ProgramPlan _violating = SamplePlans.TwoHoursShort;

    [Benchmark(Baseline = true, Description = "fair loop, all fourteen kinds")]
    public bool FairLoopOfAllKinds() => FairLoop.HoldsAll(_compliant);

    [Benchmark(Description = "Evaluate, all fourteen kinds")]
    public PolicyReport CompliantByAllKinds() => _allKinds.Evaluate(_compliant);

    [Benchmark(Description = "Evaluate, default policy")]
    public PolicyReport CompliantByDefault() => _default.Evaluate(_compliant);

    [Benchmark(Description = "Evaluate, default policy, plan two hours short")]
    public PolicyReport ViolatedByDefault() => _default.Evaluate(_violating);
}
