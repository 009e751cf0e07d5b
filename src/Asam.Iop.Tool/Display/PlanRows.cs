using System.Globalization;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Tool.Terminals;

namespace Asam.Iop.Tool.Display;

/// <summary>Lists many plans, one line each.</summary>
/// <remarks>The first lines decide the widths of the columns, so that no more than some are kept.</remarks>
internal sealed class PlanRows
{
    private const int RowsAtATime = 200;
    private const int LeastIdWidth = 20;
    private const int LeastReasonWidth = 22;

    /// <summary>From this width on, the verdict stands in words beside its mark.</summary>
    private const int WideScreen = 100;

    private readonly Screen _screen;
    private readonly ProgressLine _progress;
    private readonly TextTable _table;
    private readonly PolicyNumbers? _numbers;
    private int[]? _widths;
    private int _rows;

    /// <summary>Initializes a new instance of the <see cref="PlanRows"/> class.</summary>
    /// <param name="screen">Where the plans are listed.</param>
    /// <param name="policies">The policies. Of several, a line has the mark of each; of one, it says why.</param>
    /// <param name="progress">What makes room for the lines.</param>
    public PlanRows(Screen screen, IReadOnlyList<Policy> policies, ProgressLine progress)
    {
        _screen = screen;
        _progress = progress;
        _numbers = policies.Count > 1 ? new(policies) : null;
        TextColumn number = new(IsRight: true);
        _table = new(
        [
            new(Gap: 1),
            new(LeastIdWidth, Shrinking.Last, KeepsEnd: true),
            number,
            number,
            number,
            new(LeastReasonWidth, Shrinking.First),
        ]);
        _table.AddLine(new[] { string.Empty, "Plan", "Hours", "Days", "Weeks", _numbers?.Heading ?? "Why" }.Select(text => new Span(text, Styles.Heading)));
    }

    /// <summary>Adds the line of a plan.</summary>
    /// <param name="reports">A report for each policy, at least one.</param>
    public void Add(IReadOnlyList<PolicyReport> reports)
    {
        PolicyReport report = reports.FirstOrDefault(each => each.Verdict is Verdict.NonCompliant)
            ?? reports.FirstOrDefault(each => each.Verdict is Verdict.Indeterminate)
            ?? reports[0];
        ProgramPlan plan = report.Plan!;
        PlanFigures figures = new(plan, HoursBand.Of(reports[0].Policy).Counted);
        _table.AddLine(
            _screen.Width >= WideScreen ? Marks.Named(report.Verdict) : Marks.Of(report.Verdict),
            plan.Id,
            figures.Hours,
            figures.Days,
            plan.Length?.TotalWeeks.ToString(CultureInfo.InvariantCulture) ?? "open",
            _numbers is null ? ReasonText.Of(report) : PolicyNumbers.MarksOf(reports));
        if (++_rows >= RowsAtATime)
            Flush();
    }

    /// <summary>Writes the lines that are kept.</summary>
    public void Flush()
    {
        _progress.Clear();
        if (_widths is null)
            _numbers?.Write(_screen);
        _widths ??= _table.Measure(_screen.Width);
        _table.Write(_screen, _widths);
        _screen.Flush();
        _rows = 0;
    }
}
