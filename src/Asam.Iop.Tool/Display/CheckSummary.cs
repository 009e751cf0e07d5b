using System.Globalization;
using Asam.Iop.Policies;
using Asam.Iop.Tool.Terminals;

namespace Asam.Iop.Tool.Display;

/// <summary>Counts verdicts, and which rules were violated how often.</summary>
internal sealed class CheckSummary
{
    private readonly SortedDictionary<Verdict, int> _verdicts = [];
    private readonly Dictionary<string, RuleCount> _rules = new(StringComparer.Ordinal);
    private bool _hasAdvice;
    private int _plans;

    public void Count(IReadOnlyList<PolicyReport> reports)
    {
        _plans++;
        foreach (PolicyReport report in reports)
        {
            _hasAdvice |= report.Verdict == Verdict.Compliant && report.Violations.Any();
            _verdicts[report.Verdict] = _verdicts.GetValueOrDefault(report.Verdict) + 1;
            foreach (RuleOutcome outcome in report.Outcomes)
                Count(outcome);
        }
    }

    public void Write(Screen screen, int unread)
    {
        List<Span> line = [Counted.Of(_plans, "plan") + ':'];
        foreach ((Verdict verdict, int count) in _verdicts.Where(each => each.Value > 0))
        {
            Span mark = Marks.Of(verdict);
            string text = string.Create(CultureInfo.InvariantCulture, $"  {mark.Text} {count:N0} {PolicyCodes.Verdicts.Of(verdict)}");
            line.Add(mark with { Text = text });
        }

        screen.WriteLine(line);
        if (unread > 0)
            screen.WriteLine(new Span($"{Counted.Of(unread, "document")} could not be read; the messages say why.", Styles.Bad));
        if (_hasAdvice)
            screen.WriteWrapped(new("In parentheses: what is typical and a plan does not follow. It does not change the verdict.", Styles.Faint));
        screen.WriteLine();
        WriteRules(screen);
    }

    private void Count(RuleOutcome outcome)
    {
        RuleCount before = _rules.GetValueOrDefault(outcome.RuleName, new(outcome.Rule.Enforcement));
        _rules[outcome.RuleName] = outcome.Result switch
        {
            RuleResult.Violated => before with { Violated = before.Violated + 1 },
            RuleResult.NotEvaluable => before with { NotEvaluable = before.NotEvaluable + 1 },
            _ => before,
        };
    }

    private void WriteRules(Screen screen)
    {
        TextTable table = new([new(Shrinks: Shrinking.Last), new(), new(IsRight: true), new(IsRight: true)]);
        table.AddLine(new Span("Rule", Styles.Heading), string.Empty, new("violated", Styles.Heading), new("not evaluable", Styles.Heading));
        foreach ((string rule, RuleCount count) in _rules)
        {
            Span enforcement = new(PolicyCodes.Enforcements.Of(count.Enforcement), Styles.Faint);
            table.AddLine(rule, enforcement, Number(count.Violated), Number(count.NotEvaluable));
        }

        table.Write(screen, table.Measure(screen.Width));
    }

    private static Span Number(int count) => count == 0 ? Marks.OfNothing : count.ToString("N0", CultureInfo.InvariantCulture);

    private sealed record RuleCount(Enforcement Enforcement, int Violated = 0, int NotEvaluable = 0);
}
