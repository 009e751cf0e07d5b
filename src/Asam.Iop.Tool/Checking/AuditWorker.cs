using Asam.Iop.Json;
using Asam.Iop.Json.Reading;
using Asam.Iop.Json.Reading.Streaming;
using Asam.Iop.Policies;
using Asam.Iop.Tool.Input;

namespace Asam.Iop.Tool.Checking;

/// <summary>Reads and judges parts of the input, and counts. One thread has it at a time.</summary>
/// <param name="policies">The policies, at least one.</param>
internal sealed class AuditWorker(IReadOnlyList<Policy> policies)
{
    private readonly ReportSummaryBuilder _builder = new(policies);

    private InputPart _part;
    private byte[] _lines = [];

    public ReportSummary Summary => _builder.ToSummary();

    /// <summary>Holds a part of the input, which need not be valid any longer, until the next one.</summary>
    public void Hold(InputPart part)
    {
        _part = part;
        ReadOnlySpan<byte> lines = part.Plans is PlanPart plans ? plans.Lines.Span : [];
        if (_lines.Length < lines.Length)
            _lines = GC.AllocateUninitializedArray<byte>(lines.Length);
        lines.CopyTo(_lines);
    }

    /// <summary>Reads and judges the part that is held.</summary>
    public AuditPart Judge()
    {
        AuditPart judged = new(_part.File) { IsEnd = _part.IsEnd };
        if (_part.Fault is InputFault fault)
            Refuse(judged, [fault]);
        else if (_part.Plans is PlanPart { Reading: PlanReading whole })
            Count(judged, whole);
        else if (_part.Plans is PlanPart lines)
            Judge(judged, _lines.AsSpan(0, lines.Lines.Length), lines.Line);
        return judged;
    }

    private void Judge(AuditPart judged, ReadOnlySpan<byte> lines, int line)
    {
        Scan scan = new(offset: 0, line);
        while (PlanLines.TryReadNext(lines, ref scan, out PlanReading? reading))
            Count(judged, reading);
    }

    private void Count(AuditPart judged, PlanReading reading)
    {
        if (!reading.IsRead)
        {
            Refuse(judged, InputItem.Of(judged.File, reading).Faults);
            return;
        }

        _builder.Add(reading.Plan);
        judged.CountPlan();
    }

    private void Refuse(AuditPart judged, IReadOnlyList<InputFault> faults)
    {
        judged.CountUnread(faults);
        _builder.AddUnread();
    }
}
