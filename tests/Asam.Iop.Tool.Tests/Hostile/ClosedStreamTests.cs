namespace Asam.Iop.Tool.Tests.Hostile;

/// <summary>Standard streams that are closed, full, or read by nobody.</summary>
public sealed class ClosedStreamTests
{
    private const string NoFile = "asam-iop: none.json: There is no such file or folder.\n";

    [Theory]
    [InlineData("table")]
    [InlineData("json")]
    [InlineData("junit")]
    public async Task Full_disk_under_the_output_is_told(string format)
    {
        using TemporaryFolder folder = new();

        CommandResult result = await ToolProcess.Shell("tool check \"$1\" --format \"$2\" > /dev/full", folder.Write("a.json", Plans.Of("a")), format);

        Assert.Equal(ExitCode.WrongInput, result.ExitCode);
        Assert.Equal("asam-iop: The output cannot be written: No space left on device\n", result.Error);
    }

    [Theory]
    [InlineData("--summary", "> /dev/full", ExitCode.WrongInput, "asam-iop: The output cannot be written: No space left on device\n")]
    [InlineData("--summary --format json", "> /dev/full", ExitCode.WrongInput, "asam-iop: The output cannot be written: No space left on device\n")]
    [InlineData("--summary", "| true", ExitCode.NotCompliant, "")]
    [InlineData("--summary --format json", "| true", ExitCode.NotCompliant, "")]
    [InlineData("--summary", ">&-", ExitCode.NotCompliant, "")]
    public async Task Summary_that_cannot_be_written_is_told_if_someone_wants_it(string options, string rest, int expected, string error)
    {
        using TemporaryFolder folder = new();

        CommandResult result = await ToolProcess.Shell($"set -o pipefail; tool check \"$1\" {options} {rest}", folder.Write("a.json", Plans.Of("a", days: 2)));

        Assert.Equal((expected, error), (result.ExitCode, result.Error));
    }

    [Theory]
    [InlineData("plan --days 1 --weeks 8")]
    [InlineData("policies")]
    [InlineData("policies show iop")]
    [InlineData("--help")]
    public async Task Full_disk_is_told_by_every_command(string command)
    {
        CommandResult result = await ToolProcess.Shell($"tool {command} > /dev/full");

        Assert.Equal(ExitCode.WrongInput, result.ExitCode);
        Assert.Equal("asam-iop: The output cannot be written: No space left on device\n", result.Error);
    }

    [Fact]
    public async Task Limit_on_the_size_of_files_is_told()
    {
        using TemporaryFolder folder = new();

        CommandResult result = await ToolProcess.Shell(
            "ulimit -f 1; export DOTNET_EnableWriteXorExecute=0; tool policies > \"$1\"", $"{folder.Path}/policies.txt");

        Assert.Equal(ExitCode.WrongInput, result.ExitCode);
        Assert.Equal("asam-iop: The output cannot be written: The file is larger than the system allows.\n", result.Error);
    }

    [Theory]
    [InlineData("tool check none.json 2> /dev/full", ExitCode.WrongInput)]
    [InlineData("tool check none.json --format json 2> /dev/full", ExitCode.WrongInput)]
    [InlineData("tool check none.json 2>&-", ExitCode.WrongInput)]
    [InlineData("tool check --no-such-option 2>&-", ExitCode.WrongInput)]
    [InlineData("tool check none.json >&- 2>&- <&-", ExitCode.WrongInput)]
    [InlineData("tool plan --days 1 --weeks 8 >&-", ExitCode.NotCompliant)]
    [InlineData("tool plan --days 3 --weeks 8 >&- 2>&- <&-", ExitCode.Good)]
    public async Task Stream_that_takes_nothing_leaves_the_exit_code_to_speak(string script, int expected)
    {
        CommandResult result = await ToolProcess.Shell(script);

        Assert.Equal(expected, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Empty(result.Error);
    }

    [Fact]
    public async Task Errors_are_told_although_the_output_is_closed()
    {
        CommandResult result = await ToolProcess.Shell("tool check none.json >&-");

        Assert.Equal(ExitCode.WrongInput, result.ExitCode);
        Assert.Equal(NoFile, result.Error);
    }

    [Fact]
    public async Task Closed_input_is_an_empty_one()
    {
        CommandResult result = await ToolProcess.Shell("tool check - <&-");

        Assert.Equal(ExitCode.WrongInput, result.ExitCode);
        Assert.Equal("asam-iop: (standard input):1: $: The document is empty; allowed is a JSON object.\n", result.Error);
    }

    [Theory]
    [InlineData("policies", ExitCode.Good)]
    [InlineData("plan --days 3 --weeks 8", ExitCode.Good)]
    [InlineData("plan --days 1 --weeks 8", ExitCode.NotCompliant)]
    public async Task Reader_who_has_gone_away_changes_no_exit_code(string command, int expected)
    {
        // The reader is gone before the tool can have begun to write.
        CommandResult result = await ToolProcess.Shell($"set -o pipefail; tool {command} | true");

        Assert.Equal(expected, result.ExitCode);
        Assert.Empty(result.Error);
    }

    [Theory]
    [InlineData("| true")]
    [InlineData("| head -1")]
    [InlineData("> /dev/full")]
    [InlineData(">&-")]
    public async Task Plan_is_written_to_its_file_even_if_nothing_can_be_shown(string rest)
    {
        using TemporaryFolder folder = new();
        string plan = folder.Write("plan.json", Plans.Of("few", days: 2));

        await ToolProcess.Shell($"tool mend \"$1\" --output \"$2\" {rest}", plan, $"{folder.Path}/mended.json");

        Assert.Equal(["mended.json", "plan.json"], folder.Names());
        Assert.Equal(ExitCode.Good, CommandRun.Of("check", $"{folder.Path}/mended.json").ExitCode);
    }
}
