using Asam.Iop.Plans;
using Asam.Iop.Policies;

namespace Asam.Iop.Testing;

/// <content>Assertions about one rule.</content>
public static partial class PolicyAssert
{
    /// <summary>Asserts that a rule holds.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="rule">The id or full name of the rule.</param>
    /// <returns>The outcome.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The policy has no such rule.</exception>
    /// <exception cref="PolicyAssertionException">The rule does not hold, cannot be judged, or has nothing to judge.</exception>
    public static RuleOutcome Satisfies(ProgramPlan plan, Policy policy, string rule) =>
        HasOutcome(plan, policy, rule, RuleResult.Satisfied);

    /// <summary>Asserts that a rule does not hold, whatever the others do.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="rule">The id or full name of the rule.</param>
    /// <returns>The outcome.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The policy has no such rule.</exception>
    /// <exception cref="PolicyAssertionException">The rule holds, cannot be judged, or has nothing to judge.</exception>
    public static RuleOutcome Violates(ProgramPlan plan, Policy policy, string rule) =>
        HasOutcome(plan, policy, rule, RuleResult.Violated);

    /// <summary>Asserts that a rule cannot be judged, since the plan does not say what it needs.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="rule">The id or full name of the rule.</param>
    /// <returns>The outcome.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The policy has no such rule.</exception>
    /// <exception cref="PolicyAssertionException">The rule can be judged, or has nothing to judge.</exception>
    public static RuleOutcome NotEvaluable(ProgramPlan plan, Policy policy, string rule) =>
        HasOutcome(plan, policy, rule, RuleResult.NotEvaluable);

    /// <summary>Asserts that a rule has nothing to judge.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="rule">The id or full name of the rule.</param>
    /// <returns>The outcome.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The policy has no such rule.</exception>
    /// <exception cref="PolicyAssertionException">The rule has something to judge.</exception>
    public static RuleOutcome NotApplicable(ProgramPlan plan, Policy policy, string rule) =>
        HasOutcome(plan, policy, rule, RuleResult.NotApplicable);

    /// <summary>Asserts what comes of judging a rule.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="rule">The id or full name of the rule.</param>
    /// <param name="result">The result.</param>
    /// <returns>The outcome.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The policy has no such rule.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="result"/> is none.</exception>
    /// <exception cref="PolicyAssertionException">The result is another one.</exception>
    public static RuleOutcome HasOutcome(ProgramPlan plan, Policy policy, string rule, RuleResult result)
    {
        if (!PolicyCodes.Results.Contains(result))
            throw new ArgumentOutOfRangeException(nameof(result), result, AssertionText.OfUnknownCode(result, PolicyCodes.Results));
        PolicyReport report = Evaluate(plan, policy);
        RuleOutcome outcome = RuleNames.OutcomeOf(report, rule);
        return outcome.Result == result ? outcome : throw AssertionText.Failure(AssertionText.OfOtherResult(outcome, result), report);
    }
}
