namespace Asam.Iop.Benchmarks.Audit;

/// <summary>Files of one plan a line.</summary>
internal static class PlanLines
{
    private const int BufferSize = 1 << 20;
    private const int Seed = 20261125;

    /// <summary>Writes plans, each drawn from <see cref="PlanVariants"/>; the same number gives the same file.</summary>
    public static void Make(string file, int count)
    {
        byte[][] documents = PlanVariants.Documents();
        Random random = new(Seed);
        using FileStream stream = new(file, FileMode.Create, FileAccess.Write, FileShare.Read, BufferSize);
        for (int i = 0; i < count; i++)
        {
            stream.Write(documents[random.Next(documents.Length)]);
            stream.WriteByte((byte)'\n');
        }

        Console.WriteLine($"{file}: {count} plans, drawn from {documents.Length} different ones");
    }

    /// <summary>Reads every token of every line, and does nothing with it: the limit of what an audit could be.</summary>
    public static void ReadBare(string file)
    {
        using FileStream stream = new(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        byte[] buffer = new byte[BufferSize];
        long lines = 0;
        long tokens = 0;
        int kept = 0;
        while (stream.Read(buffer, kept, buffer.Length - kept) is int read and > 0)
        {
            ReadOnlySpan<byte> unread = buffer.AsSpan(0, kept + read);
            while (unread.IndexOf((byte)'\n') is int length and >= 0)
            {
                tokens += BarePass.Tokens(unread[..length]);
                lines++;
                unread = unread[(length + 1)..];
            }

            // The start of a line whose end is not read yet. A plan has at most 1 MiB, but none of these is near it.
            kept = unread.Length;
            unread.CopyTo(buffer);
        }

        Console.WriteLine($"{file}: {lines} lines, {tokens} tokens");
    }
}
