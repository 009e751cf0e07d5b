using Ardalis.GuardClauses;
using Asam.Iop.Plans;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Policies;

/// <content>The judgement of plans and courses.</content>
public sealed partial class Policy
{
    /// <summary>Says whether the policy finds a plan compliant, without explaining it and, once its facts are gathered, without allocating memory.</summary>
    /// <remarks>What rules ask of a plan beyond its weekly totals is gathered when one of them first asks, and kept with the plan.</remarks>
    /// <param name="plan">The plan.</param>
    /// <returns><see langword="true"/> exactly when <see cref="Evaluate(ProgramPlan)"/> gives the verdict <see cref="Verdict.Compliant"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is <see langword="null"/>.</exception>
    public bool Permits(ProgramPlan plan) => Permits(Guard.Against.Null(plan).Facts);

    /// <summary>Says whether the policy finds a course compliant, without explaining it and, once its facts are gathered, without allocating memory.</summary>
    /// <remarks>What rules ask of a plan beyond its weekly totals is gathered when one of them first asks, and kept with the plan.</remarks>
    /// <param name="course">The facts of the course.</param>
    /// <returns><see langword="true"/> exactly when <see cref="Evaluate(CourseFacts)"/> gives the verdict <see cref="Verdict.Compliant"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="course"/> is <see langword="null"/>.</exception>
    public bool Permits(CourseFacts course)
    {
        Guard.Against.Null(course);

        // Not by way of the verdict: what cannot be judged ends this walk too, and the detour costs a sixth of it.
        bool anyApplies = false;
        foreach (Judgement judgement in _required)
        {
            RuleResult result = judgement.Of(course);
            if (result is RuleResult.Violated or RuleResult.NotEvaluable)
                return false;
            anyApplies |= result == RuleResult.Satisfied;
        }

        for (int i = 0; i < _others.Length && !anyApplies; i++)
            anyApplies = _others[i].Of(course) != RuleResult.NotApplicable;
        return anyApplies;
    }

    /// <summary>Judges a plan, and explains each rule's outcome.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is <see langword="null"/>.</exception>
    public PolicyReport Evaluate(ProgramPlan plan) => Judge(Guard.Against.Null(plan).Facts, plan);

    /// <summary>Judges a course of any source, and explains each rule's outcome. Without a plan, no changes are suggested.</summary>
    /// <param name="course">The facts of the course.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="course"/> is <see langword="null"/>.</exception>
    public PolicyReport Evaluate(CourseFacts course) => Judge(Guard.Against.Null(course), plan: null);

    /// <summary>Judges one rule alone.</summary>
    internal RuleResult ResultOf(Rule rule, CourseFacts course) => _judgements[Array.IndexOf(_rules, rule)].Of(course);

    /// <summary>Gets what came of each rule.</summary>
    internal RuleOutcome[] OutcomesOf(CourseFacts course, ProgramPlan? plan, RuleResult[] results) =>
        [.. _judgements.Select((judgement, index) => new RuleOutcome(this, judgement, course, plan, results[index]))];

    private PolicyReport Judge(CourseFacts course, ProgramPlan? plan)
    {
        RuleResult[] results = new RuleResult[_judgements.Length];
        Verdict verdict = JudgeEach(course, results);
        return new(this, course, plan, results, verdict);
    }
}
