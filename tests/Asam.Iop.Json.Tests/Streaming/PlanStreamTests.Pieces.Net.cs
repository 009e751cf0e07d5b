namespace Asam.Iop.Json.Tests.Streaming;

/// <content>Where the pieces of a stream end, and what is waited for.</content>
public partial class PlanStreamTests
{
    /// <summary>A stream whose first piece, or the first after which there is no more room, ends at a place.</summary>
    private static PieceStream EndingPieceAt(int place, string content, int lengthAfter)
    {
        PieceStream stream = null!;
        stream = new(Utf8(content), () => stream.Given < place ? place - stream.Given : lengthAfter);
        return stream;
    }

    [Fact]
    public async Task No_more_of_a_document_is_waited_for_than_it_may_have()
    {
        PieceStream stream = EndingPieceAt(PlanDocument.MaxBytes + 1, "{".PadRight(PlanDocument.MaxBytes + 1000), lengthAfter: 1);

        Assert.Equal(["1 line 1, $: The document goes on after 1048576 bytes; allowed are at most that many."], await Read(stream, PlanFileKind.Json));
        Assert.Equal(PlanDocument.MaxBytes + 1, stream.Given);
    }

    [Fact]
    public async Task An_array_may_begin_after_white_space() =>
        Assert.Equal(["2 a", "2 b"], await Read(new PieceStream(Utf8($"\r\n\t [{Plan("a")},{Plan("b")}]"), () => 1), PlanFileKind.Json));

    [Fact]
    public async Task White_space_after_an_element_is_no_part_of_it()
    {
        string largest = Plan("largest", PlanDocument.MaxBytes - Plan("largest").Length);
        string space = new(' ', PlanDocument.MaxBytes + 10_000);

        Assert.Equal(
            ["1 a", "1 largest", "1 b"],
            await Read(new PieceStream(Utf8($"[{Plan("a")}{space},{largest}{space},{Plan("b")}]"), () => 100_000), PlanFileKind.Json));
    }

    [Fact]
    public async Task A_text_may_be_cut_between_a_backslash_and_what_it_escapes()
    {
        string large = Plan("large", 2 * PlanDocument.MaxBytes)[..^1] + ",\"title\":\"\\\"],[{\"}";
        string content = $"[{large},{Plan("a")}]";
        PieceStream stream = EndingPieceAt(content.IndexOf('\\', StringComparison.Ordinal) + 1, content, lengthAfter: 10_000);

        Assert.Equal(["1 line 1, $[0]: The plan is too large; allowed are at most 1048576 bytes.", "1 a"], await Read(stream, PlanFileKind.Json));
    }

    [Fact]
    public async Task A_brace_too_many_does_not_hide_the_end_of_an_element() => Assert.Equal(
        ["1 line 1, $[0]: The plan is too large; allowed are at most 1048576 bytes.", "1 a"],
        await Read(new PieceStream(Utf8($"[{Plan("large", 2 * PlanDocument.MaxBytes)}}},{Plan("a")}]"), () => 100_000), PlanFileKind.Json));

    [Fact]
    public async Task A_line_that_is_too_large_is_told_as_soon_as_it_ends()
    {
        string large = Plan("large", PlanDocument.MaxBytes + 5000);
        string rest = string.Concat(Enumerable.Repeat("\n" + Plan("a"), 1000));
        PieceStream stream = EndingPieceAt(large.Length, large + rest, lengthAfter: 1000);
        await using IAsyncEnumerator<PlanReading> readings =
            PlanFile.ReadAsync(stream, PlanFileKind.JsonLines, TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken);

        Assert.True(await readings.MoveNextAsync());
        Assert.Equal($"line 1, $: The document has {large.Length} bytes; allowed are at most 1048576.", readings.Current.ToString());
        Assert.Equal(large.Length + 1000, stream.Given);
        Assert.True(await readings.MoveNextAsync());
        Assert.Equal((2, "a"), (readings.Current.Line, readings.Current.Plan?.Id));
    }

    [Fact]
    public async Task So_much_white_space_may_be_passed_over()
    {
        using RepeatedStream stream = new([], [(byte)' '], times: PlanFile.MaxPassedBytes);

        Assert.Empty(await Read(stream, PlanFileKind.JsonLines));
        Assert.Equal(PlanFile.MaxPassedBytes, stream.Given);
    }
}
