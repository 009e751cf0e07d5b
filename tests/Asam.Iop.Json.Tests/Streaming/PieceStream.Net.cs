namespace Asam.Iop.Json.Tests.Streaming;

/// <summary>A stream that gives its bytes in pieces, and counts what it gave.</summary>
/// <param name="content">The bytes.</param>
/// <param name="nextLength">The length of the next piece, from 1, if there is room for so much.</param>
internal sealed class PieceStream(byte[] content, Func<int> nextLength) : Stream
{
    private const int ReadsWithoutWaiting = 50;

    /// <summary>Gets the number of bytes that were given.</summary>
    public int Given { get; private set; }

    /// <summary>Gets the number of times that the stream was asked.</summary>
    public int Reads { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Assert.False(buffer.IsEmpty);
        Reads++;
        if (Reads % ReadsWithoutWaiting == 0)
            await Task.Yield();
        int length = Math.Min(Math.Min(nextLength(), buffer.Length), content.Length - Given);
        content.AsMemory(Given, length).CopyTo(buffer);
        Given += length;
        return length;
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
