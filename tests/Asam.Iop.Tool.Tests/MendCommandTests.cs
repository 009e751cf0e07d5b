using Asam.Iop.Json;
using Asam.Iop.Plans;
using Asam.Iop.Policies;

namespace Asam.Iop.Tool.Tests;

public sealed class MendCommandTests
{
    [Fact]
    public void Changes_are_shown_with_their_cost_the_weeks_that_differ_and_the_verdicts()
    {
        CommandResult result = CommandRun.WithInput(Plans.Of("few", days: 2), "mend", "-", "--policy", "iop", "--policy", "us-md");

        Assert.Equal(ExitCode.Good, result.ExitCode);
        Assert.Equal(
            """
            few
            Every policy finds the changed plan compliant.
            - from week 1, make block 1 of session 1 on monday last 6 h
            1 change, 2160 minutes and 12 sessions over all weeks; nothing less mends

            weeks 1–12
              - monday: unspecified 3 h
              + monday: unspecified 6 h

            ✓ compliant  iop
            ✓ compliant  us-md

            """,
            result.Output);
    }

    [Fact]
    public void Mended_plan_is_written_and_every_policy_permits_it()
    {
        using TemporaryFolder folder = new();
        string mended = $"{folder.Path}/mended.json";
        CommandResult result = CommandRun.WithInput(Plans.Of("few", days: 2), "mend", "-", "--output", mended);
        ProgramPlan plan = PlanDocument.Read(File.ReadAllBytes(mended));

        Assert.Equal(ExitCode.Good, result.ExitCode);
        Assert.True(Policy.Default.Permits(plan));
    }

    [Fact]
    public void Weeks_that_are_history_are_not_altered_and_so_stay_in_the_way()
    {
        CommandResult result = CommandRun.WithInput(Plans.Of("few", days: 2), "mend", "-", "--from-week", "5");

        Assert.Equal(ExitCode.NotCompliant, result.ExitCode);
        Assert.Equal(
            """
            few
            No sequence of edits of the set mends the plan; other changes might.
            - iop/weekly-hours violated: 6 h of treatment a week in weeks 1–12; required: 9
              h to 20 h.

            """,
            result.Output);
    }

    [Fact]
    public void Good_plan_stays_as_it_is() => Assert.Equal(
        "a\nEvery policy finds the plan compliant.\n", CommandRun.WithInput(Plans.Of("a"), "mend", "-").Output);

    [Fact]
    public void Policy_that_has_nothing_to_do_with_the_plan_is_no_obstacle()
    {
        CommandResult result = CommandRun.WithInput(Plans.Of("few", days: 2), "mend", "-", "--policy", "iop", "--policy", "us-va-dbhds");

        Assert.Equal(ExitCode.Good, result.ExitCode);
        Assert.EndsWith("\n✓ compliant  iop\n– not-applicable  us-va-dbhds\n", result.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Good, CommandRun.WithInput(Plans.Of("few", days: 2), "mend", "-", "--policy", "us-va-dbhds").ExitCode);
    }

    [Fact]
    public void Rules_that_conflict_are_named()
    {
        using TemporaryFolder folder = new();
        string policy = folder.Write(
            "much.json",
            """{"id":"much","title":"Much","authority":"payer","sources":[{"id":"S","title":"Manual"}],"rules":[{"kind":"weekly-hours","enforcement":"required","minHours":21,"sources":["S"]}]}""");
        CommandResult result = CommandRun.WithInput(Plans.Of("a"), "mend", "-", "--policy", "iop", "--policy", policy);

        Assert.Equal(ExitCode.NotCompliant, result.ExitCode);
        Assert.StartsWith("a\nNo plan meets these rules together.\n- iop/weekly-hours satisfied: 9 h of treatment a week;", result.Output, StringComparison.Ordinal);
        Assert.Contains("\n- much/weekly-hours violated: 9 h of treatment a week", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("asam-iop: (standard input) has several plans; allowed is one.\n", "[{0},{0}]", "mend", "-")]
    [InlineData(
        "asam-iop: (standard input):1: $: Found an array without an element; allowed is an array of one or more plans.\n", "[]", "mend", "-")]
    [InlineData("asam-iop: Week 0 is out of bounds; allowed is 1 to 270400.\nSee 'asam-iop mend --help'.\n", "{0}", "mend", "-", "--from-week", "0")]
    public void Wrong_input_is_refused(string error, string input, params string[] arguments)
    {
        CommandResult result = CommandRun.WithInput(input.Replace("{0}", Plans.Of("a"), StringComparison.Ordinal), arguments);

        Assert.Equal(ExitCode.WrongInput, result.ExitCode);
        Assert.Equal(error, result.Error);
    }
}
