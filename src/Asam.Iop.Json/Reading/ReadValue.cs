using Asam.Iop.Plans;

namespace Asam.Iop.Json.Reading;

/// <summary>What became of one value of a document.</summary>
internal sealed class ReadValue
{
    private static readonly string TooLarge = FormattableString.Invariant($"The plan is too large; allowed are at most {PlanDocument.MaxBytes} bytes.");

    private ReadValue(ProgramPlan? plan, IReadOnlyList<DocumentError> errors, int length, bool isBroken)
    {
        Plan = plan;
        Errors = errors;
        Length = length;
        IsBroken = isBroken;
    }

    public ProgramPlan? Plan { get; }

    public IReadOnlyList<DocumentError> Errors { get; }

    /// <summary>Gets the number of bytes that the value takes.</summary>
    public int Length { get; }

    /// <summary>Gets a value indicating whether what comes after the value cannot be told.</summary>
    public bool IsBroken { get; }

    /// <summary>Reads a document that is one plan and nothing else.</summary>
    /// <param name="document">The document.</param>
    /// <param name="line">The line on which it begins.</param>
    public static ReadValue Whole(ReadOnlySpan<byte> document, int line)
    {
        if (document.Length > PlanDocument.MaxBytes)
            return Refused("$", line, FormattableString.Invariant($"The document has {document.Length} bytes; allowed are at most {PlanDocument.MaxBytes}."), document.Length);
        if (DocumentEncoding.WhyNotUtf8(document) is string reason)
            return Refused("$", line, reason, document.Length);

        DocumentCursor cursor = new(document.Slice(DocumentEncoding.MarkLength(document)), line, "$");
        ProgramPlan? plan = cursor.Begin() ? PlanReader.Read(ref cursor) : null;
        cursor.End();
        return new(cursor.Faults.Count == 0 ? plan : null, cursor.Faults.InOrder(), document.Length, cursor.IsBroken);
    }

    /// <summary>Reads the plan that some bytes begin with.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <param name="line">The line on which they begin.</param>
    /// <param name="path">The path of the plan.</param>
    public static ReadValue Beginning(ReadOnlySpan<byte> utf8, int line, string path)
    {
        DocumentCursor cursor = new(utf8, line, path);
        ProgramPlan? plan = cursor.Begin() ? PlanReader.Read(ref cursor) : null;
        return cursor.IsTooLarge
            ? Refused(path, line, TooLarge, JsonExtent.LengthOf(utf8))
            : new(cursor.Faults.Count == 0 ? plan : null, cursor.Faults.InOrder(), cursor.BytesConsumed, cursor.IsBroken);
    }

    private static ReadValue Refused(string path, int line, string message, int? length) =>
        new(plan: null, Array.AsReadOnly<DocumentError>([new(path, line, message)]), length ?? 0, isBroken: length is null);
}
