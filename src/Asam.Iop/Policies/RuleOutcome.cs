using Asam.Iop.Plans;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Policies;

/// <summary>What came of judging one rule: the result, the weeks, what was observed, the limit, and changes that mend.</summary>
/// <remarks>
/// Immutable. The result is there at once; weeks, figures, sentences and suggested changes are made when they are first read.
/// </remarks>
public sealed class RuleOutcome
{
    private readonly Policy _policy;
    private readonly Judgement _judgement;
    private readonly CourseFacts _course;
    private readonly ProgramPlan? _plan;
    private Explanation? _explanation;
    private IReadOnlyList<WeekRange>? _weeks;
    private IReadOnlyList<PlanChange>? _changes;

    internal RuleOutcome(Policy policy, Judgement judgement, CourseFacts course, ProgramPlan? plan, RuleResult result)
    {
        _policy = policy;
        _judgement = judgement;
        _course = course;
        _plan = plan;
        Result = result;
    }

    /// <summary>Gets the rule.</summary>
    public Rule Rule => _judgement.Rule;

    /// <summary>Gets the rule's full name: <c>iop/weekly-hours</c>.</summary>
    public string RuleName => _policy.FullNameOf(Rule);

    /// <summary>Gets the result.</summary>
    public RuleResult Result { get; }

    /// <summary>Gets the weeks that the result is of: those that breach, or those that could not be judged; else none.</summary>
    /// <remarks>
    /// Numbers are of the plan's weeks. What recurs for ever stands at its first turn, and where every week from one on is meant the
    /// range has no end. What a rule judges that is wider than a week has the weeks that it spans.
    /// </remarks>
    public IReadOnlyList<WeekRange> Weeks => _weeks ??= Result is RuleResult.Violated or RuleResult.NotEvaluable
        ? WeekSpans.ToRanges([.. Decisive.Select(finding => finding.Weeks)])
        : [];

    /// <summary>
    /// Gets what was observed: of a violated rule the value furthest from the limit, of a satisfied one the range of all values; else
    /// <see langword="null"/>.
    /// </summary>
    public Observation? Observed => OutcomeFigures.Observe(Result, Findings);

    /// <summary>
    /// Gets the limit that the observed value was held against; <see langword="null"/> where nothing was judged, or where a satisfied rule
    /// held each value against another one.
    /// </summary>
    public Limit? Limit => Rule.Measure.RelativeLimit is not null && Result != RuleResult.Violated
        ? null
        : OutcomeFigures.Decisive(Result, Findings)?.Bounds.ToLimit();

    /// <summary>
    /// Gets the limit in words, also of a mean, and where each value was held against another one: <c>9 h to 20 h</c>,
    /// <c>at least 9 h a week on average</c>, <c>never rising</c>; <see langword="null"/> where nothing was judged.
    /// </summary>
    public string? LimitText => (Limit, OutcomeFigures.Decisive(Result, Findings)?.Bounds.IsMean) switch
    {
        (null, _) => Findings.Count > 0 ? Rule.Measure.RelativeLimit : null,
        (Limit limit, true) => $"{limit} a week on average",
        (Limit limit, _) => limit.ToString(),
    };

    /// <summary>
    /// Gets why the rule could not be judged, or had nothing to judge; <see langword="null"/> if it was judged. Of several reasons it is the
    /// one that was met first.
    /// </summary>
    public OutcomeReason? ReasonCode => Result switch
    {
        RuleResult.NotApplicable => Explanation.Reason,
        RuleResult.NotEvaluable => Findings.Count == 0 ? Explanation.Reason : Decisive.First().Reason,
        _ => null,
    };

    /// <summary>Gets <see cref="ReasonCode"/> in words: <c>the plan does not say the size of every group</c>.</summary>
    public string? Reason => ReasonCode is OutcomeReason reason ? OutcomeText.Reason(reason, Rule) : null;

    /// <summary>Gets the outcome as a sentence.</summary>
    public string Message => OutcomeText.Sentence(this);

    /// <summary>
    /// Gets the smallest changes of the plan that make this rule hold, the least first, at most three. None if the rule holds, or if no
    /// single change can mend it.
    /// </summary>
    public IReadOnlyList<PlanChange> Changes => _changes ??= Result == RuleResult.Violated && _plan is not null
        ? Mending.Suggest(_policy, _plan, this)
        : [];

    /// <summary>Gets the sources of the rule.</summary>
    public IReadOnlyList<Citation> Sources => _policy.Description.Cite(Rule.Sources);

    private List<Finding> Findings => Explanation.Findings;

    private Explanation Explanation => _explanation ??= _judgement.Explain(_course);

    internal IEnumerable<Finding> Decisive => Findings.Where(finding => finding.Result == Result);

    /// <summary>Gets name, result and sentence.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{RuleName} {PolicyCodes.Results.Of(Result)}: {Message}";
}
