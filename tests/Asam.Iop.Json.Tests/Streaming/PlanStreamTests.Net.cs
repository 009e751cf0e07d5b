using System.IO.Pipelines;
using System.Text;

namespace Asam.Iop.Json.Tests.Streaming;

/// <summary>Files that come as streams: how much of them is read, and what becomes of plans that are too large.</summary>
public partial class PlanStreamTests
{
    private const int MaxHeld = 64 * 1024;
    private const long Mebibyte = 1024 * 1024;

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static string Plan(string id, int padding = 0) => $$"""{"id":"{{id}}",{{new string(' ', padding)}}"phases":[{"level":"2.1","weeks":1,"days":[]}]}""";

    private static async Task<string[]> Read(Stream stream, PlanFileKind kind)
    {
        List<string> readings = [];
        await foreach (PlanReading reading in PlanFile.ReadAsync(stream, kind, TestContext.Current.CancellationToken))
            readings.Add($"{reading.Line} {reading.Plan?.Id ?? reading.ToString()}");
        return [.. readings];
    }

    [Theory]
    [InlineData(PlanFileKind.JsonLines, "", "\n")]
    [InlineData(PlanFileKind.Unknown, "", "\n")]
    [InlineData(PlanFileKind.Json, "[", ",")]
    [InlineData(PlanFileKind.Unknown, "[", ",")]
    public async Task No_more_is_read_than_is_asked_for_and_fits_into_the_buffer(PlanFileKind kind, string beginning, string separator)
    {
        byte[] plan = Utf8(Plan("a") + separator);
        PieceStream stream = new([.. Utf8(beginning), .. Enumerable.Repeat(plan, 10_000).SelectMany(each => each)], () => int.MaxValue);
        await using IAsyncEnumerator<PlanReading> readings =
            PlanFile.ReadAsync(stream, kind, TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken);

        for (int read = 1; read <= 5000; read++)
        {
            Assert.True(await readings.MoveNextAsync());
            Assert.InRange(stream.Given, read * plan.Length, (read * plan.Length) + MaxHeld);
        }

        int given = stream.Given;
        await Task.Delay(20, TestContext.Current.CancellationToken);
        Assert.Equal(given, stream.Given);
    }

    [Fact]
    public async Task Nothing_is_read_before_a_plan_is_asked_for()
    {
        PieceStream stream = new(Utf8(Plan("a")), () => 1);
        await using IAsyncEnumerator<PlanReading> readings = PlanFile.ReadAsync(stream, cancellationToken: TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken);

        Assert.Equal(0, stream.Reads);
        Assert.True(await readings.MoveNextAsync());
    }

    [Theory]
    [InlineData(PlanFileKind.JsonLines, "{0}\n")]
    [InlineData(PlanFileKind.Unknown, "{0}\n{")]
    [InlineData(PlanFileKind.Json, "[{0},")]
    [InlineData(PlanFileKind.Unknown, "[{0}]")]
    public async Task A_plan_that_is_whole_does_not_wait_for_what_comes_after_it(PlanFileKind kind, string form)
    {
        Pipe pipe = new();
        await pipe.Writer.WriteAsync(Utf8(form.Replace("{0}", Plan("a"), StringComparison.Ordinal)), TestContext.Current.CancellationToken);
        await using IAsyncEnumerator<PlanReading> readings =
            PlanFile.ReadAsync(pipe.Reader.AsStream(), kind, TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken);

        Assert.True(await readings.MoveNextAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
        Assert.Equal("a", readings.Current.Plan?.Id);
        await pipe.Writer.CompleteAsync();
    }

    [Fact]
    public async Task Reading_is_canceled_while_it_waits()
    {
        Pipe pipe = new();
        await pipe.Writer.WriteAsync(Utf8(Plan("a") + "\n"), TestContext.Current.CancellationToken);
        using CancellationTokenSource source = new();
        await using IAsyncEnumerator<PlanReading> readings =
            PlanFile.ReadAsync(pipe.Reader.AsStream(), PlanFileKind.JsonLines, source.Token).GetAsyncEnumerator(TestContext.Current.CancellationToken);
        Assert.True(await readings.MoveNextAsync());

        Task<bool> next = readings.MoveNextAsync().AsTask();
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Reading_is_canceled_between_plans_that_are_at_hand()
    {
        using CancellationTokenSource source = new();
        List<string> read = [];

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (PlanReading reading in PlanFile.ReadAsync(new MemoryStream(Utf8($"{Plan("a")}\n{Plan("b")}\n")), PlanFileKind.JsonLines, source.Token))
            {
                read.Add(reading.Plan!.Id);
                await source.CancelAsync();
            }
        });

        Assert.Equal(["a"], read);
    }

    [Fact]
    public void What_cannot_be_read_is_refused_before_it_is_read()
    {
        Assert.Equal("utf8", Assert.Throws<ArgumentNullException>(() => PlanFile.ReadAsync(null!, cancellationToken: TestContext.Current.CancellationToken)).ParamName);
        Assert.Equal("kind", Assert.Throws<ArgumentOutOfRangeException>(() => PlanFile.ReadAsync(Stream.Null, (PlanFileKind)3, TestContext.Current.CancellationToken)).ParamName);
    }

    [Fact]
    public async Task Lines_cost_no_memory_but_for_their_plans_and_readings()
    {
        const int count = 2000;
        const int BytesOfReading = 40;
        byte[] line = Utf8(Plan("a"));
        byte[] file = [.. Enumerable.Repeat<byte[]>([.. line, (byte)'\n'], count).SelectMany(each => each)];
        Assert.Equal(count, (await Read(new MemoryStream(file), PlanFileKind.JsonLines)).Length);

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < count; i++)
            PlanDocument.TryRead(line.AsSpan(), out _, out _);
        long ofPlans = GC.GetAllocatedBytesForCurrentThread() - before;
        before = GC.GetAllocatedBytesForCurrentThread();
        await foreach (PlanReading reading in PlanFile.ReadAsync(new MemoryStream(file), PlanFileKind.JsonLines, TestContext.Current.CancellationToken))
            Assert.True(reading.IsRead);
        long streamed = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.InRange(streamed, ofPlans, ofPlans + (count * BytesOfReading) + (2 * MaxHeld));
    }

    [Fact]
    public async Task A_plan_as_large_as_may_be_is_read_wherever_it_stands()
    {
        string largest = Plan("largest", PlanDocument.MaxBytes - Plan("largest").Length);
        Random random = new(1);
        int Next() => random.Next(1, 300_000);

        Assert.Equal(["1 largest"], await Read(new PieceStream(Utf8(largest), Next), PlanFileKind.Json));
        Assert.Equal(["1 a", "2 largest", "3 b"], await Read(new PieceStream(Utf8($"{Plan("a")}\n{largest}\n{Plan("b")}"), Next), PlanFileKind.JsonLines));
        Assert.Equal(["1 a", "1 largest", "2 b"], await Read(new PieceStream(Utf8($"[{Plan("a")},{largest}  ,\n{Plan("b")}]"), Next), PlanFileKind.Json));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2000)]
    [InlineData(700_000)]
    [InlineData(5_000_000)]
    public async Task A_plan_that_is_too_large_does_not_hide_those_beside_it(int excess)
    {
        string large = Plan("large", PlanDocument.MaxBytes - Plan("large").Length + excess);
        Random random = new(excess);
        int Next() => random.Next(1, 300_000);

        Assert.Equal(
            ["1 a", $"2 line 2, $: The document has {PlanDocument.MaxBytes + excess + 1} bytes; allowed are at most 1048576.", "3 b", "5 c"],
            await Read(new PieceStream(Utf8($"{Plan("a")}\n  {large}\r\n{Plan("b")}\n\n{Plan("c")}"), Next), PlanFileKind.JsonLines));
        Assert.Equal(
            [$"1 line 1, $: The document has {PlanDocument.MaxBytes + excess} bytes; allowed are at most 1048576."],
            await Read(new PieceStream(Utf8(large), Next), PlanFileKind.JsonLines));
        Assert.Equal(
            ["1 a", "1 line 1, $[1]: The plan is too large; allowed are at most 1048576 bytes.", "2 b", "3 c"],
            await Read(new PieceStream(Utf8($"[{Plan("a")},{large},\n{Plan("b")},\n{Plan("c")}]"), Next), PlanFileKind.Json));
        Assert.Equal(
            ["1 line 1, $: The document goes on after 1048576 bytes; allowed are at most that many."],
            await Read(new PieceStream(Utf8(large), Next), PlanFileKind.Json));
    }

    [Theory]
    [InlineData("\\\"],[{")]
    [InlineData("\\\\\\\"}]{")]
    [InlineData("[[{{\\\\")]
    public async Task Brackets_and_commas_in_texts_end_no_element(string text)
    {
        string plan = Plan("a").Insert(1, $"\"title\":\"{text}\",");
        string large = Plan("large", 2 * PlanDocument.MaxBytes).Insert(1, $"\"title\":\"{text}\",");
        PieceStream stream = new([(byte)'[', .. Utf8(large), (byte)',', .. Enumerable.Repeat(Utf8(plan + ","), 1000).SelectMany(each => each)], () => 10_000);
        await using IAsyncEnumerator<PlanReading> readings =
            PlanFile.ReadAsync(stream, PlanFileKind.Json, TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken);

        Assert.True(await readings.MoveNextAsync());
        Assert.Equal("line 1, $[0]: The plan is too large; allowed are at most 1048576 bytes.", readings.Current.ToString());
        Assert.True(await readings.MoveNextAsync());
        Assert.Equal("a", readings.Current.Plan?.Id);
        Assert.InRange(stream.Given, large.Length, large.Length + MaxHeld);
    }

    [Theory]
    [InlineData("", " ", PlanFileKind.Unknown)]
    [InlineData("", " ", PlanFileKind.Json)]
    [InlineData("{\"id\":", "9", PlanFileKind.Unknown)]
    [InlineData("", "{\n", PlanFileKind.Unknown)]
    public async Task A_document_without_an_end_is_refused_after_some_of_it(string beginning, string rest, PlanFileKind kind)
    {
        using RepeatedStream stream = new(Utf8(beginning), Utf8(rest));

        Assert.Equal(["1 line 1, $: The document goes on after 1048576 bytes; allowed are at most that many."], await Read(stream, kind));
        Assert.InRange(stream.Given, PlanDocument.MaxBytes, 4 * Mebibyte);
    }

    [Fact]
    public async Task An_array_that_opens_without_end_is_refused_after_some_of_it()
    {
        using RepeatedStream stream = new([], [(byte)'[']);

        Assert.Equal(
            ["1 line 1, $[0]: Found an array; allowed is an object: a plan.; line 1, $[0]: Objects and arrays are too deep in each other; allowed are 32 levels."],
            await Read(stream, PlanFileKind.Json));
        Assert.InRange(stream.Given, PlanDocument.MaxBytes, 4 * Mebibyte);
    }
}
