namespace Asam.Iop.Json.Reading.Streaming;

/// <summary>A file of which nothing can be read.</summary>
/// <param name="message">Why, as a sentence.</param>
internal sealed class RefusalCutter(string message) : IPartCutter
{
    public bool IsDone { get; private set; }

    public bool TryNext(StreamBuffer buffer, out PlanPart part)
    {
        part = PlanPart.Unread("$", line: 1, message);
        return IsDone = true;
    }
}
