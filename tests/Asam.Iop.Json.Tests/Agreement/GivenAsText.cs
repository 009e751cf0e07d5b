using System.Text;

namespace Asam.Iop.Json.Tests.Agreement;

/// <summary>The string whose UTF-8 a document is. It may have halves of surrogate pairs, which a string can hold and UTF-8 cannot.</summary>
internal static class GivenAsText
{
    /// <summary>Gets the string.</summary>
    /// <returns>The string, or <see langword="null"/> if the bytes are those of none.</returns>
    public static string? Of(byte[] document)
    {
        StringBuilder text = new();
        int offset = 0;
        while (offset < document.Length)
        {
            ReadOnlySpan<byte> rest = document.AsSpan(offset);
            if (Rune.DecodeFromUtf8(rest, out Rune rune, out int length) == System.Buffers.OperationStatus.Done)
            {
                text.Append(rune.ToString());
                offset += length;
                continue;
            }

            if (rest is not [0xED, >= 0xA0 and <= 0xBF, >= 0x80 and <= 0xBF, ..])
                return null;
            char half = (char)(0xD000 | ((rest[1] & 0x3F) << 6) | (rest[2] & 0x3F));
            if (char.IsLowSurrogate(half) && text.Length > 0 && char.IsHighSurrogate(text[^1]))
                return null;
            text.Append(half);
            offset += 3;
        }

        return text.ToString();
    }
}
