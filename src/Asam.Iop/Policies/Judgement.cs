using Asam.Iop.Plans;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Policies;

/// <summary>Judges one rule of a policy: whether it applies, and what its measure finds.</summary>
internal static class Judgement
{
    public static RuleResult Of(Policy policy, Rule rule, Counting counting, CourseFacts course)
    {
        if (WhyNotApplicable(policy.Description, rule, course.Client, course.Basis) is not null)
            return RuleResult.NotApplicable;
        Findings findings = default;
        if (!IsJudgedBothWays(rule, counting))
        {
            rule.Measure.Observe(course, counting, ref findings);
            return findings.Result;
        }

        rule.Measure.Observe(course, Counting.Exactly(counting.Without), ref findings);
        Findings otherFindings = default;
        rule.Measure.Observe(course, Counting.Exactly(counting.With), ref otherFindings);
        return findings.Result == otherFindings.Result ? findings.Result : RuleResult.NotEvaluable;
    }

    public static RuleOutcome Explain(Policy policy, Rule rule, Counting counting, CourseFacts course, ProgramPlan? plan)
    {
        if (WhyNotApplicable(policy.Description, rule, course.Client, course.Basis) is OutcomeReason reason)
            return new(policy, rule, plan, RuleResult.NotApplicable, reason, []);

        List<Finding> all = [];
        Findings findings = new(all);
        if (!IsJudgedBothWays(rule, counting))
        {
            rule.Measure.Observe(course, counting, ref findings);
            return new(policy, rule, plan, findings.Result, OutcomeReason.NothingToJudge, all);
        }

        rule.Measure.Observe(course, Counting.Exactly(counting.Without), ref findings);
        List<Finding> otherAll = [];
        Findings otherFindings = new(otherAll);
        rule.Measure.Observe(course, Counting.Exactly(counting.With), ref otherFindings);
        return findings.Result == otherFindings.Result
            ? new(policy, rule, plan, findings.Result, OutcomeReason.NothingToJudge, BothWays.Merge(all, otherAll))
            : new(policy, rule, plan, RuleResult.NotEvaluable, OutcomeReason.UnspecifiedService, []);
    }

    /// <summary>Says whether a rule is judged without what is uncertain and with it, and the two results compared.</summary>
    public static bool IsJudgedBothWays(Rule rule, Counting counting) =>
        !counting.IsCertain && rule.Measure.Counts && !rule.Measure.TakesRanges;

    /// <summary>Says why a rule has nothing to do with a client, or with facts of a basis; <see langword="null"/> if it has.</summary>
    public static OutcomeReason? WhyNotApplicable(PolicyDescription policy, Rule rule, ClientFacts client, Basis basis)
    {
        if (policy.Conditions.Count > 0 && client.Condition is Condition condition && !policy.Conditions.Contains(condition))
            return OutcomeReason.OtherCondition;
        if (rule.Basis != basis)
            return OutcomeReason.OtherBasis;
        return rule.Population is Population population && population != PopulationOf(policy, client) ? OutcomeReason.OtherPopulation : null;
    }

    private static Population PopulationOf(PolicyDescription policy, ClientFacts client) => (policy.AdolescentAges, client.Age) switch
    {
        (AgeBand band, int age) => band.Contains(age) ? Population.Adolescent : Population.Adult,
        _ => client.Population,
    };
}
