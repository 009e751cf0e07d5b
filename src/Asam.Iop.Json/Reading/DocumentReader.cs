using System.Text.Json;

namespace Asam.Iop.Json.Reading;

/// <summary>Reads one kind of document.</summary>
/// <typeparam name="T">What a document is read as.</typeparam>
/// <param name="noun">What a document is, for messages: <c>The plan</c>.</param>
/// <param name="read">Reads the value that a document is.</param>
internal sealed class DocumentReader<T>(string noun, ElementReader<T> read)
    where T : class
{
    private readonly string _tooLarge = FormattableString.Invariant($"{noun} is too large; allowed are at most {PlanDocument.MaxBytes} bytes.");

    /// <summary>Reads a document that is one value and nothing else.</summary>
    /// <param name="document">The document.</param>
    /// <param name="line">The line on which it begins.</param>
    public ReadValue<T> Whole(ReadOnlySpan<byte> document, int line = 1)
    {
        if (document.Length > PlanDocument.MaxBytes)
            return Refused("$", line, FormattableString.Invariant($"The document has {document.Length} bytes; allowed are at most {PlanDocument.MaxBytes}."), document.Length);
        if (DocumentEncoding.WhyNotUtf8(document) is string reason)
            return Refused("$", line, reason, document.Length);

        DocumentCursor cursor = new(document.Slice(DocumentEncoding.MarkLength(document)), line, "$");
        T? value = Walk(ref cursor, isWhole: true);
        return new(value, cursor.Errors, document.Length, cursor.IsBroken);
    }

    /// <summary>Reads a document from a stream, of which no more is read than a document may have.</summary>
    public async Task<ReadValue<T>> WholeAsync(Stream stream, CancellationToken cancellationToken)
    {
        byte[]? document = await BoundedStream.ReadAsync(stream, PlanDocument.MaxBytes, cancellationToken).ConfigureAwait(false);
        return document is not null
            ? Whole(document)
            : Refused("$", line: 1, FormattableString.Invariant($"The document goes on after {PlanDocument.MaxBytes} bytes; allowed are at most that many."), length: null);
    }

    /// <summary>Reads the value that some bytes begin with.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <param name="line">The line on which they begin.</param>
    /// <param name="path">The path of the value.</param>
    public ReadValue<T> Beginning(ReadOnlySpan<byte> utf8, int line, string path)
    {
        DocumentCursor cursor = new(utf8, line, path);
        T? value = Walk(ref cursor, isWhole: false);
        return cursor.IsTooLarge
            ? Refused(path, line, _tooLarge, JsonExtent.LengthOf(utf8))
            : new(value, cursor.Errors, cursor.BytesConsumed, cursor.IsBroken);
    }

    /// <summary>Reads the value where a document begins; <see langword="null"/> if anything is wrong, which is noted.</summary>
    private T? Walk(ref DocumentCursor cursor, bool isWhole)
    {
        try
        {
            T? value = cursor.Begin() ? read(ref cursor) : null;
            if (isWhole)
                cursor.End();

            // No reader gives a value of which something is wrong; if one ever did, it would not leave from here.
            return cursor.HasFaults ? null : value;
        }
        catch (JsonException broken)
        {
            cursor.Break(broken);
            return null;
        }
    }

    private static ReadValue<T> Refused(string path, int line, string message, int? length) =>
        new(value: null, Array.AsReadOnly<DocumentError>([new(path, line, message)]), length ?? 0, isBroken: length is null);
}
