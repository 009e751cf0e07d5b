using Asam.Iop.Json;
using Asam.Iop.Policies;
using Asam.Iop.Tool.Checking;
using Asam.Iop.Tool.Input;
using Asam.Iop.Tool.Terminals;

namespace Asam.Iop.Tool.Reports;

/// <summary>Writes the document of the summary on one line, and to the standard error one object a line for each fault of the input.</summary>
internal sealed class JsonSummary(Terminal terminal) : ISummaryWriter
{
    public void Write(InputFault fault) => JsonFault.Write(terminal.Error.Stream, fault);

    public void Write(ReportSummary summary)
    {
        Stream output = terminal.Output.Stream;
        output.Write(SummaryDocument.WriteUtf8(summary));
        output.WriteByte((byte)'\n');
        output.Flush();
    }
}
