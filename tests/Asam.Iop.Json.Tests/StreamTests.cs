using System.Text;
using Asam.Iop.Json.Tests.Texts;

namespace Asam.Iop.Json.Tests;

public class StreamTests
{
    [Theory, MemberData(nameof(RealPrograms.Names), MemberType = typeof(RealPrograms))]
    public async Task A_stream_gives_the_plan_of_its_bytes(string name)
    {
        byte[] document = RealPrograms.Read(name);
        using TrickleStream stream = new(document);
        Assert.Equal(PlanDocument.Read(document), await PlanDocument.ReadAsync(stream, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_is_wrong_is_told()
    {
        using MemoryStream stream = new("{}"u8.ToArray());
        PlanReading reading = await PlanDocument.TryReadAsync(stream, TestContext.Current.CancellationToken);
        Assert.False(reading.IsRead);
        Assert.Equal(2, reading.Errors.Count);

        stream.Position = 0;
        DocumentException error = await Assert.ThrowsAsync<DocumentException>(
            () => PlanDocument.ReadAsync(stream, TestContext.Current.CancellationToken));
        Assert.Equal(reading.Errors, error.Errors);
    }

    [Fact]
    public async Task No_more_is_read_than_a_plan_may_have()
    {
        using EndlessStream stream = new();
        PlanReading reading = await PlanDocument.TryReadAsync(stream, TestContext.Current.CancellationToken);
        Assert.Equal(
            "line 1, $: The document goes on after 1048576 bytes; allowed are at most that many.", Assert.Single(reading.Errors).ToString());
        Assert.Equal(PlanDocument.MaxBytes + 1, stream.BytesRead);
    }

    [Fact]
    public async Task A_full_document_is_read()
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(PlanText.Minimal.PadRight(PlanDocument.MaxBytes)));
        Assert.Equal("x", (await PlanDocument.ReadAsync(stream, TestContext.Current.CancellationToken)).Id);
    }

    [Fact]
    public async Task Reading_can_be_canceled()
    {
        using EndlessStream stream = new();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => PlanDocument.ReadAsync(stream, new CancellationToken(canceled: true)));
    }

    private sealed class TrickleStream(byte[] content) : MemoryStream(content)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 7));

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            Task.FromResult(Read(buffer, offset, count));

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, 7)], cancellationToken);
    }

    private sealed class EndlessStream : Stream
    {
        public long BytesRead { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)' ');
            BytesRead += count;
            return count;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
