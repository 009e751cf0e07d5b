using Asam.Iop.Json;
using Asam.Iop.Policies;
using Asam.Iop.Tool.Checking;
using Asam.Iop.Tool.Input;
using Asam.Iop.Tool.Terminals;

namespace Asam.Iop.Tool.Reports;

/// <summary>Writes one report a line, and to the standard error one object a line for each fault of the input.</summary>
internal sealed class JsonReports(Terminal terminal) : IReportWriter
{
    private readonly Stream _output = terminal.Output.Stream;

    public void Write(string file, IReadOnlyList<PolicyReport> reports)
    {
        foreach (PolicyReport report in reports)
        {
            _output.Write(ReportDocument.WriteUtf8(report));
            _output.WriteByte((byte)'\n');
        }
    }

    public void Write(IReadOnlyList<InputFault> faults)
    {
        foreach (InputFault fault in faults)
            JsonFault.Write(terminal.Error.Stream, fault);
    }

    public void Finish() => _output.Flush();
}
