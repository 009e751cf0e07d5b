namespace Asam.Iop.Json.Reading.Streaming;

/// <summary>The bound of what is passed over, since it may have no end.</summary>
internal static class Endless
{
    /// <summary>What is too large, or white space, is passed over for so many bytes, and no longer.</summary>
    public const long MaxPassedBytes = 64L * PlanDocument.MaxBytes;

    /// <summary>Makes the last part of a file in which too many bytes were passed over.</summary>
    /// <param name="passed">The bytes.</param>
    /// <param name="what">What has no end: <c>line</c>.</param>
    /// <param name="path">Its path.</param>
    /// <param name="line">The line on which it begins.</param>
    /// <param name="part">The part.</param>
    /// <returns><see langword="false"/> if they are not too many.</returns>
    public static bool TryRefuse(long passed, string what, string path, int line, out PlanPart part)
    {
        bool isEndless = passed > MaxPassedBytes;
        part = isEndless
            ? PlanPart.Unread(path, line, FormattableString.Invariant($"{MaxPassedBytes} bytes came without an end of the {what}; the rest is not read."))
            : default;
        return isEndless;
    }
}
