using System.Runtime.Versioning;
using Asam.Iop.Json;
using Asam.Iop.Tool.Input;

namespace Asam.Iop.Tool.Tests.Hostile;

/// <summary>Files that are none, cannot be read, or change while they are read.</summary>
public sealed class OddFileTests
{
    /// <summary>A file that may be opened, but of which nobody may read the beginning, not even the superuser.</summary>
    private const string Unreadable = "/proc/self/mem";

    /// <summary>Every command that reads a file, with the file to be read as <c>{0}</c>.</summary>
    public static TheoryData<string> Commands => ["check {0}", "mend {0}", "check {1} --policy {0}", "mend {1} --policy {0}", "policies show {0}"];

    private static CommandResult Run(string command, string file, string plan) => CommandRun.Of(
        [.. command.Split(' ').Select(word => word.Replace("{0}", file, StringComparison.Ordinal).Replace("{1}", plan, StringComparison.Ordinal))]);

    private static void AssertRefused(string command, string file, string message, TemporaryFolder folder)
    {
        CommandResult result = Run(command, file, folder.Write("good.json", Plans.Of("a")));

        Assert.Equal(ExitCode.WrongInput, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Equal($"asam-iop: {file}: {message}\n", result.Error);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Missing_file_is_told(string command)
    {
        using TemporaryFolder folder = new();
        AssertRefused(command, $"{folder.Path}/none.json", "There is no such file or folder.", folder);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Links_in_a_circle_are_told(string command)
    {
        using TemporaryFolder folder = new();
        string link = $"{folder.Path}/a.json";
        File.CreateSymbolicLink(link, "b.json");
        File.CreateSymbolicLink($"{folder.Path}/b.json", "a.json");

        AssertRefused(command, link, $"Too many levels of symbolic links : '{link}'", folder);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void File_that_fails_while_it_is_read_is_told(string command)
    {
        Assert.SkipUnless(File.Exists(Unreadable), "There is no such file.");
        using TemporaryFolder folder = new();
        AssertRefused(command, Unreadable, $"Input/output error : '{Unreadable}'", folder);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    [UnsupportedOSPlatform("windows")]
    public void File_that_may_not_be_read_is_told(string command)
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess || OperatingSystem.IsWindows(), "Nothing is forbidden to this user.");
        using TemporaryFolder folder = new();
        string file = folder.Write("secret.json", Plans.Of("a"));
        File.SetUnixFileMode(file, UnixFileMode.None);

        AssertRefused(command, file, "Permission is denied.", folder);
    }

    [Fact]
    public async Task File_that_may_not_be_read_is_told_to_a_user_without_privileges()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows() && File.Exists("/usr/bin/setpriv"), "This user cannot become another one.");
        using TemporaryFolder folder = new();

        CommandResult result = await ToolProcess.Shell(
            "umask 0; chmod 755 \"$1\"; echo '{}' > \"$1/a.json\"; chmod 000 \"$1/a.json\"; cp -r \"$(dirname \"$0\")\" \"$1/tool\"; cd /; "
                + "HOME=\"$1\" setpriv --reuid 65534 --regid 65534 --clear-groups dotnet \"$1/tool/$(basename \"$0\")\" check \"$1/a.json\"",
            folder.Path);

        Assert.Equal(ExitCode.WrongInput, result.ExitCode);
        Assert.Equal($"asam-iop: {folder.Path}/a.json: Permission is denied.\n", result.Error);
    }

    [Theory]
    [InlineData("mend {0}", "Permission is denied.")]
    [InlineData("check {1} --policy {0}/", "It is a folder; allowed is the file of one policy.")]
    [InlineData("policies show {0}/", "It is a folder; allowed is the file of one policy.")]
    public void Folder_in_place_of_a_file_is_told(string command, string message)
    {
        using TemporaryFolder folder = new();
        Directory.CreateDirectory($"{folder.Path}/folder");
        CommandResult result = Run(command, $"{folder.Path}/folder", folder.Write("good.json", Plans.Of("a")));

        Assert.Equal(ExitCode.WrongInput, result.ExitCode);
        Assert.EndsWith($": {(command.StartsWith("mend", StringComparison.Ordinal) ? "There is no plan in it." : message)}\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_of_a_folder_that_cannot_be_read_do_not_hide_the_others()
    {
        using TemporaryFolder folder = new();
        folder.Write("a.json", Plans.Of("a"));
        File.CreateSymbolicLink($"{folder.Path}/b.json", "b.json");
        File.CreateSymbolicLink($"{folder.Path}/c.json", "none.json");
        folder.Write("d.json", Plans.Of("d"));

        CommandResult result = CommandRun.Of("check", folder.Path, "--format", "json");

        Assert.Equal(ExitCode.WrongInput, result.ExitCode);
        Assert.Equal(["a", "d"], result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('"')[3]));
        Assert.Equal(2, result.Error.TrimEnd('\n').Split('\n').Length);
    }

    [Fact]
    public async Task Pipes_and_devices_in_a_folder_are_not_waited_for()
    {
        using TemporaryFolder folder = new();
        folder.Write("a.json", Plans.Of("a"));

        CommandResult result = await ToolProcess.Shell(
            "cd \"$1\"; mkfifo pipe.json; ln -s /dev/zero zero.json; ln -s pipe.json link.json; tool check . --format json", folder.Path);

        Assert.Equal(ExitCode.WrongInput, result.ExitCode);
        Assert.Single(result.Output.TrimEnd('\n').Split('\n'));
        Assert.Equal(
            """
            {"file":"./link.json","line":1,"path":"$","message":"The document is empty; allowed is a JSON object."}
            {"file":"./pipe.json","line":1,"path":"$","message":"The document is empty; allowed is a JSON object."}
            {"file":"./zero.json","line":1,"path":"$","message":"The document is empty; allowed is a JSON object."}

            """,
            result.Error);
    }

    [Theory]
    [InlineData("\n", "")]
    [InlineData(",", "[")]
    public void File_that_shrinks_while_it_is_read_is_read_to_its_new_end(string separator, string beginning)
    {
        using TemporaryFolder folder = new();
        string plan = Plans.Of("a");
        int count = 4 * PlanDocument.MaxBytes / plan.Length;
        string file = folder.Write("plans", beginning + string.Join(separator, Enumerable.Repeat(plan, count)));
        using FileStream stream = File.OpenRead(file);
        using IEnumerator<InputItem> items = StreamedPlans.Read(stream).GetEnumerator();

        Assert.True(items.MoveNext());
        using (FileStream other = new(file, FileMode.Open, FileAccess.Write, FileShare.ReadWrite))
            other.SetLength((3 * PlanDocument.MaxBytes) + 10);
        List<InputItem> rest = [];
        while (items.MoveNext())
            rest.Add(items.Current);

        Assert.All(rest.SkipLast(1), item => Assert.NotNull(item.Plan));
        Assert.InRange(rest.Count, count / 2, count - (count / 5));
        Assert.Contains("The document is cut short: it ends before its JSON is complete.", Assert.Single(rest[^1].Faults).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void File_that_is_gone_when_its_turn_comes_is_told()
    {
        using TemporaryFolder folder = new();
        string[] files = [folder.Write("a.json", Plans.Of("a")), folder.Write("b.json", Plans.Of("b"))];
        using IEnumerator<InputItem> items = new PlanInput(Stream.Null, StreamedPlans.Unseen).Read(files).GetEnumerator();

        Assert.True(items.MoveNext());
        File.Delete(files[1]);

        Assert.True(items.MoveNext());
        Assert.Equal($"{files[1]}: There is no such file or folder.", Assert.Single(items.Current.Faults).ToString());
        Assert.False(items.MoveNext());
    }

    [Theory]
    [InlineData("plan", "--days", "3", "--weeks", "8", "--output", "")]
    [InlineData("mend", "")]
    [InlineData("check", "")]
    public void Name_that_is_empty_is_told(params string[] arguments)
    {
        CommandResult result = CommandRun.Of(arguments);

        Assert.Equal(ExitCode.WrongInput, result.ExitCode);
        Assert.StartsWith("asam-iop: The name of a file or folder is empty.\n", result.Error, StringComparison.Ordinal);
    }
}
