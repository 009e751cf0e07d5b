namespace Asam.Iop.Json.Reading.Streaming;

/// <summary>A file that is one document.</summary>
internal sealed class DocumentCutter : IPartCutter
{
    public bool IsDone { get; private set; }

    public bool TryNext(StreamBuffer buffer, out PlanPart part)
    {
        bool isReady = buffer.Holds(PlanDocument.MaxBytes + 1);
        part = isReady ? Read(buffer.Unread.Span) : default;
        return IsDone = isReady;
    }

    private static PlanPart Read(ReadOnlySpan<byte> document)
    {
        if (document.Length > PlanDocument.MaxBytes)
            return PlanPart.Unread("$", line: 1, FormattableString.Invariant($"The document goes on after {PlanDocument.MaxBytes} bytes; allowed are at most that many."));
        return PlanPart.Of(PlanLines.ReadOne(document));
    }
}
