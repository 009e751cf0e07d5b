using System.Xml.Linq;

namespace Asam.Iop.Tool.Tests;

public sealed class CheckFormatTests
{
    [Fact]
    public void Json_is_one_report_a_line()
    {
        CommandResult result = CommandRun.WithInput($"[{Plans.Of("a")},{Plans.Of("b", days: 2)}]", "check", "-", "--format", "json");

        string[] lines = result.Output.TrimEnd('\n').Split('\n');
        Assert.Equal(2, lines.Length);
        Assert.StartsWith("""{"plan":"a","policy":"iop","verdict":"compliant","outcomes":[{"rule":"iop/weekly-hours",""", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("""{"plan":"b","policy":"iop","verdict":"non-compliant","outcomes":[{"rule":"iop/weekly-hours",""", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void JUnit_has_a_suite_for_each_plan_and_a_case_for_each_rule()
    {
        CommandResult result = CommandRun.WithInput(Plans.Of("few", days: 2, weeks: 4), "check", "-", "--format", "junit");

        Assert.Equal(ExitCode.NotCompliant, result.ExitCode);
        Assert.Equal(
            """
            EXPECTED
            """,
            result.Output);
    }

    [Fact]
    public void JUnit_holds_what_could_not_be_read_and_required_rules_that_could_not_be_judged_as_errors()
    {
        CommandResult result = CommandRun.WithInput($"[{Plans.Of("a&b\\ud83d\\ude00")},{{}}]", "check", "-", "--format", "junit", "--strict");

        XElement root = XDocument.Parse(result.Output).Root!;
        Assert.Equal(ExitCode.WrongInput, result.ExitCode);
        Assert.Equal(["a&b\U0001F600 (iop+strict)", "(standard input)"], root.Elements().Select(suite => suite.Attribute("name")!.Value));
        Assert.Equal(["iop+strict/service-frequency", "readable"], root.Descendants("error").Select(error => error.Parent!.Attribute("name")!.Value));
    }

    [Theory]
    [InlineData("There is no policy 'none'; known policies are: iop.", "check", "-", "--policy", "none")]
    [InlineData("Policies cannot be read from files yet, so './p' is not taken; known policies are: iop.", "check", "-", "--policy", "./p")]
    [InlineData("Policies cannot be read from files yet, so 'p.json' is not taken; known policies are: iop.", "check", "-", "--policy", "iop", "--policy", "p.json")]
    [InlineData("Required argument missing for option: '--policy'.", "check", "-", "--policy")]
    [InlineData("Unrecognized command or argument 'chekc'.", "chekc")]
    [InlineData("Unrecognized command or argument '--no'.", "plan", "--days", "3", "--weeks", "3", "--no")]
    [InlineData("Required command was not provided.")]
    [InlineData("The name of a file or folder is empty.", "check", "")]
    public void Wrong_command_line_is_refused_with_a_reason(string reason, params string[] arguments)
    {
        CommandResult result = CommandRun.Of(arguments);

        Assert.Equal(ExitCode.WrongInput, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Equal($"asam-iop: {reason}", result.Error.Split('\n')[0]);
        Assert.Contains("--help'.\n", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("check", "--help")]
    [InlineData("plan", "--help")]
    [InlineData("--version")]
    public void Help_is_no_error(params string[] arguments)
    {
        CommandResult result = CommandRun.Of(arguments);

        Assert.Equal(ExitCode.Good, result.ExitCode);
        Assert.Empty(result.Error);
        Assert.All(result.Output.Split('\n'), line => Assert.True(line.Length <= 80, line));
    }

    [Fact]
    public void Policy_named_twice_is_asked_once()
    {
        CommandResult result = CommandRun.WithInput(Plans.Of("a"), "check", "-", "--policy", "iop", "--policy", "iop", "--format", "json");

        Assert.Equal(1, result.Output.Count(c => c == '\n'));
    }
}
