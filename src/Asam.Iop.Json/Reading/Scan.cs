namespace Asam.Iop.Json.Reading;

/// <summary>A place in a document between its values, with its line.</summary>
internal struct Scan(int offset, int line)
{
    public int Offset { get; private set; } = offset;

    public int Line { get; private set; } = line;

    /// <summary>Goes on by some bytes, and then past white space.</summary>
    public void Pass(ReadOnlySpan<byte> utf8, int length)
    {
        int end = Math.Min(Offset + length, utf8.Length);
        while (utf8.Slice(Offset, end - Offset).IndexOf((byte)'\n') is int next and >= 0)
        {
            Offset += next + 1;
            Line++;
        }

        for (Offset = end; Offset < utf8.Length && JsonSpace.Is(utf8[Offset]); Offset++)
            Line += utf8[Offset] == (byte)'\n' ? 1 : 0;
    }

    public readonly bool IsAtEnd(ReadOnlySpan<byte> utf8) => Offset >= utf8.Length;

    public readonly bool IsAt(ReadOnlySpan<byte> utf8, char character) => !IsAtEnd(utf8) && utf8[Offset] == (byte)character;
}
