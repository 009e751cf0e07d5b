using System.Globalization;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Tool.Terminals;

namespace Asam.Iop.Tool.Display;

/// <summary>Lists many plans, one line each.</summary>
/// <remarks>The first lines decide the widths of the columns, so that no more than some are kept.</remarks>
/// <param name="screen">Where they are listed.</param>
/// <param name="policies">The number of policies; if there are several, each line names its own.</param>
/// <param name="progress">What makes room for the lines.</param>
internal sealed class PlanRows(Screen screen, int policies, ProgressLine progress)
{
    private const int RowsAtATime = 200;
    private const int LeastIdWidth = 20;
    private const int LeastReasonWidth = 20;

    /// <summary>From this width on, the verdict stands in words beside its mark.</summary>
    private const int WideScreen = 100;

    private readonly TextTable _table = new(
        [new(), new(LeastIdWidth, CanShrink: true), new(CanShrink: true), new(IsRight: true), new(IsRight: true), new(IsRight: true), new(LeastReasonWidth, CanShrink: true)]);

    private int[]? _widths;
    private int _rows;

    private bool IsWide => screen.Width >= WideScreen;

    /// <summary>Adds the line of a report.</summary>
    public void Add(PolicyReport report)
    {
        if (_rows == 0 && _widths is null)
            AddHeading();
        ProgramPlan plan = report.Plan!;
        _table.AddLine(
            IsWide ? Marks.Named(report.Verdict) : Marks.Of(report.Verdict),
            plan.Id,
            policies > 1 ? report.Policy.Id : string.Empty,
            HoursOf(plan, HoursBand.Of(report.Policy)),
            DaysOf(plan, HoursBand.Of(report.Policy)),
            plan.Length?.TotalWeeks.ToString(CultureInfo.InvariantCulture) ?? "open",
            ReasonOf(report));
        if (++_rows >= RowsAtATime)
            Flush();
    }

    /// <summary>Writes the lines that are kept.</summary>
    public void Flush()
    {
        progress.Clear();
        _widths ??= _table.Measure(screen.Width);
        _table.Write(screen, _widths);
        screen.Flush();
        _rows = 0;
    }

    private void AddHeading() => _table.AddLine(
        new[] { string.Empty, "Plan", policies > 1 ? "Policy" : string.Empty, "Week", "Days", "Weeks", "Why" }.Select(text => new Span(text, Styles.Heading)));

    private static string HoursOf(ProgramPlan plan, HoursBand band) => RangeOf(
        plan, week => week.MinutesOf(band.Counted), Durations.FormatRange);

    private static string DaysOf(ProgramPlan plan, HoursBand band) => RangeOf(
        plan,
        week => week.DaysWith(band.Counted),
        (low, high) => low == high ? low.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{low}–{high}"));

    /// <summary>Gets the least and the greatest value of the weeks at level 2.1, of the patterns that have a turn.</summary>
    private static string RangeOf(ProgramPlan plan, Func<WeekFacts, int> measure, Func<int, int, string> format)
    {
        int[] values = [.. plan.Facts.Runs.SelectMany(run => run.Patterns.Take(run.Weeks ?? int.MaxValue)).Select(measure)];
        return values.Length == 0 ? string.Empty : format(values.Min(), values.Max());
    }

    private static Span ReasonOf(PolicyReport report) => report.Verdict switch
    {
        Verdict.NonCompliant => new Span(Breach(First(report, RuleResult.Violated))),
        Verdict.Indeterminate => new Span(Unjudged(First(report, RuleResult.NotEvaluable))),
        Verdict.NotApplicable => new Span(Unjudged(report.Outcomes[0])),
        _ => new Span(Untypical(report), Styles.Faint),
    };

    private static RuleOutcome First(PolicyReport report, RuleResult result) =>
        report.Outcomes.First(outcome => outcome.Result == result && outcome.Rule.Enforcement == Enforcement.Required);

    private static string Breach(RuleOutcome outcome) => $"{outcome.Rule.Id}: {outcome.Observed}, not {outcome.Limit}";

    private static string Unjudged(RuleOutcome outcome) => $"{outcome.Rule.Id}: {outcome.Reason}";

    private static string Untypical(PolicyReport report)
    {
        string rules = string.Join(", ", report.Violations.Select(outcome => outcome.Rule.Id));
        return rules.Length == 0 ? string.Empty : $"untypical: {rules}";
    }
}
