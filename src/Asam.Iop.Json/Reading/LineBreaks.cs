namespace Asam.Iop.Json.Reading;

/// <summary>Counts the line feeds of a document, which end its lines.</summary>
internal static class LineBreaks
{
    public static int Count(ReadOnlySpan<byte> utf8)
    {
        int count = 0;
        for (int next = utf8.IndexOf((byte)'\n'); next >= 0; next = utf8.IndexOf((byte)'\n'))
        {
            count++;
            utf8 = utf8.Slice(next + 1);
        }

        return count;
    }
}
