using Asam.Iop.Tool.Input;

namespace Asam.Iop.Tool.Checking;

/// <summary>What came of a part of the input that was judged for a summary.</summary>
/// <param name="File">The file, as the caller named it; or the argument that is at its end.</param>
internal sealed record AuditPart(string File)
{
    private readonly List<IReadOnlyList<InputFault>> _unread = [];

    /// <summary>Gets the number of plans that were judged.</summary>
    public int Plans { get; private set; }

    /// <summary>Gets the number of documents that could not be read.</summary>
    public int Unread { get; private set; }

    /// <summary>Gets a value indicating whether the argument is at its end.</summary>
    public bool IsEnd { get; init; }

    /// <summary>Gets the faults of the first documents that could not be read, no more than are shown.</summary>
    public IReadOnlyList<IReadOnlyList<InputFault>> FirstUnread => _unread;

    public void CountPlan() => Plans++;

    /// <summary>Counts a document that could not be read.</summary>
    /// <param name="faults">What is wrong with it.</param>
    public void CountUnread(IReadOnlyList<InputFault> faults)
    {
        Unread++;
        if (_unread.Count < FaultLimit.PerFile)
            _unread.Add([.. faults.Take(FaultLimit.PerFile)]);
    }
}
