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
    private readonly bool _namesPolicy;
    private int[]? _widths;
    private int _rows;

    /// <summary>Initializes a new instance of the <see cref="PlanRows"/> class.</summary>
    /// <param name="screen">Where the plans are listed.</param>
    /// <param name="policies">The number of policies; if there are several, each line names its own.</param>
    /// <param name="progress">What makes room for the lines.</param>
    public PlanRows(Screen screen, int policies, ProgressLine progress)
    {
        _screen = screen;
        _progress = progress;
        _namesPolicy = policies > 1;
        TextColumn number = new(IsRight: true);
        _table = new(
        [
            new(Gap: 1),
            new(LeastIdWidth, Shrinking.Last, KeepsEnd: true),
            .. _namesPolicy ? [new TextColumn(Shrinks: Shrinking.Last)] : Array.Empty<TextColumn>(),
            number,
            number,
            number,
            new(LeastReasonWidth, Shrinking.First),
        ]);
        AddLine(new[] { string.Empty, "Plan", "Policy", "Hours", "Days", "Weeks", "Why" }.Select(text => new Span(text, Styles.Heading)));
    }

    /// <summary>Adds the line of a report.</summary>
    public void Add(PolicyReport report)
    {
        ProgramPlan plan = report.Plan!;
        PlanFigures figures = new(plan, HoursBand.Of(report.Policy).Counted);
        AddLine(
        [
            _screen.Width >= WideScreen ? Marks.Named(report.Verdict) : Marks.Of(report.Verdict),
            plan.Id,
            report.Policy.Id,
            figures.Hours,
            figures.Days,
            plan.Length?.TotalWeeks.ToString(CultureInfo.InvariantCulture) ?? "open",
            ReasonText.Of(report),
        ]);
        if (++_rows >= RowsAtATime)
            Flush();
    }

    /// <summary>Writes the lines that are kept.</summary>
    public void Flush()
    {
        _progress.Clear();
        _widths ??= _table.Measure(_screen.Width);
        _table.Write(_screen, _widths);
        _screen.Flush();
        _rows = 0;
    }

    private void AddLine(IEnumerable<Span> cells)
    {
        const int policy = 2;
        _table.AddLine(_namesPolicy ? cells : cells.Where((_, index) => index != policy));
    }
}
