using System.Text;

namespace Asam.Iop.Json.Reading;

/// <summary>Says in a sentence why a document stops being JSON.</summary>
internal static class SyntaxFault
{
    /// <param name="utf8">The document.</param>
    /// <param name="offset">Where it stops being JSON.</param>
    /// <param name="openBrackets">How many objects and arrays are open there.</param>
    /// <param name="isAfterEnd">Whether the document's value was complete before.</param>
    public static string Describe(ReadOnlySpan<byte> utf8, int offset, int openBrackets, bool isAfterEnd)
    {
        if (offset >= utf8.Length)
            return JsonSpace.IsAll(utf8) ? "The document is empty; allowed is a JSON object." : "The document is cut short: it ends before its JSON is complete.";

        byte found = utf8[offset];
        if (found is (byte)'{' or (byte)'[' && openBrackets >= PlanDocument.MaxDepth)
            return FormattableString.Invariant($"Objects and arrays are too deep in each other; allowed are {PlanDocument.MaxDepth} levels.");
        if (found == (byte)'/')
            return "Found a comment; comments are not allowed in JSON.";
        if (isAfterEnd)
            return $"Found {Shown(utf8.Slice(offset))} after the end of the document; allowed is one JSON object.";
        string hint = found switch
        {
            _ when offset > 0 && utf8[offset - 1] == (byte)'\\' => " A backslash in a text is written twice.",
            (byte)'}' or (byte)']' => " A comma before it may be too many, or a value missing.",
            (byte)'\'' or >= 0x80 => " Names and texts stand in straight double quotes.",
            < 0x20 => " In a text it is written as an escape, such as \\n.",
            _ => string.Empty,
        };
        return $"Found {Shown(utf8.Slice(offset))}, which is not allowed here in JSON.{hint}";
    }

    private static string Shown(ReadOnlySpan<byte> utf8)
    {
        const int LongestCharacter = 4;
        if (utf8[0] < 0x20)
            return FormattableString.Invariant($"the control character 0x{utf8[0]:X2}");
        byte[] beginning = utf8.Slice(0, Math.Min(LongestCharacter, utf8.Length)).ToArray();
        string text = Encoding.UTF8.GetString(beginning);
        string first = text.Substring(0, char.IsHighSurrogate(text[0]) ? 2 : 1);
        return first[0] == '\uFFFD' ? FormattableString.Invariant($"the byte 0x{utf8[0]:X2}") : $"'{Excerpt.Of(first)}'";
    }
}
