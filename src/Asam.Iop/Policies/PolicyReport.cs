using Asam.Iop.Plans;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Policies;

/// <summary>What a policy says of a plan: the verdict, every rule's outcome in the policy's order, and the changes that mend.</summary>
/// <remarks>
/// Immutable. The verdict is there at once; outcomes, sentences and suggested changes are made when they are first read.
/// </remarks>
public sealed class PolicyReport
{
    private readonly CourseFacts _course;
    private IReadOnlyList<RuleOutcome>? _outcomes;

    internal PolicyReport(Policy policy, CourseFacts course, ProgramPlan? plan, RuleResult[] results, Verdict verdict)
    {
        Policy = policy;
        Plan = plan;
        Verdict = verdict;
        _course = course;
        Results = results;
    }

    /// <summary>Gets the policy.</summary>
    public Policy Policy { get; }

    /// <summary>Gets the plan, or <see langword="null"/> where facts of another source were judged.</summary>
    public ProgramPlan? Plan { get; }

    /// <summary>Gets the verdict. It comes from the required rules; a typical rule's breach is advice.</summary>
    public Verdict Verdict { get; }

    /// <summary>Gets every rule's outcome, in the policy's order.</summary>
    public IReadOnlyList<RuleOutcome> Outcomes => _outcomes ??= Array.AsReadOnly(Policy.OutcomesOf(_course, Plan, Results));

    /// <summary>Gets the changes that the outcomes suggest, each once. Each makes the rule hold whose outcome suggests it.</summary>
    public IReadOnlyList<PlanChange> Changes => [.. Outcomes.SelectMany(outcome => outcome.Changes).Distinct()];

    /// <summary>Gets the outcomes of violated rules.</summary>
    public IEnumerable<RuleOutcome> Violations => Outcomes.Where(outcome => outcome.Result == RuleResult.Violated);

    /// <summary>
    /// Gets what the policy also says that no rule kind can express, with the sources. Nothing here judges it, so that silence about it is
    /// no permission.
    /// </summary>
    public IReadOnlyList<CitedSentence> Unmodeled =>
        [.. Policy.Description.Unmodeled.Select(rule => new CitedSentence(rule.Text, Policy.Description.Cite(rule.Sources)))];

    /// <summary>
    /// Gets the report in one line, as a log takes it: the verdict, then the figures of each rule that is violated or could not be judged, required
    /// ones first. <c>evening-12 is non-compliant under iop: weekly-hours 7 h in weeks 9–12 (required 9 h to 20 h)</c>.
    /// </summary>
    /// <remarks>The same report gives the same line. Of many rules it names the first, and says how many more there are.</remarks>
    /// <returns>The text, without a line break.</returns>
    public string ToLine() => ReportLine.Of(this);

    /// <summary>
    /// Gets the report as a paragraph of sentences, as a letter or a chart takes it: the verdict, each required rule with figures, weeks and
    /// sources and what would mend it, what does not apply, advice from typical rules, kept apart, and what the policy also says.
    /// </summary>
    /// <remarks>The same report gives the same paragraph. Of much it names the first, and says how much more there is.</remarks>
    /// <returns>The text, without a line break.</returns>
    public string ToParagraph() => ReportParagraph.Of(this);

    /// <summary>Gets every rule's result, in the policy's order, without making the outcomes. Not to be altered.</summary>
    internal RuleResult[] Results { get; }

    /// <summary>Gets the verdict and a line for each violated rule or rule that could not be judged.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        IEnumerable<string> lines = Outcomes
            .Where(outcome => outcome.Result is RuleResult.Violated or RuleResult.NotEvaluable)
            .Select(outcome => $"  {outcome}");
        return string.Join("\n", [$"{Plan?.Id ?? "course"} is {PolicyCodes.Verdicts.Of(Verdict)} under {Policy}", .. lines]);
    }
}
