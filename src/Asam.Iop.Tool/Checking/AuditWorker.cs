using Asam.Iop.Json;
using Asam.Iop.Json.Reading;
using Asam.Iop.Policies;
using Asam.Iop.Tool.Input;

namespace Asam.Iop.Tool.Checking;

/// <summary>Reads and judges parts of the input, and counts. One thread has it at a time.</summary>
/// <param name="policies">The policies, at least one.</param>
internal sealed class AuditWorker(IReadOnlyList<Policy> policies)
{
    private readonly ReportSummaryBuilder _builder = new(policies);

    public ReportSummary Summary => _builder.ToSummary();

    /// <summary>Reads and judges lines.</summary>
    /// <param name="file">Their file.</param>
    /// <param name="lines">The lines.</param>
    /// <param name="line">The line of the file on which they begin.</param>
    public AuditPart Judge(string file, ReadOnlySpan<byte> lines, int line)
    {
        AuditPart part = new(file);
        Scan scan = new(offset: 0, line);
        while (PlanLines.TryReadNext(lines, ref scan, out PlanReading? reading))
            Count(part, reading);
        return part;
    }

    /// <summary>Judges what was read of one plan.</summary>
    public AuditPart Judge(string file, PlanReading reading)
    {
        AuditPart part = new(file);
        Count(part, reading);
        return part;
    }

    /// <summary>Counts what could not be read.</summary>
    public AuditPart Refuse(InputFault fault)
    {
        AuditPart part = new(fault.File);
        part.CountUnread([fault]);
        _builder.AddUnread();
        return part;
    }

    private void Count(AuditPart part, PlanReading reading)
    {
        if (reading.IsRead)
        {
            _builder.Add(reading.Plan);
            part.CountPlan();
            return;
        }

        _builder.AddUnread();
        part.CountUnread(InputItem.Of(part.File, reading).Faults);
    }
}
