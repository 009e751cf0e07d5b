using Asam.Iop.Catalog;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using BenchmarkDotNet.Attributes;

namespace Asam.Iop.Benchmarks;

/// <summary>Which policies of the whole catalog does one plan meet? The figures are for all of them together.</summary>
[MemoryDiagnoser]
public class CatalogBenchmarks
{
    private Policy[] _policies = [];
    private ProgramPlan _plan = SamplePlans.Titrated;

    public static IEnumerable<int> Catalog => [PolicyCatalog.Entries.Count];

    public static IEnumerable<string> Plans => SamplePlans.Judged.Keys;

    /// <summary>Gets or sets how many policies the catalog has.</summary>
    [ParamsSource(nameof(Catalog))]
    public int Policies { get; set; }

    [ParamsSource(nameof(Plans))]
    public string Plan { get; set; } = SamplePlans.Compliant;

    [GlobalSetup]
    public void ReadCatalog()
    {
        _policies = [.. PolicyCatalog.Entries.Select(entry => entry.Policy)];
        _plan = SamplePlans.Judged[Plan];
    }

    [Benchmark(Description = Names.Permits)]
    public int Permits() => ManyPolicies.Permitting(_policies, _plan);

    [Benchmark(Description = Names.Evaluate)]
    public int Evaluate() => ManyPolicies.Compliant(_policies, _plan);
}
