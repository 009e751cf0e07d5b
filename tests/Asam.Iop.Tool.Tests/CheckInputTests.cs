using System.Text;
using Asam.Iop.Json;

namespace Asam.Iop.Tool.Tests;

public sealed class CheckInputTests
{
    private static readonly string[] JsonFormat = ["--format", "json"];

    private static string[] PlansOf(CommandResult result) => [.. result.Output
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split('"')[3])];

    [Theory]
    [InlineData("{0}")]
    [InlineData("[{0}]")]
    [InlineData("\n{0}\n")]
    [InlineData("\uFEFF{0}")]
    public void One_plan_is_read_in_any_form(string form)
    {
        string input = form.Replace("{0}", Plans.Of("one"), StringComparison.Ordinal);

        CommandResult result = CommandRun.WithInput(input, ["check", "-", .. JsonFormat]);

        Assert.Equal(["one"], PlansOf(result));
        Assert.Empty(result.Error);
        Assert.Equal(ExitCode.Good, result.ExitCode);
    }

    [Fact]
    public void Standard_input_is_read_only_once()
    {
        CommandResult result = CommandRun.WithInput(Plans.Of("one"), ["check", "-", "-"]);

        Assert.Equal(ExitCode.WrongInput, result.ExitCode);
        Assert.StartsWith("asam-iop: The standard input, -, can be read only once.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Misspelt_option_is_not_taken_for_a_file()
    {
        CommandResult result = CommandRun.WithInput(Plans.Of("one"), ["check", "-", "--formt", "json"]);

        Assert.Equal(ExitCode.WrongInput, result.ExitCode);
        Assert.StartsWith(
            "asam-iop: Unrecognized option '--formt'. A file of that name can be given as './--formt'.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Good_plans_are_judged_although_others_are_broken()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("plans.ndjson", string.Join('\n', Plans.Of("first"), "{", Plans.Of("second", days: 1), "[]", Plans.Of("third")));

        CommandResult result = CommandRun.Of(["check", file, .. JsonFormat]);

        Assert.Equal(ExitCode.WrongInput, result.ExitCode);
        Assert.Equal(["first", "second", "third"], PlansOf(result));
        string[] faults = result.Error.TrimEnd('\n').Split('\n');
        Assert.Equal(2, faults.Length);
        Assert.StartsWith($$"""{"file":"{{file}}","line":2,"path":"$","message":""", faults[0], StringComparison.Ordinal);
        Assert.StartsWith($$"""{"file":"{{file}}","line":4,"path":"$","message":""", faults[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Folder_is_read_in_ordinal_order_of_paths_once()
    {
        using TemporaryFolder folder = new();
        folder.Write("b.json", Plans.Of("2"));
        folder.Write("a/z.jsonl", Plans.Of("1"));
        folder.Write("a-b.json", Plans.Of("0"));
        folder.Write("c/d/e.NDJSON", Plans.Of("3"));
        folder.Write("notes.txt", "no plan");
        Directory.CreateSymbolicLink($"{folder.Path}/c/loop", folder.Path);

        CommandResult result = CommandRun.Of(["check", folder.Path, .. JsonFormat]);

        Assert.Equal(["0", "1", "2", "3"], PlansOf(result));
        Assert.Equal(ExitCode.Good, result.ExitCode);
    }

    [Fact]
    public void Inputs_are_read_in_the_order_in_which_they_are_named()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("b.json", Plans.Of("file"));
        folder.Write("c/d.json", Plans.Of("folder"));

        CommandResult result = CommandRun.WithInput(Plans.Of("input"), ["check", $"{folder.Path}/c", "-", file, .. JsonFormat]);

        Assert.Equal(["folder", "input", "file"], PlansOf(result));
    }

    [Fact]
    public void File_larger_than_memory_holds_at_a_time_is_read_line_by_line()
    {
        const int count = 20_000;
        StringBuilder input = new();
        for (int i = 0; i < count; i++)
            input.Append(Plans.Of($"plan-{i}")).Append(i == count / 2 ? "\n{}\n" : "\n");
        Assert.True(input.Length > 4 * PlanDocument.MaxBytes);

        CommandResult result = CommandRun.WithInput(input.ToString(), ["check", "-", .. JsonFormat]);

        Assert.Equal(Enumerable.Range(0, count).Select(i => $"plan-{i}"), PlansOf(result));
        Assert.All(result.Error.TrimEnd('\n').Split('\n'), line => Assert.StartsWith("""{"file":"(standard input)","line":10002,""", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(1)]
    [InlineData(2)]
    public void Line_that_is_too_long_does_not_hide_the_others(int mebibytes)
    {
        using TemporaryFolder folder = new();
        string tooLong = new('x', (mebibytes * PlanDocument.MaxBytes) + 1);
        string file = folder.Write("plans.jsonl", string.Join('\n', Plans.Of("before"), tooLong, Plans.Of("after"), "{"));

        CommandResult result = CommandRun.Of("check", file, "--format", "json");

        Assert.Equal(["before", "after"], PlansOf(result));
        Assert.Equal([2, 4], result.Error.TrimEnd('\n').Split('\n').Select(line => int.Parse(line.Split("\"line\":")[1].Split(',')[0], null)));
    }

    [Fact]
    public void Array_longer_than_a_plan_may_be_is_read()
    {
        string input = $"[{string.Join(",\n", Enumerable.Range(0, 12_000).Select(i => Plans.Of($"plan-{i}")))}]";
        Assert.True(input.Length > 2 * PlanDocument.MaxBytes);

        CommandResult result = CommandRun.WithInput(input, ["check", "-", .. JsonFormat]);

        Assert.Equal(12_000, PlansOf(result).Length);
        Assert.Equal(ExitCode.Good, result.ExitCode);
    }

    [Theory]
    [InlineData("{\n")]
    [InlineData("{\"id\":1}")]
    public void Document_that_is_too_large_is_one_fault(string beginning)
    {
        CommandResult result = CommandRun.WithInput(beginning + new string(' ', 3 * PlanDocument.MaxBytes), "check", "-");

        Assert.Equal("asam-iop: (standard input):1: $: The document goes on after 1048576 bytes; allowed are at most that many.\n", result.Error);
        Assert.Equal(ExitCode.WrongInput, result.ExitCode);
    }

    [Theory]
    [InlineData("none.json", " There is no such file or folder.")]
    [InlineData("empty", " There is no plan in it.")]
    [InlineData("nothing.json", "1: $: Found an array without an element; allowed is an array of one or more plans.")]
    public void Input_without_a_plan_is_wrong(string name, string message)
    {
        using TemporaryFolder folder = new();
        Directory.CreateDirectory($"{folder.Path}/empty");
        folder.Write("nothing.json", "[]");

        CommandResult result = CommandRun.Of("check", $"{folder.Path}/{name}");

        Assert.Equal(ExitCode.WrongInput, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Equal($"asam-iop: {folder.Path}/{name}:{message}\n", result.Error);
    }
}
