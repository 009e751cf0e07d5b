using System.Globalization;
using Asam.Iop.Comparison;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Tool.Terminals;

namespace Asam.Iop.Tool.Display;

/// <summary>Shows one plan: what is said of it, its weeks, their hours, and what each policy finds.</summary>
internal sealed class PlanView(Screen screen)
{
    private const string Separator = " · ";

    /// <summary>Shows a plan.</summary>
    /// <param name="reports">What each policy finds of it, at least one. Of several only those are shown rule by rule that stand in the way.</param>
    public void Write(IReadOnlyList<PolicyReport> reports)
    {
        ProgramPlan plan = reports[0].Plan!;
        HoursBand band = HoursBand.Of(reports[0].Policy);
        IReadOnlyList<PlanRun> runs = PlanRun.Of(plan);

        WriteDescription(plan);
        screen.WriteLine();
        new WeekGrid(screen, new DayCell(band.Counted, plan.Description.Modality)).Write(runs);
        screen.WriteLine();
        new HoursBars(screen, band).Write(runs);
        if (reports.Count > 1)
        {
            screen.WriteLine();
            new MatrixView(screen).Write(PolicyMatrix.Of(plan, reports.Select(report => report.Policy)));
        }

        foreach (PolicyReport report in reports.Where(report => reports.Count == 1 || IsInTheWay(report)))
        {
            screen.WriteLine();
            WriteVerdict(report);
            new RuleList(screen).Write(report);
        }
    }

    private static bool IsInTheWay(PolicyReport report) => report.Verdict is Verdict.NonCompliant or Verdict.Indeterminate;

    private static string LengthOf(ProgramPlan plan)
    {
        string all = plan.TotalWeeks is int weeks ? Weeks(weeks) : "open-ended";
        return plan.Length is ProgramLength length && length.TotalWeeks != plan.TotalWeeks
            ? string.Create(CultureInfo.InvariantCulture, $"{all}, of these {length.TotalWeeks} at level 2.1")
            : all;
    }

    private static string Weeks(int weeks) => string.Create(CultureInfo.InvariantCulture, $"{weeks} {(weeks == 1 ? "week" : "weeks")}");

    private static IEnumerable<string?> FactsOf(ProgramPlan plan)
    {
        PlanDescription said = plan.Description;
        yield return LengthOf(plan);
        yield return VocabularyCodes.Populations.Of(said.Population)
            + (said.Age is int age ? string.Create(CultureInfo.InvariantCulture, $" aged {age}") : string.Empty);
        yield return said.Condition is Condition condition ? VocabularyCodes.Conditions.Of(condition) : null;
        yield return said.Living is LivingArrangement living ? VocabularyCodes.LivingArrangements.Of(living) : null;
        yield return said.Modality is Modality modality ? VocabularyCodes.PlanModalities.Of(modality) : null;
    }

    private void WriteDescription(ProgramPlan plan)
    {
        screen.WriteWrapped(new(plan.Description.Title is string title ? $"{title} ({plan.Id})" : plan.Id, Styles.Heading));
        foreach (string line in Join(FactsOf(plan).OfType<string>()))
            screen.WriteLine(line);
        if (plan.Description.Source is string source)
            screen.WriteLine(new Span(TextFlow.Fit(Printable.Of(source), screen.Width), Styles.Faint));
    }

    /// <summary>Joins facts into lines that break between them.</summary>
    private IEnumerable<string> Join(IEnumerable<string> facts)
    {
        string line = string.Empty;
        foreach (string fact in facts)
        {
            if (line.Length > 0 && line.Length + Separator.Length + fact.Length > screen.Width)
            {
                yield return line;
                line = string.Empty;
            }

            line += line.Length == 0 ? fact : Separator + fact;
        }

        yield return line;
    }

    private void WriteVerdict(PolicyReport report)
    {
        Span verdict = Marks.Named(report.Verdict);
        string policy = $"  {report.Policy.Id}: {report.Policy.Title}";
        screen.WriteLine(verdict, new(TextFlow.Fit(policy, screen.Width - verdict.Width), Styles.Heading));
        screen.WriteLine();
    }
}
