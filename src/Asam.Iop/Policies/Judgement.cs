using Asam.Iop.Scheduling;

namespace Asam.Iop.Policies;

/// <summary>A rule as its policy judges it: whether it applies, and what its measure finds.</summary>
internal sealed class Judgement
{
    private readonly PolicyDescription _policy;
    private readonly Measure _measure;
    private readonly Counting _counting;
    private readonly Basis _basis;
    private readonly bool _isJudgedBothWays;
    private readonly bool _isPlain;

    public Judgement(PolicyDescription policy, Rule rule)
    {
        _policy = policy;
        Rule = rule;
        IsRequired = rule.Enforcement == Enforcement.Required;
        _measure = rule.Measure;
        _counting = Counting.Of(policy, rule);
        _basis = rule.Basis;
        _isJudgedBothWays = IsJudgedBothWays(rule, _counting);
        _isPlain = !_isJudgedBothWays && policy.Conditions.Count == 0 && rule.Population is null;
    }

    public Rule Rule { get; }

    public bool IsRequired { get; }

    /// <summary>Says whether a rule is judged without what is uncertain and with it, and the two results compared.</summary>
    public static bool IsJudgedBothWays(Rule rule, Counting counting) =>
        !counting.IsCertain && rule.Measure.Counts && !rule.Measure.TakesRanges;

    /// <summary>Says why a rule has nothing to do with a client, or with facts of a basis; <see langword="null"/> if it has.</summary>
    public static OutcomeReason? WhyNotApplicable(PolicyDescription policy, Rule rule, ClientFacts client, Basis basis)
    {
        if (client.Condition is Condition condition && policy.Conditions.Count > 0 && !policy.Conditions.Contains(condition))
            return OutcomeReason.OtherCondition;
        if (rule.Basis != basis)
            return OutcomeReason.OtherBasis;
        return rule.Population is Population population && population != PopulationOf(policy, client) ? OutcomeReason.OtherPopulation : null;
    }

    /// <summary>Judges the rule, and keeps nothing but the result.</summary>
    /// <remarks>Most rules are for everyone and judged in one way, so that nothing but their basis need be asked.</remarks>
    public RuleResult Of(CourseFacts course) =>
        _isPlain && _basis == course.Basis ? Observe(course, _counting, all: null) : OfSome(course);

    private RuleResult OfSome(CourseFacts course)
    {
        if (WhyNotApplicable(_policy, Rule, course.Client, course.Basis) is not null)
            return RuleResult.NotApplicable;
        if (!_isJudgedBothWays)
            return Observe(course, _counting, all: null);
        RuleResult result = Observe(course, Counting.Exactly(_counting.Without), all: null);
        return result == Observe(course, Counting.Exactly(_counting.With), all: null) ? result : RuleResult.NotEvaluable;
    }

    /// <summary>Judges the rule once more, and keeps all that is found.</summary>
    public Explanation Explain(CourseFacts course)
    {
        if (WhyNotApplicable(_policy, Rule, course.Client, course.Basis) is OutcomeReason reason)
            return new([], reason);
        List<Finding> all = [];
        if (!_isJudgedBothWays)
        {
            Observe(course, _counting, all);
            return new(all, OutcomeReason.NothingToJudge);
        }

        List<Finding> otherAll = [];
        return Observe(course, Counting.Exactly(_counting.Without), all) == Observe(course, Counting.Exactly(_counting.With), otherAll)
            ? new(BothWays.Merge(all, otherAll), OutcomeReason.NothingToJudge)
            : new([], OutcomeReason.UnspecifiedService);
    }

    private static Population PopulationOf(PolicyDescription policy, ClientFacts client) => (policy.AdolescentAges, client.Age) switch
    {
        (AgeBand band, int age) => band.Contains(age) ? Population.Adolescent : Population.Adult,
        _ => client.Population,
    };

    private RuleResult Observe(CourseFacts course, Counting counting, List<Finding>? all)
    {
        Findings findings = new(all);
        _measure.Observe(course, counting, ref findings);
        return findings.Result;
    }
}
