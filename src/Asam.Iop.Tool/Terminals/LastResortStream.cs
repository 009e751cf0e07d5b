namespace Asam.Iop.Tool.Terminals;

/// <summary>The standard error: if it cannot be written, there is nowhere left to say so, and the exit code must do.</summary>
internal sealed class LastResortStream(Stream inner) : WriteOnlyStream(inner)
{
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            base.Write(buffer);
        }
        catch (IOException)
        {
            // A full disk, or a reader who has gone away: neither changes what the exit code says.
        }
    }
}
