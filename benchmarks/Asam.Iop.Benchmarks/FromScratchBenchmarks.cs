using Asam.Iop.Benchmarks.Plain;
using Asam.Iop.Json;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using BenchmarkDotNet.Attributes;

namespace Asam.Iop.Benchmarks;

/// <summary>
/// What do writing a plan down in C# and judging it once cost, against plain classes that check nothing? All is built anew each time.
/// </summary>
[MemoryDiagnoser]
public class FromScratchBenchmarks
{
    private readonly Policy _policy = Policy.Default;

    [GlobalSetup]
    public void Agree()
    {
        PlainPlan read = PlainDocuments.Read(PlanDocument.WriteUtf8(SamplePlans.BuildTitrated()));
        if (!PlainDocuments.Write(read).SequenceEqual(PlainDocuments.Write(PlainEvening.Build())))
            throw new InvalidOperationException("The plain plan has other content.");
        if (!BuildAndPermit() || !BuildPlainAndLoop())
            throw new InvalidOperationException("The plan is not found compliant.");
    }

    [Benchmark(Baseline = true, Description = Names.PlainClasses)]
    public bool BuildPlainAndLoop() => PlainLoop.HoldsWeeklyHours(PlainEvening.Build());

    [Benchmark(Description = Names.Library)]
    public bool BuildAndPermit() => _policy.Permits(SamplePlans.BuildTitrated());

    [Benchmark(Description = "Asam.Iop, building alone")]
    public ProgramPlan Build() => SamplePlans.BuildTitrated();
}
