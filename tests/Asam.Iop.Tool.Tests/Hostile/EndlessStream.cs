namespace Asam.Iop.Tool.Tests.Hostile;

/// <summary>Some text, and then one byte again and again, without end.</summary>
internal sealed class EndlessStream(byte[] beginning, byte rest) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get; set; }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        ReadOnlySpan<byte> left = beginning.AsSpan((int)Math.Min(Position, beginning.Length));
        int copied = Math.Min(left.Length, buffer.Length);
        left[..copied].CopyTo(buffer);
        buffer[copied..].Fill(rest);
        Position += buffer.Length;
        return buffer.Length;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
