namespace Asam.Iop.Json.Reading;

/// <summary>What the first bytes of a document tell of its encoding.</summary>
internal static class DocumentEncoding
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    /// <summary>Gets the length of the UTF-8 byte order mark that the document begins with: 3, or 0 if it has none.</summary>
    public static int MarkLength(ReadOnlySpan<byte> document) => document.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;

    /// <summary>Says why a document cannot be UTF-8, as a sentence.</summary>
    /// <returns>The sentence, or <see langword="null"/> if the first bytes do not speak against it.</returns>
    public static string? WhyNotUtf8(ReadOnlySpan<byte> document) =>
        NameOther(document) is string other ? $"The document is {other}; allowed is UTF-8." : null;

    /// <remarks>
    /// JSON begins with an ASCII character, so that a zero byte beside it tells the width of a character, with a byte order mark or
    /// without (RFC 4627, section 3).
    /// </remarks>
    private static string? NameOther(ReadOnlySpan<byte> document)
    {
        if (document.Length < 2)
            return null;
        (byte first, byte second) = (document[0], document[1]);
        bool isWide = document.Length >= 4
            && ((first == 0 && second == 0) || (document[2] == 0 && document[3] == 0 && (second == 0 || (first, second) == (0xFF, 0xFE))));
        if (isWide)
            return "UTF-32";
        return (first, second) is (0xFF, 0xFE) or (0xFE, 0xFF) || (first == 0) != (second == 0) ? "UTF-16" : null;
    }
}
