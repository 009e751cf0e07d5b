using System.Globalization;
using System.Text;
using Asam.Iop.Json;
using Asam.Iop.Policies;

namespace Asam.Iop.Tool.Tests;

/// <summary><c>check --summary</c>: counts alone, however many cores count.</summary>
public sealed class CheckSummaryTests
{
    private static readonly string[] JsonSummary = ["--summary", "--format", "json"];

    public static TheoryData<int> Cores => [1, 2, 3, 16];

    private static string Lines(int count, Func<int, string> line) => string.Concat(Enumerable.Range(0, count).Select(i => line(i) + "\n"));

    [Fact]
    public void Plans_and_documents_are_counted_by_policy_and_rule()
    {
        string input = string.Join('\n', Plans.Of("a"), Plans.Of("b", weeks: 4), "{", Plans.Of("c", days: 2));

        CommandResult result = CommandRun.WithInput(input, "check", "-", "--summary");

        Assert.Equal(ExitCode.WrongInput, result.ExitCode);
        Assert.Equal("asam-iop: (standard input):3: $: The document is cut short: it ends before its JSON is complete.\n", result.Error);
        Assert.Equal(
            """
            3 plans
            1 document could not be read; the messages say why.

            Policy        compliant       non-  indeterminate         not
                                     compliant                 applicable
            iop                   2          1              –           –

            Rule                           satisfied  violated        not         not
                                                                evaluable  applicable
            iop
              weekly-hours       required          2         1          –           –
              service-days       typical           2         1          –           –
              session-hours      typical           3         –          –           –
              service-frequency  typical           –         –          3           –
              service-minutes    typical           –         –          –           3
              program-length     typical           2         1          –           –
              titration          typical           3         –          –           –

            """,
            result.Output);
    }

    [Fact]
    public void Several_policies_are_counted_side_by_side()
    {
        CommandResult result = CommandRun.WithInput(Plans.Of("a"), ["check", "-", "--policy", "us-md", "--policy", "us-ca", .. JsonSummary]);

        ReportSummary summary = SummaryDocument.Read(result.Output);
        Assert.Equal("1 plans, 0 unread; us-ca: 1 compliant; us-md: 1 compliant", summary.ToString());
        Assert.Equal(ExitCode.Good, result.ExitCode);
    }

    [Fact]
    public void Tables_fit_into_the_screen_and_count_with_separators()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("a.ndjson", Lines(1234, i => Plans.Of($"plan-{i}")));

        CommandResult result = CommandRun.Of("check", file, "--summary", "--all");

        Assert.StartsWith("1,234 plans\n\nPolicy", result.Output, StringComparison.Ordinal);
        Assert.All(result.Output.Split('\n'), line => Assert.True(line.Length <= 80 && line == line.TrimEnd(), line));
        Assert.Matches("\niop +1,234 +– +– +–\n", result.Output);
    }

    [Theory]
    [InlineData(ExitCode.Good, 3)]
    [InlineData(ExitCode.NotCompliant, 2)]
    public void Exit_code_is_that_of_a_check(int expected, int days)
    {
        CommandResult summary = CommandRun.WithInput(Plans.Of("a", days), "check", "-", "--summary");
        CommandResult check = CommandRun.WithInput(Plans.Of("a", days), "check", "-");

        Assert.Equal((expected, expected), (summary.ExitCode, check.ExitCode));
    }

    [Theory]
    [MemberData(nameof(Cores))]
    public void Summary_is_that_of_the_reports_on_any_number_of_cores(int cores)
    {
        using TemporaryFolder folder = new();
        string lines = Lines(9000, i => i % 1000 == 7 ? "{\"id\":1}" : Plans.Of($"plan-{i}", days: 2 + (i % 3), weeks: 4 + (i % 8)));
        string array = $"[{string.Join(",\n", Enumerable.Range(0, 3000).Select(i => Plans.Of($"in-array-{i}", days: 2 + (i % 2))))}]";
        string[] command = ["check", folder.Write("a.ndjson", lines), folder.Write("b.json", array), folder.Write("c.json", Plans.Of("alone"))];

        CommandResult check = CommandRun.Of([.. command, "--format", "json"]);
        CommandResult result = CommandRun.Of([.. command, .. JsonSummary, "--cores", cores.ToString(CultureInfo.InvariantCulture)]);

        ReportSummary summary = SummaryDocument.Read(result.Output);
        Assert.Equal((11_992, 9), (summary.Plans, summary.Unread));
        string[] reports = check.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        foreach (Verdict verdict in PolicyCodes.Verdicts.Values)
            Assert.Equal(reports.LongCount(report => report.Contains($"\"verdict\":\"{PolicyCodes.Verdicts.Of(verdict)}\"", StringComparison.Ordinal)), summary.Policies[0].Of(verdict));
        Assert.Equal((check.Error, check.ExitCode), (result.Error, result.ExitCode));
    }

    [Theory]
    [MemberData(nameof(Cores))]
    public void First_faults_of_a_file_are_told_in_its_order_and_the_rest_is_counted(int cores)
    {
        using TemporaryFolder folder = new();
        string[] command = ["check", folder.Write("a.ndjson", Lines(20_000, i => i % 2 == 0 ? "{" : "{}")), folder.Write("b.ndjson", Lines(3, _ => "7"))];

        CommandResult result = CommandRun.Of([.. command, .. JsonSummary, "--cores", cores.ToString(CultureInfo.InvariantCulture)]);

        string[] faults = result.Error.TrimEnd('\n').Split('\n');
        IEnumerable<int> lines = faults.Where(fault => fault.Contains("\"line\"", StringComparison.Ordinal)).Select(fault => int.Parse(fault.Split("\"line\":")[1].Split(',')[0], CultureInfo.InvariantCulture));
        Assert.Equal([1, 2, 2, 3, 4, 4, 5, 6, 6, 7, 8, 8, 9, 10, 10, 11, 12, 12, 13, 14, 1, 2, 3], lines);
        Assert.Equal($$"""{"file":"{{command[1]}}","message":"19,986 further documents could not be read."}""", faults[20]);
        Assert.Equal(24, faults.Length);
        Assert.Equal(20_003, SummaryDocument.Read(result.Output).Unread);
    }

    [Fact]
    public void Files_that_cannot_be_read_are_unread_documents()
    {
        using TemporaryFolder folder = new();
        Directory.CreateDirectory($"{folder.Path}/empty");
        string blank = folder.Write("blank.ndjson", "\n\n");

        CommandResult result = CommandRun.Of(["check", $"{folder.Path}/none.json", $"{folder.Path}/empty", blank, folder.Write("a.json", Plans.Of("a")), .. JsonSummary, "--cores", "2"]);

        Assert.Equal(ExitCode.WrongInput, result.ExitCode);
        Assert.Equal("1 plans, 3 unread; iop: 1 compliant", SummaryDocument.Read(result.Output).ToString());
        Assert.Equal(
            ["There is no such file or folder.", "There is no plan in it.", "There is no plan in it."],
            result.Error.TrimEnd('\n').Split('\n').Select(line => line.Split("\"message\":\"")[1][..^2]));
    }

    [Theory]
    [InlineData("7", "check", "-", "--summary", "--policy", "./none.json")]
    [InlineData("[]", "check", "-", "--summary")]
    public void Nothing_to_judge_is_wrong_input(string input, params string[] arguments) =>
        Assert.Equal(ExitCode.WrongInput, CommandRun.WithInput(input, arguments).ExitCode);

    [Theory]
    [InlineData("--summary is written as table or json; junit has a case for each rule of each plan.", "--summary", "--format", "junit")]
    [InlineData("--cores goes with --summary.", "--cores", "2")]
    [InlineData("0 cores are out of bounds; allowed is 1 to 1024.", "--summary", "--cores", "0")]
    [InlineData("1025 cores are out of bounds; allowed is 1 to 1024.", "--summary", "--cores", "1025")]
    public void Options_that_do_not_go_together_are_refused(string reason, params string[] options)
    {
        CommandResult result = CommandRun.WithInput(Plans.Of("a"), ["check", "-", .. options]);

        Assert.Equal(ExitCode.WrongInput, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.StartsWith($"asam-iop: {reason}\n", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Cores))]
    public void Overlong_and_marked_lines_are_told_with_their_place(int cores)
    {
        StringBuilder input = new("\uFEFF");
        input.Append(Lines(5000, i => Plans.Of($"plan-{i}")));
        input.Append('x', 3 * PlanDocument.MaxBytes).Append('\n');
        input.Append(Lines(5000, i => Plans.Of($"plan-{i}"))).Append("no plan");

        CommandResult result = CommandRun.WithInput(input.ToString(), ["check", "-", "--summary", "--cores", cores.ToString(CultureInfo.InvariantCulture)]);

        Assert.StartsWith("10,000 plans\n2 documents could not be read; the messages say why.\n", result.Output, StringComparison.Ordinal);
        Assert.StartsWith("asam-iop: (standard input):5001: $: The document has 3145728 bytes; allowed are at most 1048576.\nasam-iop: (standard input):10002: $: Found", result.Error, StringComparison.Ordinal);
    }
}
