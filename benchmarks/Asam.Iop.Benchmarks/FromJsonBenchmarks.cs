using Asam.Iop.Benchmarks.Plain;
using Asam.Iop.Json;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using BenchmarkDotNet.Attributes;

namespace Asam.Iop.Benchmarks;

/// <summary>
/// What does the way from bytes to a verdict cost? Beside it, System.Text.Json fills plain classes, checks nothing and judges nothing; and
/// a bare reader looks at every token, which is the limit.
/// </summary>
[MemoryDiagnoser]
public class FromJsonBenchmarks
{
    public const string TypedPlan = "typed titrated plan";
    public const string RealPlan = "small real plan";

    private readonly Policy _policy = Policy.Default;
    private byte[] _utf8Json = [];

    [Params(TypedPlan, RealPlan)]
    public string Document { get; set; } = TypedPlan;

    [GlobalSetup]
    public void Write()
    {
        ProgramPlan plan = Document == TypedPlan ? SamplePlans.Titrated : RealPrograms.Read("palmetto-iop-evening.typed");
        _utf8Json = PlanDocument.WriteUtf8(plan);
        if (!PlanDocument.TryRead(_utf8Json, out ProgramPlan? read, out _) || read != plan)
            throw new InvalidOperationException("The library reads another plan.");
        if (ReadPlain().Phases.Sum(phase => phase.Days!.Count) != plan.Phases.Sum(phase => phase.Patterns[0].Days.Count))
            throw new InvalidOperationException("Plain classes read another plan.");
    }

    [Benchmark(Baseline = true, Description = Names.BareReader)]
    public int ReadTokens() => BarePass.Tokens(_utf8Json);

    [Benchmark(Description = Names.Library)]
    public bool ReadAndPermit() => PlanDocument.TryRead(_utf8Json.AsSpan(), out ProgramPlan? plan, out _) && _policy.Permits(plan);

    [Benchmark(Description = Names.JsonIntoPlainClasses)]
    public PlainPlan ReadPlain() => PlainDocuments.Read(_utf8Json);
}
