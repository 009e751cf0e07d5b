using Asam.Iop.Catalog;
using Asam.Iop.Planning;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using BenchmarkDotNet.Attributes;

namespace Asam.Iop.Benchmarks;

/// <summary>What mends a real program, for one policy or for several at once? Each program that fails the definition is a case.</summary>
[MemoryDiagnoser]
public class MendingBenchmarks
{
    private static readonly Dictionary<string, Policy[]> Chosen = new()
    {
        ["definition"] = [Policy.Default],
        ["definition, strict"] = [Policy.Default.Strict()],
        ["definition, state, payer"] = [Policy.Default, PolicyCatalog.Get("us-md"), PolicyCatalog.Get("us-nc-saiop")],
    };

    private ProgramPlan _plan = SamplePlans.TwoHoursShort;
    private Policy[] _policies = Chosen["definition"];

    /// <summary>Gets the programs that the definition does not find compliant.</summary>
    public static IEnumerable<string> Programs => RealPrograms.Ids.Where(id => !Policy.Default.Permits(RealPrograms.Read(id)));

    public static IEnumerable<string> Authorities => Chosen.Keys;

    [ParamsSource(nameof(Programs))]
    public string Program { get; set; } = string.Empty;

    [ParamsSource(nameof(Authorities))]
    public string Policies { get; set; } = string.Empty;

    [GlobalSetup]
    public void Read()
    {
        _plan = RealPrograms.Read(Program);
        _policies = Chosen[Policies];
    }

    [Benchmark(Description = "Find")]
    public MendingResult Find() => PlanMending.Find(_plan, _policies);
}
