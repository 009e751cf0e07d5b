using Asam.Iop.Policies;
using Asam.Iop.Tool.Input;

namespace Asam.Iop.Tool.Checking;

/// <summary>Writes a summary of what was judged, and what could not be read.</summary>
internal interface ISummaryWriter
{
    /// <summary>Writes why something could not be read.</summary>
    void Write(InputFault fault);

    /// <summary>Writes the summary, once everything was judged.</summary>
    void Write(ReportSummary summary);
}
