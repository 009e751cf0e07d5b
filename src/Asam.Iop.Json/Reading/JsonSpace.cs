namespace Asam.Iop.Json.Reading;

/// <summary>The white space that JSON has between its tokens.</summary>
internal static class JsonSpace
{
    public static bool Is(byte character) => character is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';

    public static bool IsAll(ReadOnlySpan<byte> utf8)
    {
        foreach (byte character in utf8)
        {
            if (!Is(character))
                return false;
        }

        return true;
    }
}
