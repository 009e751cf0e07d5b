using Asam.Iop.Benchmarks.Contestants;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using BenchmarkDotNet.Attributes;
using FluentValidation.Results;
using RulesEngine.Models;
using RuleParameter = RulesEngine.Models.RuleParameter;

namespace Asam.Iop.Benchmarks;

/// <summary>
/// Does a plan meet the default policy, and why or why not? The loops and Permits answer the required rule alone, as a verdict needs; the
/// others find the outcome of all seven rules. No one reads a sentence.
/// </summary>
[MemoryDiagnoser]
public class VerdictByDefaultBenchmarks
{
    private readonly Policy _policy = Policy.Default;
    private readonly DefaultValidator _validator = new();
    private readonly RulesEngine.RulesEngine _engine = new([RuleWorkflows.Default]);
    private ProgramPlan _plan = SamplePlans.Titrated;
    private PlanTotals _totals = new();
    private RuleParameter[] _input = [];

    [ParamsSource(nameof(Plans))]
    public string Plan { get; set; } = string.Empty;

    public static IEnumerable<string> Plans => SamplePlans.Judged.Keys;

    [GlobalSetup]
    public void Agree()
    {
        _plan = SamplePlans.Judged[Plan];
        _totals = PlanTotals.Of(_plan);
        _input = [new(RuleWorkflows.Input, _totals)];
        new Agreement(_policy, FairLoop.HoldsWeeklyHours, NaiveLoop.HoldsWeeklyHours, _validator, RuleWorkflows.Default).Verify();
    }

    [Benchmark(Baseline = true, Description = Names.FairLoop)]
    public bool LoopByPhase() => FairLoop.HoldsWeeklyHours(_plan);

    [Benchmark(Description = Names.NaiveLoop)]
    public bool LoopByWeek() => NaiveLoop.HoldsWeeklyHours(_plan);

    [Benchmark(Description = Names.Permits)]
    public bool Permits() => _policy.Permits(_plan);

    [Benchmark(Description = Names.Evaluate)]
    public PolicyReport Evaluate() => _policy.Evaluate(_plan);

    [Benchmark(Description = Names.FluentValidation)]
    public ValidationResult Validate() => _validator.Validate(_totals);

    [Benchmark(Description = Names.RulesEngine)]
    public ValueTask<List<RuleResultTree>> ExecuteAllRules() => _engine.ExecuteAllRulesAsync(RuleWorkflows.Default.WorkflowName, _input);
}
