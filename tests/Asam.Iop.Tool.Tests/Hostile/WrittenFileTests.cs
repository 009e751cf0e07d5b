using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Asam.Iop.Json;
using Asam.Iop.Tool.Commands;

namespace Asam.Iop.Tool.Tests.Hostile;

/// <summary>Files that are written: as a whole or not at all.</summary>
public sealed class WrittenFileTests
{
    private static readonly string[] PlanCommand = ["plan", "--days", "3", "--weeks", "8", "--output"];

    private static void AssertPlan(string file) => Assert.NotNull(PlanDocument.Read(File.ReadAllBytes(file)));

    private static void AssertRefused(string file, string message)
    {
        CommandResult result = CommandRun.Of([.. PlanCommand, file]);

        Assert.Equal(ExitCode.WrongInput, result.ExitCode);
        Assert.Equal($"asam-iop: {file}: {message}\n", result.Error);
        Assert.Empty(result.Output);
    }

    [Fact]
    public void File_that_is_there_is_replaced()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("plan.json", new string('x', 100_000));

        Assert.Equal(ExitCode.Good, CommandRun.Of([.. PlanCommand, file]).ExitCode);

        AssertPlan(file);
        Assert.Equal(["plan.json"], folder.Names());
    }

    [Fact]
    public async Task Full_disk_leaves_the_file_as_it_was()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("plan.json", "old");

        CommandResult result = await ToolProcess.Shell(
            "ulimit -f 1; export DOTNET_EnableWriteXorExecute=0; tool plan --days 3 --weeks 8 --output \"$1\"", file);

        Assert.Equal(ExitCode.WrongInput, result.ExitCode);
        Assert.Equal($"asam-iop: {file}: The file is larger than the system allows.\n", result.Error);
        Assert.Equal("old", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        Assert.Equal(["plan.json"], folder.Names());
    }

    [Fact]
    public void Full_device_is_told()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "There is no such device.");
        AssertRefused("/dev/full", "No space left on device : '/dev/full'");
    }

    [Fact]
    public void Folder_and_a_path_below_nothing_are_refused()
    {
        using TemporaryFolder folder = new();
        AssertRefused(folder.Path, "It is a folder; allowed is a file.");
        AssertRefused($"{folder.Path}/none/plan.json", "There is no such file or folder.");
        Assert.Empty(folder.Names());
    }

    [Fact]
    public void Link_is_followed_even_to_a_file_that_is_not_there_yet()
    {
        using TemporaryFolder folder = new();
        Directory.CreateDirectory($"{folder.Path}/plans");
        File.CreateSymbolicLink($"{folder.Path}/link.json", "plans/plan.json");

        for (int i = 0; i < 2; i++)
            Assert.Equal(ExitCode.Good, CommandRun.Of([.. PlanCommand, $"{folder.Path}/link.json"]).ExitCode);

        AssertPlan($"{folder.Path}/plans/plan.json");
        Assert.Equal("plans/plan.json", new FileInfo($"{folder.Path}/link.json").LinkTarget);
        Assert.Equal(["plan.json"], Directory.GetFiles($"{folder.Path}/plans").Select(Path.GetFileName));
    }

    [Fact]
    public async Task Link_of_a_path_that_is_not_full_is_followed()
    {
        using TemporaryFolder folder = new();
        File.CreateSymbolicLink($"{folder.Path}/link.json", "plan.json");

        CommandResult result = await ToolProcess.Shell("cd \"$1\" && tool plan --days 3 --weeks 8 --output link.json", folder.Path);

        Assert.Equal(ExitCode.Good, result.ExitCode);
        AssertPlan($"{folder.Path}/plan.json");
    }

    [Fact]
    public void Links_in_a_circle_are_refused_and_stay()
    {
        using TemporaryFolder folder = new();
        string link = $"{folder.Path}/a.json";
        File.CreateSymbolicLink(link, "b.json");
        File.CreateSymbolicLink($"{folder.Path}/b.json", "a.json");

        CommandResult result = CommandRun.Of([.. PlanCommand, link]);

        Assert.Equal(ExitCode.WrongInput, result.ExitCode);
        Assert.StartsWith($"asam-iop: {link}: Too many levels of symbolic links", result.Error, StringComparison.Ordinal);
        Assert.Equal(["a.json", "b.json"], folder.Names());
    }

    [Fact]
    public async Task Named_pipe_is_written_to_and_stays()
    {
        using TemporaryFolder folder = new();

        CommandResult result = await ToolProcess.Shell(
            "mkfifo \"$1\"; cat \"$1\" > \"$2\" & tool plan --days 3 --weeks 8 --output \"$1\"; wait; [ -p \"$1\" ] && echo it stays",
            $"{folder.Path}/pipe",
            $"{folder.Path}/plan.json");

        Assert.EndsWith("it stays\n", result.Output, StringComparison.Ordinal);
        AssertPlan($"{folder.Path}/plan.json");
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void File_keeps_who_may_read_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such modes.");
        using TemporaryFolder folder = new();
        string file = folder.Write("plan.json", "old");
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);

        CommandRun.Of([.. PlanCommand, file]);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        AssertPlan(file);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void File_that_may_not_be_written_is_not_replaced()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess || OperatingSystem.IsWindows(), "Nothing is forbidden to this user.");
        using TemporaryFolder folder = new();
        string file = folder.Write("plan.json", "old");
        File.SetUnixFileMode(file, UnixFileMode.UserRead);

        AssertRefused(file, "Permission is denied.");

        Assert.Equal("old", File.ReadAllText(file));
    }

    [Fact]
    public void Writer_that_fails_leaves_the_file_as_it_was()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("plan.json", "old");

        Assert.Throws<IOException>(() => WholeFile.Write(file, stream =>
        {
            stream.Write("half"u8);
            throw new IOException("The disk is full.");
        }));

        Assert.Equal("old", File.ReadAllText(file));
        Assert.Equal(["plan.json"], folder.Names());
    }

    [Theory]
    [InlineData(PosixSignal.SIGTERM, "TERM")]
    [InlineData(PosixSignal.SIGHUP, "HUP")]
    public async Task Signal_that_ends_the_process_waits_until_the_file_is_whole(PosixSignal signal, string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows sends no signals.");
        using TemporaryFolder folder = new();
        string file = $"{folder.Path}/plan.json";
        TaskCompletionSource<string[]> seen = new();

        // SIGINT is held in the same way, but would stop the tests themselves. The last one that asked is asked first, so that this one, which lets the tests go on, is asked when the writer no longer waits.
        using PosixSignalRegistration last = PosixSignalRegistration.Create(signal, context =>
        {
            context.Cancel = true;
            seen.TrySetResult(folder.Names());
        });
        WholeFile.Write(file, stream =>
        {
            stream.Write("ha"u8);
            Process.Start("kill", [$"-{name}", Environment.ProcessId.ToString(CultureInfo.InvariantCulture)]).WaitForExit();
            Assert.False(seen.Task.Wait(TimeSpan.FromMilliseconds(300), TestContext.Current.CancellationToken));
            stream.Write("lf"u8);
        });

        Assert.Equal(["plan.json"], await seen.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
        Assert.Equal("half", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }
}
