using Asam.Iop.Plans;
using Asam.Iop.Policies;
using FluentValidation;
using RulesEngine.Models;
using RuleParameter = RulesEngine.Models.RuleParameter;

namespace Asam.Iop.Benchmarks.Contestants;

/// <summary>
/// Sees that all contestants answer alike, rule by rule where they name rules, on plans that break every rule that can be broken; or else
/// throws, since a faster wrong answer is no answer.
/// </summary>
internal sealed class Agreement(
    Policy policy, Func<ProgramPlan, bool> fairLoop, Func<ProgramPlan, bool> naiveLoop, IValidator<PlanTotals> validator, Workflow workflow)
{
    private readonly RulesEngine.RulesEngine _engine = new([workflow]);

    public void Verify()
    {
        HashSet<string> broken = [];
        foreach (ProgramPlan plan in DisputedPlans.All)
        {
            PolicyReport report = policy.Evaluate(plan);
            string[] expected = [.. report.Violations.Select(outcome => outcome.Rule.Id).Order(StringComparer.Ordinal)];
            broken.UnionWith(expected);
            bool isCompliant = report.Verdict == Verdict.Compliant;
            Expect(plan, "Permits", isCompliant, policy.Permits(plan));
            Expect(plan, "the fair loop", isCompliant, fairLoop(plan));
            Expect(plan, "the naive loop", isCompliant, naiveLoop(plan));
            Expect(plan, "FluentValidation", string.Join(", ", expected), string.Join(", ", BrokenByValidator(plan)));
            Expect(plan, "RulesEngine", string.Join(", ", expected), string.Join(", ", BrokenByWorkflow(plan)));
        }

        string[] untried = [.. policy.Rules.Select(rule => rule.Id).Except(broken).Except(DisputedPlans.Unbreakable)];
        if (untried.Length > 0)
            throw new InvalidOperationException($"No plan breaks {string.Join(", ", untried)}.");
    }

    private static void Expect<T>(ProgramPlan plan, string contestant, T expected, T actual)
        where T : notnull
    {
        if (!expected.Equals(actual))
            throw new InvalidOperationException($"{plan.Id}: {contestant} says '{actual}'; Evaluate says '{expected}'.");
    }

    private IEnumerable<string> BrokenByValidator(ProgramPlan plan) => validator.Validate(PlanTotals.Of(plan)).Errors
        .Select(failure => failure.ErrorCode).Distinct().Order(StringComparer.Ordinal);

    private IEnumerable<string> BrokenByWorkflow(ProgramPlan plan) => _engine
        .ExecuteAllRulesAsync(workflow.WorkflowName, new RuleParameter(RuleWorkflows.Input, PlanTotals.Of(plan)))
        .AsTask().GetAwaiter().GetResult()
        .Where(result => !result.IsSuccess).Select(result => result.Rule.RuleName).Order(StringComparer.Ordinal);
}
