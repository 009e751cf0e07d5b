namespace Asam.Iop.Json.Tests.Agreement.Mutations;

/// <summary>Alters the bytes of a document, whatever they mean.</summary>
internal sealed class ByteMutations(Random random)
{
    private const int LongestPart = 40;

    private static readonly byte[][] Parts =
    [
        [.. "\uFEFF"u8], [.. ","u8], [.. "\""u8], [.. "\\"u8], [.. "\\u"u8], [.. "\n"u8], [.. "/*"u8], [.. "{"u8], [.. "}"u8], [.. "["u8], [.. "]"u8],
        [.. "e"u8], [.. "-"u8], [.. "."u8], [0], [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xFF, 0xFE], [0xFE, 0xFF], [0, 0, 0, 0], [.. "'"u8], [0xE2, 0x80, 0x9C],
        [.. "{}"u8], [.. "nul"u8],
    ];

    public byte[] Mutate(byte[] document)
    {
        int start = random.Next(document.Length + 1);
        int end = Math.Min(document.Length, start + random.Next(LongestPart));
        switch (random.Next(8))
        {
            case 0:
                return document[..start];
            case 1:
                return [.. document[..start], .. document[end..]];
            case 2:
                return [.. document[..end], .. document[start..]];
            case 3:
                return [.. Parts[random.Next(Parts.Length)], .. document];
            case 4:
                return [.. document[..start], (byte)random.Next(256), .. document[start..]];
            case 5 when document.Length > 0:
                byte[] flipped = [.. document];
                flipped[random.Next(flipped.Length)] ^= (byte)(1 << random.Next(8));
                return flipped;
            case 6:
                return [.. document, .. Parts[random.Next(Parts.Length)]];
            default:
                return [.. document[..start], .. Parts[random.Next(Parts.Length)], .. document[start..]];
        }
    }
}
