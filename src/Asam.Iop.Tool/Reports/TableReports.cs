using Asam.Iop.Policies;
using Asam.Iop.Tool.Checking;
using Asam.Iop.Tool.Display;
using Asam.Iop.Tool.Input;
using Asam.Iop.Tool.Terminals;

namespace Asam.Iop.Tool.Reports;

/// <summary>Shows one plan as a whole, and many as a list with a summary.</summary>
/// <param name="terminal">Where it is shown.</param>
/// <param name="policies">The policies.</param>
/// <param name="progress">The bar that makes room for the list.</param>
internal sealed class TableReports(Terminal terminal, IReadOnlyList<Policy> policies, ProgressLine progress) : IReportWriter
{
    private readonly CheckSummary _summary = new();
    private readonly PlanRows _rows = new(terminal.Output, policies, progress);
    private IReadOnlyList<PolicyReport>? _only;
    private int _plans;
    private int _unread;

    public void Write(string file, IReadOnlyList<PolicyReport> reports)
    {
        _only = _plans++ == 0 ? reports : null;
        _summary.Count(reports);
        _rows.Add(reports);
    }

    public void Write(IReadOnlyList<InputFault> faults)
    {
        _unread++;
        foreach (InputFault fault in faults)
            terminal.Complain(fault.ToString());
    }

    public void Finish()
    {
        if (_only is not null)
            new PlanView(terminal.Output).Write(_only);
        else if (_plans > 0)
            WriteList();
        terminal.Output.Flush();
    }

    private void WriteList()
    {
        _rows.Flush();
        terminal.Output.WriteLine();
        _summary.Write(terminal.Output, _unread);
    }
}
