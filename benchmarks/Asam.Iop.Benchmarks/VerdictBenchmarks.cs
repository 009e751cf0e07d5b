using Asam.Iop.Benchmarks.Contestants;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using BenchmarkDotNet.Attributes;
using FluentValidation;
using FluentValidation.Results;
using RulesEngine.Models;
using RuleParameter = RulesEngine.Models.RuleParameter;

namespace Asam.Iop.Benchmarks;

/// <summary>
/// Does a plan meet a policy, and why or why not? The loops and Permits stop at the first rule that does not hold; the others find the
/// outcome of all. No one reads a sentence.
/// </summary>
[MemoryDiagnoser]
public abstract class VerdictBenchmarks
{
    private readonly Policy _policy;
    private readonly IValidator<PlanTotals> _validator;
    private readonly Workflow _workflow;
    private readonly RulesEngine.RulesEngine _engine;
    private PlanTotals _totals = new();
    private RuleParameter[] _input = [];

    protected VerdictBenchmarks(Policy policy, IValidator<PlanTotals> validator, Workflow workflow)
    {
        _policy = policy;
        _validator = validator;
        _workflow = workflow;
        _engine = new([workflow]);
    }

    [ParamsSource(nameof(Plans))]
    public string Plan { get; set; } = string.Empty;

    public static IEnumerable<string> Plans => SamplePlans.Judged.Keys;

    protected ProgramPlan Judged { get; private set; } = SamplePlans.Titrated;

    /// <summary>Lets all contestants judge the same plans; it fails where they differ.</summary>
    [GlobalSetup]
    public void Agree()
    {
        Judged = SamplePlans.Judged[Plan];
        _totals = PlanTotals.Of(Judged);
        _input = [new(RuleWorkflows.Input, _totals)];
        new Agreement(_policy, HoldsByPhase, HoldsByWeek, _validator, _workflow).Verify();
    }

    [Benchmark(Baseline = true, Description = Names.FairLoop)]
    public bool LoopByPhase() => HoldsByPhase(Judged);

    [Benchmark(Description = Names.NaiveLoop)]
    public bool LoopByWeek() => HoldsByWeek(Judged);

    [Benchmark(Description = Names.Permits)]
    public bool Permits() => _policy.Permits(Judged);

    [Benchmark(Description = Names.Evaluate)]
    public PolicyReport Evaluate() => _policy.Evaluate(Judged);

    [Benchmark(Description = Names.FluentValidation)]
    public ValidationResult Validate() => _validator.Validate(_totals);

    [Benchmark(Description = Names.RulesEngine)]
    public ValueTask<List<RuleResultTree>> ExecuteAllRules() => _engine.ExecuteAllRulesAsync(_workflow.WorkflowName, _input);

    protected abstract bool HoldsByPhase(ProgramPlan plan);

    protected abstract bool HoldsByWeek(ProgramPlan plan);
}
