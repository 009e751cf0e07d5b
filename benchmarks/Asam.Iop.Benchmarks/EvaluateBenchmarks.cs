using Asam.Iop.Plans;
using Asam.Iop.Policies;
using BenchmarkDotNet.Attributes;

namespace Asam.Iop.Benchmarks;

/// <summary>Why is a plan compliant, or not? Every rule's outcome, sentences unread.</summary>
[MemoryDiagnoser]
public class EvaluateBenchmarks
{
    private readonly Policy _policy = Policy.Default;
    private readonly ProgramPlan _compliant = SamplePlans.Titrated;
    private readonly ProgramPlan _violating = SamplePlans.TwoHoursShort;

    [Benchmark(Baseline = true, Description = "fair loop, all fourteen kinds")]
    public bool HandWrittenLoop() => FairLoop.HoldsAll(_compliant);

    [Benchmark(Description = "Evaluate, compliant plan")]
    public PolicyReport Compliant() => _policy.Evaluate(_compliant);

    [Benchmark(Description = "Evaluate, plan two hours short")]
    public PolicyReport Violated() => _policy.Evaluate(_violating);
}
