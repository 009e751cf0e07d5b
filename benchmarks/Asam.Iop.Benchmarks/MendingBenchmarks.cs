using Asam.Iop.Planning;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using BenchmarkDotNet.Attributes;

namespace Asam.Iop.Benchmarks;

/// <summary>What mends a real program? Each that fails the definition, under it and under its strict form, is one case.</summary>
[MemoryDiagnoser]
public class MendingBenchmarks
{
    private ProgramPlan _plan = SamplePlans.TwoHoursShort;
    private Policy _policy = Policy.Default;

    /// <summary>Gets the programs that the definition does not find compliant, each under it and under its strict form.</summary>
    public static IEnumerable<string> Cases => RealPrograms.Ids
        .Where(id => !Policy.Default.Permits(RealPrograms.Read(id)))
        .SelectMany(id => new[] { $"{id} {Policy.Default.Id}", $"{id} {Policy.Default.Strict().Id}" });

    [ParamsSource(nameof(Cases))]
    public string Case { get; set; } = string.Empty;

    [GlobalSetup]
    public void Read()
    {
        _plan = RealPrograms.Read(Case.Split(' ')[0]);
        _policy = Case.EndsWith("+strict", StringComparison.Ordinal) ? Policy.Default.Strict() : Policy.Default;
    }

    [Benchmark(Description = "Find")]
    public MendingResult Find() => PlanMending.Find(_plan, _policy);
}
