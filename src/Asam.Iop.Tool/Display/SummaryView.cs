using System.Globalization;
using Asam.Iop.Policies;
using Asam.Iop.Tool.Terminals;

namespace Asam.Iop.Tool.Display;

/// <summary>Shows how many plans got each verdict of each policy, and each result of each rule.</summary>
internal sealed class SummaryView(Screen screen)
{
    private const int LeastNameWidth = 12;

    public void Write(ReportSummary summary)
    {
        screen.WriteLine(Counted.Of(summary.Plans, "plan"));
        if (summary.Unread > 0)
            screen.WriteLine(new Span($"{Counted.Of(summary.Unread, "document")} could not be read; the messages say why.", Styles.Bad));
        screen.WriteLine();
        WritePolicies(summary.Policies);
        screen.WriteLine();
        WriteRules(summary.Policies);
    }

    private static TextColumn Name { get; } = new(LeastNameWidth, Shrinking.Last, KeepsEnd: true);

    private static TextColumn Count { get; } = new(IsRight: true);

    private void WritePolicies(IReadOnlyList<PolicySummary> policies)
    {
        TextTable table = new([Name, Count, Count, Count, Count]);
        table.Add(Heading("Policy"), Heading("compliant"), Heading("non-", "compliant"), Heading("indeterminate"), Heading("not", "applicable"));
        foreach (PolicySummary policy in policies)
        {
            Verdict[] verdicts = [Verdict.Compliant, Verdict.NonCompliant, Verdict.Indeterminate, Verdict.NotApplicable];
            table.AddLine([policy.PolicyId, .. verdicts.Select(verdict => Number(policy.Of(verdict)))]);
        }

        table.Write(screen, table.Measure(screen.Width));
    }

    private void WriteRules(IReadOnlyList<PolicySummary> policies)
    {
        TextColumn[] columns = [Name, new(), Count, Count, Count, Count];
        TextTable table = new(columns);
        table.Add(Heading("Rule"), [string.Empty], Heading("satisfied"), Heading("violated"), Heading("not", "evaluable"), Heading("not", "applicable"));
        foreach (PolicySummary policy in policies)
        {
            table.AddLine([policy.PolicyId, .. Enumerable.Repeat<Span>(string.Empty, columns.Length - 1)]);
            foreach (RuleSummary rule in policy.Rules)
                table.AddLine(CellsOf(rule));
        }

        table.Write(screen, table.Measure(screen.Width));
    }

    private static IEnumerable<Span> CellsOf(RuleSummary rule)
    {
        RuleResult[] results = [RuleResult.Satisfied, RuleResult.Violated, RuleResult.NotEvaluable, RuleResult.NotApplicable];
        Span enforcement = new(PolicyCodes.Enforcements.Of(rule.Enforcement), Styles.Faint);
        return [$"  {rule.RuleId}", enforcement, .. results.Select(result => Number(rule.Of(result)))];
    }

    private static Span[] Heading(params string[] lines) => [.. lines.Select(line => new Span(line, Styles.Heading))];

    private static Span Number(long count) => count == 0 ? Marks.OfNothing : count.ToString("N0", CultureInfo.InvariantCulture);
}
