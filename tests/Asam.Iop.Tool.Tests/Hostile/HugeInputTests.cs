using System.Text;
using Asam.Iop.Json;
using Asam.Iop.Tool.Input;

namespace Asam.Iop.Tool.Tests.Hostile;

/// <summary>Input of a gibibyte, or without end: it is refused soon, and in little memory.</summary>
public sealed class HugeInputTests
{
    private const long Gibibyte = 1024 * 1024 * 1024;
    private const long Mebibyte = 1024 * 1024;
    private const string TooLarge = "The document goes on after 1048576 bytes; allowed are at most that many.";

    /// <summary>Reads a stream, and finds that only some of it is in memory.</summary>
    private static List<string> Read(Stream stream, long maxAllocated)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        List<string> read = [.. StreamedPlans.Read(stream).Select(item => item.Plan?.Id ?? string.Join('\n', item.Faults))];
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, maxAllocated);
        return read;
    }

    [Theory]
    [InlineData("check", "{0}")]
    [InlineData("mend", "{0}")]
    [InlineData("check", "plan.json", "--policy", "{0}")]
    [InlineData("mend", "plan.json", "--policy", "{0}")]
    [InlineData("policies", "show", "{0}")]
    public void File_of_a_gibibyte_is_refused_in_little_memory(params string[] arguments)
    {
        using TemporaryFolder folder = new();
        string huge = $"{folder.Path}/huge.json";
        using (FileStream stream = File.Create(huge))
        {
            stream.Write("    "u8);
            stream.SetLength(Gibibyte);
        }

        string plan = folder.Write("plan.json", Plans.Of("a"));
        string[] command = [.. arguments.Select(each => each == "plan.json" ? plan : each.Replace("{0}", huge, StringComparison.Ordinal))];

        long before = GC.GetAllocatedBytesForCurrentThread();
        CommandResult result = CommandRun.Of(command);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(ExitCode.WrongInput, result.ExitCode);
        Assert.Equal($"asam-iop: {huge}:1: $: {TooLarge}\n", result.Error);
        Assert.InRange(allocated, 0, 16 * Mebibyte);
    }

    [Theory]
    [InlineData("", ' ')]
    [InlineData("{\"id\":\"", 'a')]
    [InlineData("{\"id\":", '9')]
    [InlineData("{\"phases\":[", '[')]
    public void Document_without_an_end_is_refused_after_some_of_it(string beginning, char rest)
    {
        using EndlessStream stream = new(Encoding.UTF8.GetBytes(beginning), (byte)rest);

        Assert.Equal([$"(standard input):1: $: {TooLarge}"], Read(stream, 16 * Mebibyte));
        Assert.InRange(stream.Position, PlanDocument.MaxBytes, 8 * Mebibyte);
    }

    [Fact]
    public void Line_without_an_end_is_refused_in_little_memory_after_those_before_it_were_read()
    {
        using EndlessStream stream = new(Encoding.UTF8.GetBytes($"{Plans.Of("first")}\n{Plans.Of("second")}\n{{"), (byte)' ');

        Assert.Equal(
            ["first", "second", "(standard input):3: $: 67108864 bytes came without an end of the line; the rest is not read."],
            Read(stream, 32 * Mebibyte));
        Assert.InRange(stream.Position, 64 * Mebibyte, 80 * Mebibyte);
    }

    [Fact]
    public void Line_without_an_end_does_not_keep_those_before_it_waiting()
    {
        using EndlessStream stream = new(Encoding.UTF8.GetBytes($"{Plans.Of("first")}\n{{"), (byte)' ');

        Assert.Equal("first", StreamedPlans.Read(stream).First().Plan!.Id);

        Assert.InRange(stream.Position, 1, 8 * Mebibyte);
    }

    [Fact]
    public void Array_that_opens_without_end_is_refused_after_some_of_it()
    {
        using EndlessStream stream = new([], (byte)'[');

        Assert.Equal(
            ["(standard input):1: $[0]: Found an array; allowed is an object: a plan.\n(standard input):1: $[0]: Objects and arrays are too deep in each other; allowed are 32 levels."],
            Read(stream, 32 * Mebibyte));
        Assert.InRange(stream.Position, PlanDocument.MaxBytes, 8 * Mebibyte);
    }

    [Fact]
    public void Element_without_an_end_is_refused_in_little_memory_after_those_before_it_were_read()
    {
        using EndlessStream stream = new(Encoding.UTF8.GetBytes($"[{Plans.Of("first")},\n{{\"id\":\""), (byte)'a');

        Assert.Equal(
            ["first", "(standard input):2: $[1]: 67108864 bytes came without an end of the plan; the rest is not read."],
            Read(stream, 32 * Mebibyte));
    }

    [Fact]
    public void Plans_of_a_long_array_are_read_as_they_come()
    {
        string plan = Plans.Of("a");
        int count = (int)(8 * Mebibyte / plan.Length);
        using MemoryStream stream = new(Encoding.UTF8.GetBytes($"[{string.Join(',', Enumerable.Repeat(plan, count))}]"));
        int read = 0;

        foreach (InputItem item in StreamedPlans.Read(stream))
        {
            Assert.Equal("a", item.Plan?.Id);
            read++;
            Assert.InRange(stream.Position, (long)read * plan.Length, ((long)read * plan.Length) + (4 * Mebibyte));
        }

        Assert.Equal(count, read);
    }

    [Theory]
    [InlineData("{0},{1},{0}]", "a", "{1}", "a")]
    [InlineData("{2},{0},{2},{0},{2},{0}]", "{2}[0]{3}", "a", "{2}[2]{3}", "a", "{2}[4]{3}", "a")]
    [InlineData("{0},{1},\n,{0}]", "a", "{1}", "(standard input):2: $[2]: Found ',', which is not allowed here in JSON.")]
    [InlineData("{0},{1},\n]", "a", "{1}", "(standard input):2: $[2]: Found ']', which is not allowed here in JSON. A comma before it may be too many, or a value missing.")]
    [InlineData("{0},{1}\n]\nx", "a", "{1}", "(standard input):3: $: Found 'x' after the end of the document; allowed is one JSON object.")]
    [InlineData("{0},{1},{0}", "a", "{1}", "a", "(standard input):1: $: The document is cut short: it ends before its JSON is complete.")]
    [InlineData("{0},{1},\n{", "a", "{1}", "(standard input):2: $[2]: The document is cut short: it ends before its JSON is complete.")]
    [InlineData("{0},{1}", "a", "{1}", "(standard input):1: $: The document is cut short: it ends before its JSON is complete.")]
    [InlineData("{1},\n{\"id\":}, {0}]", "{1}", "(standard input):2: $[1].id: Found '}', which is not allowed here in JSON. A comma before it may be too many, or a value missing.")]
    public void Fault_of_a_long_array_is_told_with_its_place(string form, params string[] expected)
    {
        string tooLarge = $"{{\"id\":\"],[\\\\\\\"\",\"title\":\"{new string(' ', 3 * PlanDocument.MaxBytes)}\"}}";
        string text = form
            .Replace("{0}", Plans.Of("a"), StringComparison.Ordinal)
            .Replace("{1}", tooLarge, StringComparison.Ordinal)
            .Replace("{2}", $"\"{new string('x', 3 * PlanDocument.MaxBytes / 4)}\"", StringComparison.Ordinal);
        int index = form.StartsWith("{1}", StringComparison.Ordinal) ? 0 : 1;

        Assert.Equal(
            expected.Select(each => each
                .Replace("{2}", "(standard input):1: $", StringComparison.Ordinal)
                .Replace("{3}", $": Found the text \"{new string('x', 60)}…\"; allowed is an object: a plan.", StringComparison.Ordinal)
                .Replace("{1}", $"(standard input):1: $[{index}]: The plan is too large; allowed are at most 1048576 bytes.", StringComparison.Ordinal)),
            Read(new MemoryStream(Encoding.UTF8.GetBytes('[' + text)), 100 * Mebibyte));
    }
}
