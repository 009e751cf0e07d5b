using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Testing.Boundaries;

/// <summary>The boundary cases of one rule: what its kind declares says which there are and what each must come to.</summary>
internal static class RuleBoundaries
{
    private static readonly BoundarySide[] Sides = [BoundarySide.Below, BoundarySide.At, BoundarySide.Above];

    public static IEnumerable<BoundaryCase> Of(Policy policy, Rule rule) => rule.Basis != Basis.Scheduled
        ? []
        : from limit in rule.Parameters.Stated
          where IsLimit(limit)
          from side in Sides
          let value = rule.Parameters.Number(limit.Name)!.Value + (int)side - (int)BoundarySide.At
          let plan = value < 0 ? null : BestPlan(policy, rule, limit, value)
          where plan is not null
          select new BoundaryCase(policy, rule, limit, side, value, plan, ExpectedOf(rule, limit, value));

    public static bool IsLimit(RuleParameter parameter) =>
        parameter.Type is ParameterType.Number or ParameterType.Hours && parameter.Role != ParameterRole.Measure;

    /// <summary>Says what a value means to a limit, and to the one that it forms a range with.</summary>
    public static RuleResult ExpectedOf(Rule rule, RuleParameter limit, int value) => limit.Role switch
    {
        ParameterRole.Minimum => Within(value, rule.Parameters.Number(limit.Name), PartnerOf(rule, limit)),
        ParameterRole.Maximum => Within(value, PartnerOf(rule, limit), rule.Parameters.Number(limit.Name)),

        // A breach in the last week that is judged counts; in the week after it, it does not.
        ParameterRole.Scope => value <= rule.Parameters.Number(limit.Name) ? RuleResult.Violated : RuleResult.Satisfied,
        _ => value <= rule.Parameters.Number(limit.Name) ? RuleResult.Satisfied : RuleResult.Violated,
    };

    private static RuleResult Within(int value, int? min, int? max) =>
        value < min || value > max ? RuleResult.Violated : RuleResult.Satisfied;

    private static int? PartnerOf(Rule rule, RuleParameter limit) => rule.Kind.Constraints
        .Where(constraint => constraint.Type == ParameterConstraintType.InOrder && constraint.Parameters.Contains(limit.Name))
        .Select(constraint => rule.Parameters.Number(constraint.Parameters.Single(name => name != limit.Name)))
        .FirstOrDefault();

    /// <summary>Of all plans that stand at a value, takes the first that breaches the fewest other rules.</summary>
    private static ProgramPlan? BestPlan(Policy policy, Rule rule, RuleParameter limit, int value)
    {
        ProgramPlan? best = null;
        int fewest = int.MaxValue;
        foreach (ProgramPlan plan in PlanMaker.Of(rule, limit).Plans(new(policy, rule), value))
        {
            int others = policy.Evaluate(plan).Outcomes
                .Count(outcome => outcome.Rule != rule && outcome.Result is RuleResult.Violated or RuleResult.NotEvaluable);
            if (others >= fewest)
                continue;
            (best, fewest) = (plan, others);
            if (fewest == 0)
                break;
        }

        return best;
    }
}
