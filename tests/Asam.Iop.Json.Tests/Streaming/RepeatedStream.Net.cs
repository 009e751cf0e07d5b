namespace Asam.Iop.Json.Tests.Streaming;

/// <summary>Some bytes, and then others again and again, so many times or without end.</summary>
/// <param name="beginning">The first bytes.</param>
/// <param name="rest">The bytes that are repeated.</param>
/// <param name="times">How often.</param>
internal sealed class RepeatedStream(byte[] beginning, byte[] rest, long times = long.MaxValue) : Stream
{
    /// <summary>Several of what is repeated, so that it is copied at once.</summary>
    private readonly byte[] _many = [.. Enumerable.Repeat(rest, 1 + (100_000 / rest.Length)).SelectMany(each => each)];

    /// <summary>Gets the number of bytes that were given.</summary>
    public long Given { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int length = 0;
        while (length < buffer.Length)
        {
            ReadOnlySpan<byte> next = Given < beginning.Length ? beginning.AsSpan((int)Given) : Rest();
            if (next.IsEmpty)
                break;
            next = next[..Math.Min(next.Length, buffer.Length - length)];
            next.CopyTo(buffer.Span[length..]);
            length += next.Length;
            Given += next.Length;
        }

        return new(length);
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private ReadOnlySpan<byte> Rest()
    {
        long repeated = Given - beginning.Length;
        int offset = (int)(repeated % rest.Length);
        long left = times >= long.MaxValue / rest.Length ? long.MaxValue : (times * rest.Length) - repeated;
        return _many.AsSpan(offset, (int)Math.Min(left, _many.Length - offset));
    }
}
