using System.Runtime.InteropServices;

namespace Asam.Iop.Json.Reading;

/// <summary>Finds what makes the bytes of a JSON text no text: wrong UTF-8, and escapes that are half of a surrogate pair.</summary>
internal static class TextFault
{
    private const int EscapeLength = 6;

    /// <summary>Says why the bytes between the quotes are no text, as a sentence.</summary>
    /// <param name="utf8">The bytes, whose escapes are known to be complete.</param>
    /// <param name="isEscaped">Whether there are escapes.</param>
    /// <returns>The sentence, or <see langword="null"/> if they are a text.</returns>
    public static string? Find(ReadOnlySpan<byte> utf8, bool isEscaped)
    {
        int fault = IndexOfWrongUtf8(utf8);
        if (fault >= 0)
            return DescribeWrongUtf8(utf8.Slice(fault));
        return isEscaped ? FindLoneSurrogate(utf8) : null;
    }

    private static string DescribeWrongUtf8(ReadOnlySpan<byte> utf8) => utf8.Length > 1 && utf8[0] == 0xED && utf8[1] is >= 0xA0 and <= 0xBF
        ? "Found half of a surrogate pair; allowed is the pair."
        : FormattableString.Invariant($"Found the byte 0x{utf8[0]:X2}, which is no UTF-8 there; allowed is a document in UTF-8.");

    private static int IndexOfWrongUtf8(ReadOnlySpan<byte> utf8)
    {
        int i = AsciiLength(utf8);
        while (i < utf8.Length)
        {
            int length = SequenceLength(utf8.Slice(i));
            if (length == 0)
                return i;
            i += length;
        }

        return -1;
    }

    /// <summary>Gets the length of a beginning that is ASCII, in steps of eight: most texts are nothing else.</summary>
    private static int AsciiLength(ReadOnlySpan<byte> utf8)
    {
        const ulong HighBits = 0x8080_8080_8080_8080;
        int words = 0;
        foreach (ulong eightBytes in MemoryMarshal.Cast<byte, ulong>(utf8))
        {
            if ((eightBytes & HighBits) != 0)
                break;
            words++;
        }

        return words * sizeof(ulong);
    }

    /// <summary>The length of the well-formed sequence (Unicode, table 3-7) that the bytes begin with, or 0 if they begin with none.</summary>
    private static int SequenceLength(ReadOnlySpan<byte> utf8)
    {
        byte first = utf8[0];
        if (first < 0x80)
            return 1;
        (int length, byte low, byte high) = first switch
        {
            >= 0xC2 and <= 0xDF => (2, (byte)0x80, (byte)0xBF),
            0xE0 => (3, (byte)0xA0, (byte)0xBF),
            0xED => (3, (byte)0x80, (byte)0x9F),
            >= 0xE1 and <= 0xEF => (3, (byte)0x80, (byte)0xBF),
            0xF0 => (4, (byte)0x90, (byte)0xBF),
            >= 0xF1 and <= 0xF3 => (4, (byte)0x80, (byte)0xBF),
            0xF4 => (4, (byte)0x80, (byte)0x8F),
            _ => (0, (byte)0, (byte)0),
        };
        if (length == 0 || utf8.Length < length || utf8[1] < low || utf8[1] > high)
            return 0;
        for (int i = 2; i < length; i++)
        {
            if (utf8[i] is < 0x80 or > 0xBF)
                return 0;
        }

        return length;
    }

    private static string? FindLoneSurrogate(ReadOnlySpan<byte> utf8)
    {
        int i = 0;
        while (i < utf8.Length)
        {
            if (utf8[i] != (byte)'\\')
            {
                i++;
                continue;
            }

            int unit = UnitAt(utf8.Slice(i));
            if (unit == -1)
            {
                i += 2;
                continue;
            }

            i += EscapeLength;
            if (!char.IsSurrogate((char)unit))
                continue;
            if (char.IsLowSurrogate((char)unit) || UnitAt(utf8.Slice(i)) is not (>= 0xDC00 and <= 0xDFFF))
                return FormattableString.Invariant($"Found \\u{unit:x4}, which is half of a surrogate pair; allowed is the pair.");
            i += EscapeLength;
        }

        return null;
    }

    /// <summary>The UTF-16 code unit of the <c>\uXXXX</c> that the bytes begin with, or -1 if they begin otherwise.</summary>
    private static int UnitAt(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length < EscapeLength || utf8[0] != (byte)'\\' || utf8[1] != (byte)'u')
            return -1;
        int unit = 0;
        for (int i = 2; i < EscapeLength; i++)
            unit = (unit * 16) + HexDigit(utf8[i]);
        return unit;
    }

    private static int HexDigit(byte digit) => digit <= (byte)'9' ? digit - '0' : (digit | 0x20) - 'a' + 10;
}
