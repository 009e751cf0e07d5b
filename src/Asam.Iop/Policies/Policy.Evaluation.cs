using Ardalis.GuardClauses;
using Asam.Iop.Plans;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Policies;

/// <content>The judgement of plans and courses.</content>
public sealed partial class Policy
{
    /// <summary>Says whether the policy finds a plan compliant, without explaining it and without allocating memory.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns><see langword="true"/> exactly when <see cref="Evaluate(ProgramPlan)"/> gives the verdict <see cref="Verdict.Compliant"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is <see langword="null"/>.</exception>
    public bool Permits(ProgramPlan plan) => Permits(Guard.Against.Null(plan).Facts);

    /// <summary>Says whether the policy finds a course compliant, without explaining it and without allocating memory.</summary>
    /// <param name="course">The facts of the course.</param>
    /// <returns><see langword="true"/> exactly when <see cref="Evaluate(CourseFacts)"/> gives the verdict <see cref="Verdict.Compliant"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="course"/> is <see langword="null"/>.</exception>
    public bool Permits(CourseFacts course)
    {
        Guard.Against.Null(course);
        bool anyApplies = false;
        for (int i = 0; i < _rules.Length; i++)
        {
            if (_rules[i].Enforcement != Enforcement.Required)
                continue;
            RuleResult result = Judgement.Of(this, _rules[i], _counting[i], course);
            if (result is RuleResult.Violated or RuleResult.NotEvaluable)
                return false;
            anyApplies |= result == RuleResult.Satisfied;
        }

        for (int i = 0; i < _rules.Length && !anyApplies; i++)
        {
            anyApplies = _rules[i].Enforcement != Enforcement.Required
                && Judgement.Of(this, _rules[i], _counting[i], course) != RuleResult.NotApplicable;
        }

        return anyApplies;
    }

    /// <summary>Judges a plan, and explains each rule's outcome.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is <see langword="null"/>.</exception>
    public PolicyReport Evaluate(ProgramPlan plan) => new(this, Guard.Against.Null(plan), Explain(plan.Facts, plan));

    /// <summary>Judges a course of any source, and explains each rule's outcome. Without a plan, no changes are suggested.</summary>
    /// <param name="course">The facts of the course.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="course"/> is <see langword="null"/>.</exception>
    public PolicyReport Evaluate(CourseFacts course) => new(this, plan: null, Explain(Guard.Against.Null(course), plan: null));

    /// <summary>Judges one rule alone.</summary>
    internal RuleResult ResultOf(Rule rule, CourseFacts course) =>
        Judgement.Of(this, rule, _counting[Array.IndexOf(_rules, rule)], course);

    private RuleOutcome[] Explain(CourseFacts course, ProgramPlan? plan)
    {
        RuleOutcome[] outcomes = new RuleOutcome[_rules.Length];
        for (int i = 0; i < outcomes.Length; i++)
            outcomes[i] = Judgement.Explain(this, _rules[i], _counting[i], course, plan);
        return outcomes;
    }
}
