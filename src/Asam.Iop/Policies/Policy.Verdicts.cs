using Ardalis.GuardClauses;
using Asam.Iop.Plans;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Policies;

/// <content>Verdicts alone, of one plan or of many.</content>
public sealed partial class Policy
{
    /// <summary>Gets the verdict on a plan, without explaining it and, once its facts are gathered, without allocating memory.</summary>
    /// <remarks>What rules ask of a plan beyond its weekly totals is gathered when one of them first asks, and kept with the plan.</remarks>
    /// <param name="plan">The plan.</param>
    /// <returns>The verdict of <see cref="Evaluate(ProgramPlan)"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is <see langword="null"/>.</exception>
    public Verdict VerdictOf(ProgramPlan plan) => VerdictOf(Guard.Against.Null(plan).Facts);

    /// <summary>Gets the verdict on a course, without explaining it and, once its facts are gathered, without allocating memory.</summary>
    /// <remarks>What rules ask of a plan beyond its weekly totals is gathered when one of them first asks, and kept with the plan.</remarks>
    /// <param name="course">The facts of the course.</param>
    /// <returns>The verdict of <see cref="Evaluate(CourseFacts)"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="course"/> is <see langword="null"/>.</exception>
    public Verdict VerdictOf(CourseFacts course)
    {
        Guard.Against.Null(course);
        VerdictOfRules verdict = default;
        for (int i = 0; i < _required.Length && !verdict.IsDecided; i++)
            verdict.Add(isRequired: true, _required[i].Of(course));

        // Of the others it matters only whether one applies, and that only where no required rule does.
        for (int i = 0; i < _others.Length && verdict.Verdict == Verdict.NotApplicable; i++)
            verdict.Add(isRequired: false, _others[i].Of(course));

        return verdict.Verdict;
    }

    /// <summary>Judges many plans, and puts the verdicts where the caller wants them; once the facts of the plans are gathered, without allocating memory.</summary>
    /// <param name="plans">The plans.</param>
    /// <param name="verdicts">Receives the verdict of each plan in the plan's place; at least as many as the plans. What is beyond stays as it is.</param>
    /// <exception cref="ArgumentNullException">An argument or a plan is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="verdicts"/> has room for fewer plans.</exception>
    public void Judge(IReadOnlyList<ProgramPlan> plans, Verdict[] verdicts)
    {
        Guard.Against.Null(plans);
        RefuseShort(Guard.Against.Null(verdicts).Length, plans.Count);
        for (int i = 0; i < plans.Count; i++)
            verdicts[i] = VerdictOf(Guard.Against.Null(plans[i], nameof(plans)));
    }

    /// <summary>Judges every rule, and puts the results, in the policy's order, where the caller wants them.</summary>
    /// <returns>The verdict that follows from them.</returns>
    internal Verdict JudgeEach(CourseFacts course, RuleResult[] results)
    {
        VerdictOfRules verdict = default;
        for (int i = 0; i < _judgements.Length; i++)
        {
            results[i] = _judgements[i].Of(course);
            verdict.Add(_judgements[i].IsRequired, results[i]);
        }

        return verdict.Verdict;
    }

    private static void RefuseShort(int verdicts, int plans)
    {
        if (verdicts < plans)
            throw new ArgumentException(FormattableString.Invariant($"verdicts has room for {verdicts}; allowed are at least {plans}, as many as the plans."), nameof(verdicts));
    }
}
