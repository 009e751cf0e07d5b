using System.Text.Json;

namespace Asam.Iop.Json.Reading;

/// <summary>
/// Finds paths and lines of faults by their offsets, all in one more walk. So a document that is right costs nothing for them.
/// </summary>
internal static class FaultPlaces
{
    /// <summary>Gets the faults as errors, in the same order.</summary>
    /// <param name="utf8">The document, and perhaps more behind it.</param>
    /// <param name="line">The line on which it begins.</param>
    /// <param name="root">The path of the document.</param>
    /// <param name="faults">The faults.</param>
    public static DocumentError[] Find(ReadOnlySpan<byte> utf8, int line, string root, IReadOnlyList<Fault> faults)
    {
        DocumentError[] errors = new DocumentError[faults.Count];
        TokenPath path = new(root);
        Utf8JsonReader reader = new(utf8, new JsonReaderOptions { MaxDepth = PlanDocument.MaxDepth });
        int linesCountedTo = 0;
        foreach (int index in Enumerable.Range(0, errors.Length).OrderBy(each => faults[each].Offset))
        {
            Fault fault = faults[index];
            WalkTo(fault.Offset, ref reader, path);
            line += LineBreaks.Count(utf8.Slice(linesCountedTo, fault.Offset - linesCountedTo));
            linesCountedTo = fault.Offset;
            errors[index] = new(path.To(fault.Location), fault.Line ?? line, fault.Message);
        }

        return errors;
    }

    /// <summary>Moves to the token at an offset, or to the last one before it, if the syntax is broken there.</summary>
    private static void WalkTo(int offset, ref Utf8JsonReader reader, TokenPath path)
    {
        try
        {
            while ((reader.TokenType == JsonTokenType.None || reader.TokenStartIndex < offset) && reader.Read())
                path.Enter(reader);
        }
        catch (JsonException)
        {
            // The walk before came to the same place, and noted the fault whose path is sought here.
        }
    }
}
