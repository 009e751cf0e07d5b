using Asam.Iop.Benchmarks.Contestants;
using Asam.Iop.Benchmarks.Plain;
using Asam.Iop.Json;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using BenchmarkDotNet.Attributes;

namespace Asam.Iop.Benchmarks;

/// <summary>
/// What does the way from bytes to a verdict cost? Beside it, System.Text.Json fills plain classes, and so does a reader written by hand;
/// both check nothing and judge nothing. A bare reader looks at every token, which is the limit. A plan that is made of values that were
/// read before shows what remains without any reading.
/// </summary>
[MemoryDiagnoser]
public class FromJsonBenchmarks
{
    public const string TypedPlan = "typed titrated plan";
    public const string RealPlan = "small real plan";

    private readonly Policy _policy = Policy.Default;
    private byte[] _utf8Json = [];
    private ProgramPlan _plan = SamplePlans.Titrated;

    [Params(TypedPlan, RealPlan)]
    public string Document { get; set; } = TypedPlan;

    [GlobalSetup]
    public void Write()
    {
        _plan = Document == TypedPlan ? SamplePlans.Titrated : RealPrograms.Read("palmetto-iop-evening.typed");
        _utf8Json = PlanDocument.WriteUtf8(_plan);
        if (!PlanDocument.TryRead(_utf8Json, out ProgramPlan? read, out _) || read != _plan || PlanParts.Rebuild(_plan) != _plan)
            throw new InvalidOperationException("The library reads another plan.");
        if (ReadPlain().Phases.Sum(phase => phase.Days!.Count) != _plan.Phases.Sum(phase => phase.Patterns[0].Days.Count))
            throw new InvalidOperationException("Plain classes read another plan.");
        if (!PlainDocuments.Write(ReadByHand()).AsSpan().SequenceEqual(PlainDocuments.Write(ReadPlain())))
            throw new InvalidOperationException("The reader written by hand reads another plan.");
    }

    [Benchmark(Baseline = true, Description = Names.BareReader)]
    public int ReadTokens() => BarePass.Tokens(_utf8Json);

    [Benchmark(Description = Names.Library)]
    public bool ReadAndPermit() => PlanDocument.TryRead(_utf8Json.AsSpan(), out ProgramPlan? plan, out _) && _policy.Permits(plan);

    [Benchmark(Description = "Asam.Iop, of values already read")]
    public bool RebuildAndPermit() => _policy.Permits(PlanParts.Rebuild(_plan));

    [Benchmark(Description = Names.HandWrittenReader)]
    public PlainPlan ReadByHand() => HandWrittenReader.Read(_utf8Json);

    [Benchmark(Description = Names.JsonIntoPlainClasses)]
    public PlainPlan ReadPlain() => PlainDocuments.Read(_utf8Json);
}
