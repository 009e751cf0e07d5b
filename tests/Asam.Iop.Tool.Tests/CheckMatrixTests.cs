namespace Asam.Iop.Tool.Tests;

/// <summary>Several policies at once.</summary>
public sealed class CheckMatrixTests
{
    [Fact]
    public void One_plan_is_a_line_a_policy_and_the_limits_that_bind_and_then_what_stands_in_the_way()
    {
        CommandResult result = CommandRun.WithInput(Plans.Of("a", minutes: 390), "check", "-", "--policy", "us-md", "--policy", "us-ca");

        Assert.Equal(ExitCode.NotCompliant, result.ExitCode);
        Assert.EndsWith(
            """
              Policy          Verdict        Why
            ✓ us-md           compliant
            ✗ us-ca           non-compliant  weekly-hours-adult over 19 h

            Limits that bind                          Set by
            weekly-hours      at least 9 h  required  us-md/weekly-hours-adult,
                                                      us-ca/weekly-hours-adult
            weekly-hours      at most 19 h  required  us-ca/weekly-hours-adult

            ✗ non-compliant  us-ca: California Medicaid (DMC-ODS): intensive outpatient tre…

              Rule                     Observed      Limit
            ✗ weekly-hours-adult       19 h 30 min   9 h to 19 h   required
                in weeks 1–12
                mend: from week 1, make session 1 on monday last 6 h
                  or: from week 1, make session 1 on tuesday last 6 h
                  or: from week 1, make session 1 on wednesday last 6 h
            – weekly-hours-adolescent                              required
                the client's population is not adolescent

            """,
            result.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Many_plans_have_a_mark_for_each_policy()
    {
        CommandResult result = CommandRun.WithInput(
            $"[{Plans.Of("a", minutes: 390)},{Plans.Of("b")}]", "check", "-", "--policy", "us-md", "--policy", "us-ca", "--policy", "us-nc-saiop");

        Assert.StartsWith(
            """
            Policies: 1 us-md 2 us-ca 3 us-nc-saiop

              Plan                    Hours  Days  Weeks  1–3
            ✗ a                     19 h 30     3     12  ✓✗✗
            ✗ b                         9 h     3     12  ✓✓✗

            2 plans:  ✓ 3 compliant  ✗ 3 non-compliant
            """,
            result.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Comparison_shows_what_differs_and_what_is_implied_and_a_plan_on_which_they_disagree()
    {
        CommandResult result = CommandRun.Of("policies", "compare", "us-md", "us-ca");

        Assert.Equal(ExitCode.Good, result.ExitCode);
        Assert.Contains("us-md does not imply us-ca.\nus-ca does not imply us-md.\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("\nus-md finds this plan compliant, and us-ca does not:\n  adult\n  level 2.1, ", result.Output, StringComparison.Ordinal);
        Assert.Contains("\nus-ca finds this plan compliant, and us-md does not:\n  ", result.Output, StringComparison.Ordinal);
    }
}
