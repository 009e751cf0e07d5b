using NodaTime;

namespace Asam.Iop.Policies;

/// <summary>
/// Writes a report as a paragraph: the verdict and what it comes from, what does not apply, advice apart from it, what the policy also says, and the
/// sources.
/// </summary>
internal sealed class ReportParagraph
{
    /// <summary>How many rules of a sort and sources it names; the report itself has them all.</summary>
    private const int MostOfASort = 8;

    /// <summary>How many sentences of the policy it quotes.</summary>
    private const int MostQuotes = 3;

    private readonly PolicyReport _report;
    private readonly List<string> _sentences = [];
    private readonly List<Citation> _cited = [];

    private ReportParagraph(PolicyReport report) => _report = report;

    public static string Of(PolicyReport report) => new ReportParagraph(report).Write();

    private string Write()
    {
        AddVerdict();
        AddRules(Enforcement.Required, RuleResult.Violated, "are breached");
        AddRules(Enforcement.Required, RuleResult.NotEvaluable, "cannot be judged");
        if (_report.Verdict == Verdict.Compliant)
            AddRules(Enforcement.Required, RuleResult.Satisfied, "hold");
        else
            AddNames("required rule", Outcomes(Enforcement.Required, RuleResult.Satisfied), "holds", "hold");
        AddNotApplicable();
        AddAdvice();
        AddUnmodeled();
        AddSources();
        return Prose.OnOneLine(string.Join(" ", _sentences));
    }

    private void AddVerdict()
    {
        string plan = _report.Plan is null ? "the course" : $"plan {_report.Plan.Id}";
        string clause = _report.Verdict switch
        {
            Verdict.Compliant => $"{plan} is compliant",
            Verdict.NonCompliant => $"{plan} is not compliant",
            Verdict.Indeterminate => $"it cannot be said whether {plan} is compliant",
            _ => $"there is no rule that applies to {plan}",
        };
        _sentences.Add($"Under {_report.Policy.Id} ({_report.Policy.Title}), {clause}.");
    }

    private void AddRules(Enforcement enforcement, RuleResult result, string verb)
    {
        RuleOutcome[] outcomes = Outcomes(enforcement, result);
        foreach (RuleOutcome outcome in outcomes.Take(MostOfASort))
        {
            string lead = $"The {PolicyCodes.Enforcements.Of(enforcement)} rule {outcome.Rule.Id}";
            string message = outcome.Message.TrimEnd('.');
            string sentence = result switch
            {
                RuleResult.Violated => $"{lead} is breached: {message}",
                RuleResult.Satisfied => $"{lead} holds: {message}",
                _ => $"{lead} {char.ToLowerInvariant(message[0])}{message.Substring(1)}",
            };
            _sentences.Add($"{sentence}{Cite(outcome.Sources)}.");
            AddChange(outcome);
        }

        if (outcomes.Length > MostOfASort)
            _sentences.Add(FormattableString.Invariant($"Of the {PolicyCodes.Enforcements.Of(enforcement)} rules, {outcomes.Length - MostOfASort} more {verb}."));
    }

    private void AddChange(RuleOutcome outcome)
    {
        if (outcome.Changes.Count == 0)
            return;
        string others = outcome.Changes.Count switch
        {
            1 => string.Empty,
            2 => " (1 other change would, too)",
            int count => FormattableString.Invariant($" ({count - 1} other changes would, too)"),
        };
        _sentences.Add($"This would mend it: {Prose.Cut(outcome.Changes[0].ToString())}{others}.");
    }

    private void AddNames(string noun, RuleOutcome[] outcomes, string ofOne, string ofSeveral)
    {
        string names = Prose.List([.. outcomes.Select(outcome => outcome.Rule.Id)]);
        if (outcomes.Length > 0)
            _sentences.Add(outcomes.Length == 1 ? $"The {noun} {names} {ofOne}." : $"The {noun}s {names} {ofSeveral}.");
    }

    private void AddNotApplicable()
    {
        foreach (IGrouping<string?, RuleOutcome> rules in Outcomes(RuleResult.NotApplicable).GroupBy(outcome => outcome.Reason))
            AddNames("rule", [.. rules], $"does not apply: {rules.Key}", $"do not apply: {rules.Key}");
    }

    private void AddAdvice()
    {
        int before = _sentences.Count;
        AddRules(Enforcement.Typical, RuleResult.Violated, "are breached");
        AddRules(Enforcement.Typical, RuleResult.NotEvaluable, "cannot be judged");
        if (_sentences.Count > before)
            _sentences.Insert(before, "What typical rules say is advice and does not touch the verdict.");
    }

    private void AddUnmodeled()
    {
        IReadOnlyList<CitedSentence> unmodeled = _report.Unmodeled;
        string quotes = FirstOf(MostQuotes, unmodeled, sentence => $"\"{sentence.Text}\"{Cite(sentence.Sources)}");
        if (unmodeled.Count > 0)
            _sentences.Add($"The policy also says what no rule here judges: {quotes}.");
    }

    private void AddSources()
    {
        Citation[] sources = [.. _cited.Distinct()];
        string titles = FirstOf(MostOfASort, sources, source => source.Date is LocalDate date ? $"{source} ({date:R})" : $"{source}");
        if (sources.Length > 0)
            _sentences.Add($"{(sources.Length == 1 ? "Source" : "Sources")}: {titles.TrimEnd('.')}.");
    }

    private static string FirstOf<T>(int most, IReadOnlyList<T> items, Func<T, string> toText)
    {
        string shown = string.Join("; ", items.Take(most).Select(toText));
        return items.Count > most ? FormattableString.Invariant($"{shown}; {items.Count - most} more") : shown;
    }

    /// <summary>Gets the ids of sources as they follow what they say, and keeps the sources for the end.</summary>
    private string Cite(IReadOnlyList<Citation> sources)
    {
        _cited.AddRange(sources);
        return $" [{Prose.List([.. sources.Select(source => source.Id)])}]";
    }

    private RuleOutcome[] Outcomes(Enforcement enforcement, RuleResult result) =>
        [.. Outcomes(result).Where(outcome => outcome.Rule.Enforcement == enforcement)];

    private IEnumerable<RuleOutcome> Outcomes(RuleResult result) => _report.Outcomes.Where(outcome => outcome.Result == result);
}
