using Asam.Iop.Plans;
using Asam.Iop.Policies;

namespace Asam.Iop.Testing.FsCheck.Generation;

/// <summary>How far a plan that breaks one rule is from keeping it: below a minimum or above a maximum, in the unit of the rule.</summary>
internal readonly record struct Breach(bool IsBelow, long Distance);

/// <summary>Says of plans whether they break one rule of a policy and hold all other required ones.</summary>
internal sealed class SingleBreach(Policy policy, Rule rule)
{
    /// <summary>The rule alone: whether it holds is quickly said, and most plans that are tried hold it.</summary>
    private readonly Policy _alone = PoliciesOfRules.Rebuilt(policy, [rule.As(Enforcement.Required)]);

    /// <summary>Gets how far off a plan is that breaks just this rule; of another plan nothing.</summary>
    public Breach? Of(ProgramPlan plan)
    {
        if (_alone.Permits(plan))
            return null;
        PolicyReport report = policy.Evaluate(plan);
        RuleOutcome own = report.Outcomes.First(outcome => outcome.Rule == rule);
        return own.Result == RuleResult.Violated && !OthersOf(report).Any() ? Measure(own) : null;
    }

    /// <summary>Gets the other required rules that a plan breaks, or leaves open, if it breaks this rule; else nothing.</summary>
    public IReadOnlyList<Rule>? OthersIfBroken(ProgramPlan plan)
    {
        if (_alone.Permits(plan))
            return null;
        PolicyReport report = policy.Evaluate(plan);
        return report.Outcomes.First(outcome => outcome.Rule == rule).Result == RuleResult.Violated
            ? [.. OthersOf(report).Select(outcome => outcome.Rule)]
            : null;
    }

    private IEnumerable<RuleOutcome> OthersOf(PolicyReport report) => report.Outcomes
        .Where(outcome => outcome.Rule != rule && outcome.Rule.Enforcement == Enforcement.Required)
        .Where(outcome => outcome.Result is RuleResult.Violated or RuleResult.NotEvaluable);

    /// <summary>Measures the value furthest off, which is what an outcome shows. Without a number there is no nearer and no further.</summary>
    private static Breach Measure(RuleOutcome outcome)
    {
        if (outcome is not { Limit: Limit limit, Observed: Observation observed })
            return new(IsBelow: false, Distance: 0);
        long weeks = observed.Weeks ?? 1;
        return limit.Min is int min && min * weeks > observed.High
            ? new(IsBelow: true, (min * weeks) - observed.High)
            : new(IsBelow: false, observed.Low - ((limit.Max ?? 0) * weeks));
    }
}
