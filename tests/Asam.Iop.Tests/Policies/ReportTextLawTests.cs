using Asam.Iop.Plans;
using Asam.Iop.Policies;

namespace Asam.Iop.Tests.Policies;

/// <summary>What the texts of every report have in common.</summary>
public sealed class ReportTextLawTests
{
    private const string Advice = "What typical rules say is advice and does not touch the verdict.";

    [Law]
    public void A_line_and_a_paragraph_have_no_line_break(Policy policy, ProgramPlan plan)
    {
        PolicyReport report = policy.Evaluate(plan);

        Assert.DoesNotContain(report.ToLine(), character => IsBreak(character));
        Assert.DoesNotContain(report.ToParagraph(), character => IsBreak(character));
    }

    [Law]
    public void A_line_begins_with_the_plan_and_the_verdict(Policy policy, ProgramPlan plan)
    {
        PolicyReport report = policy.Evaluate(plan);

        Assert.StartsWith(
            $"{plan.Id} is {PolicyCodes.Verdicts.Of(report.Verdict)} under {policy.Id}", report.ToLine(), StringComparison.Ordinal);
    }

    [Law]
    public void A_paragraph_speaks_of_every_rule_but_typical_ones_that_hold_and_of_advice_apart(Policy policy, ProgramPlan plan)
    {
        PolicyReport report = policy.Evaluate(plan);
        string[] parts = report.ToParagraph().Split(Advice);

        Assert.Equal(report.Outcomes.Any(IsAdvice) ? 2 : 1, parts.Length);
        Assert.All(report.Outcomes, outcome =>
        {
            string sentence = $"The {PolicyCodes.Enforcements.Of(outcome.Rule.Enforcement)} rule {outcome.Rule.Id} ";
            if (IsAdvice(outcome))
                Assert.Contains(sentence, parts[1], StringComparison.Ordinal);
            else if (outcome.Result is RuleResult.Violated or RuleResult.NotEvaluable)
                Assert.Contains(sentence, parts[0], StringComparison.Ordinal);
            else if (outcome.Result == RuleResult.NotApplicable || outcome.Rule.Enforcement == Enforcement.Required)
                Assert.Contains(outcome.Rule.Id, parts[0], StringComparison.Ordinal);
        });
    }

    private static bool IsAdvice(RuleOutcome outcome) =>
        outcome.Rule.Enforcement == Enforcement.Typical && outcome.Result is RuleResult.Violated or RuleResult.NotEvaluable;

    private static bool IsBreak(char character) => char.IsControl(character) || character is '\u2028' or '\u2029';
}
