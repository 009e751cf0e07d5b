namespace Asam.Iop.Json.Reading.Streaming;

/// <summary>Cuts a file of one form into its parts.</summary>
internal interface IPartCutter
{
    /// <summary>Gets a value indicating whether there are no further parts.</summary>
    bool IsDone { get; }

    /// <summary>Gets the next part, if enough of the file is there.</summary>
    /// <param name="buffer">What is there of the file. What is cut off is used up.</param>
    /// <param name="part">The part.</param>
    /// <returns><see langword="false"/> if more of the file is needed, or if there are no further parts.</returns>
    bool TryNext(StreamBuffer buffer, out PlanPart part);
}
