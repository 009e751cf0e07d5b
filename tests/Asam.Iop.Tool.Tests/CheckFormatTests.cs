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
            <?xml version="1.0" encoding="utf-8"?>
            <testsuites name="asam-iop">
              <testsuite name="few (iop)" file="(standard input)" tests="7" failures="1" errors="0" skipped="2">
                <testcase classname="few" name="iop/weekly-hours">
                  <failure message="6 h of treatment a week in weeks 1–4; required: 9 h to 20 h.">6 h of treatment a week in weeks 1–4; required: 9 h to 20 h.
            This would mend it: from week 1, add unspecified 3 h on wednesday.
            This would mend it: from week 1, add unspecified 3 h on thursday.
            This would mend it: from week 1, add unspecified 3 h on friday.</failure>
                </testcase>
                <testcase classname="few" name="iop/service-days">
                  <system-out>2 days with treatment a week in weeks 1–4; typical: 3 to 5 days.
            This would mend it: from week 1, add unspecified 3 h on wednesday.
            This would mend it: from week 1, add unspecified 3 h on thursday.
            This would mend it: from week 1, add unspecified 3 h on friday.</system-out>
                </testcase>
                <testcase classname="few" name="iop/session-hours" />
                <testcase classname="few" name="iop/service-frequency">
                  <skipped message="Cannot be judged in weeks 1–4: the plan has hours whose service it does not say."></skipped>
                </testcase>
                <testcase classname="few" name="iop/service-minutes">
                  <skipped message="Does not apply: there is nothing to judge."></skipped>
                </testcase>
                <testcase classname="few" name="iop/program-length">
                  <system-out>4 weeks at level 2.1 in weeks 1–4; typical: 8 to 24 weeks.
            This would mend it: from week 4, extend by 4 weeks.</system-out>
                </testcase>
                <testcase classname="few" name="iop/titration" />
              </testsuite>
            </testsuites>
            """,
            result.Output);
    }

    [Fact]
    public void JUnit_holds_what_could_not_be_read_and_required_rules_that_could_not_be_judged_as_errors()
    {
        CommandResult result = CommandRun.WithInput($"[{Plans.Of("a&b\\ud83d\\ude00")},{{}}]", "check", "-", "--format", "junit", "--strict");

        XElement root = XDocument.Parse(result.Output).Root!;
        Assert.Equal(ExitCode.WrongInput, result.ExitCode);
        Assert.Equal(["a&b\U0001F600 (iop+strict)", "(standard input):1"], root.Elements().Select(suite => suite.Attribute("name")!.Value));
        Assert.Equal(["iop+strict/service-frequency", "can-be-read"], root.Descendants("error").Select(error => error.Parent!.Attribute("name")!.Value));
    }

    [Theory]
    [InlineData("The catalog has no policy 'none'. Similar ids are iop, us-nh, us-nj, us-nm, us-ca; there are 32. The file of a policy has a / in its name, or ends in .json.", "check", "-", "--policy", "none")]
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
        Assert.Contains($"asam-iop: {reason}\n", result.Error, StringComparison.Ordinal);
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
