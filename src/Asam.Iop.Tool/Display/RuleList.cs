using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Tool.Terminals;

namespace Asam.Iop.Tool.Display;

/// <summary>Lists the rules of a report: a mark, what was observed, the limit, and below a breach the changes that would mend it.</summary>
internal sealed class RuleList(Screen screen)
{
    private const int LeastWidth = 12;
    private const string Indent = "    ";

    public void Write(PolicyReport report)
    {
        TextColumn text = new(LeastWidth, Shrinking.Last);
        TextTable table = new([new(Gap: 1), text, text, text, new()]);
        table.AddLine(
            string.Empty, new("Rule", Styles.Heading), new("Observed", Styles.Heading), new("Limit", Styles.Heading), string.Empty);
        foreach (RuleOutcome outcome in report.Outcomes)
        {
            AddOutcome(table, outcome);
            AddNotes(table, outcome);
        }

        table.Write(screen, table.Measure(screen.Width));
    }

    private static void AddOutcome(TextTable table, RuleOutcome outcome) => table.AddLine(
        Marks.Of(outcome),
        outcome.Rule.Id,
        outcome.Observed?.ToString() ?? string.Empty,
        outcome.LimitText ?? string.Empty,
        new(PolicyCodes.Enforcements.Of(outcome.Rule.Enforcement), Styles.Faint));

    private static void AddNotes(TextTable table, RuleOutcome outcome)
    {
        string weeks = outcome.Weeks.Count == 0 ? string.Empty : $"in {WeekLabel.InSentence(outcome.Weeks)}";
        string? note = outcome.Result switch
        {
            RuleResult.Violated => weeks,
            RuleResult.NotEvaluable when weeks.Length > 0 => $"{weeks}: {outcome.Reason}",
            _ => outcome.Reason,
        };
        if (note is not null)
            table.AddNote(Indent, new(note, Styles.Faint));

        string lead = $"{Indent}mend: ";
        foreach (PlanChange change in outcome.Changes)
        {
            table.AddNote(lead, change.ToString());
            lead = $"{Indent}  or: ";
        }
    }
}
