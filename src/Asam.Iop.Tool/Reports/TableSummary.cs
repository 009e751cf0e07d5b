using Asam.Iop.Policies;
using Asam.Iop.Tool.Checking;
using Asam.Iop.Tool.Display;
using Asam.Iop.Tool.Input;
using Asam.Iop.Tool.Terminals;

namespace Asam.Iop.Tool.Reports;

/// <summary>Shows a summary as tables.</summary>
internal sealed class TableSummary(Terminal terminal) : ISummaryWriter
{
    public void Write(InputFault fault) => terminal.Complain(fault.ToString());

    public void Write(ReportSummary summary)
    {
        new SummaryView(terminal.Output).Write(summary);
        terminal.Output.Flush();
    }
}
