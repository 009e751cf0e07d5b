using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Testing.Tests;

public sealed class PolicyAssertTests
{
    private static readonly ProgramPlan Fine = SamplePlans.Evening12;
    private static readonly ProgramPlan TwoDays = SamplePlans.TwoDays;
    private static readonly ProgramPlan Unspecified = ProgramPlan.Create("unspecified")
        .Weeks(8, WeeklySchedule.Each(Session.AnyTime.Then(Service.Unspecified, 180), [.. Titration.WeekdaysOf(3)]))
        .Build();

    [Fact]
    public void What_holds_returns_what_was_found()
    {
        Assert.Equal(Verdict.Compliant, PolicyAssert.Compliant(Fine, Policy.Default).Verdict);
        Assert.Equal(Verdict.NonCompliant, PolicyAssert.NonCompliant(TwoDays, Policy.Default).Verdict);
        Assert.Equal("9 h to 20 h", PolicyAssert.Violates(TwoDays, Policy.Default, "weekly-hours").Limit!.ToString());
        Assert.Equal("10 h to 16 h", PolicyAssert.Satisfies(Fine, Policy.Default, "iop/weekly-hours").Observed!.ToString());
        Assert.Equal(OutcomeReason.UnspecifiedService, PolicyAssert.NotEvaluable(Unspecified, Policy.Default, "service-frequency").ReasonCode);
        Assert.Equal(OutcomeReason.NothingToJudge, PolicyAssert.NotApplicable(Unspecified, Policy.Default, "service-minutes").ReasonCode);
        Assert.Equal(2, PolicyAssert.ViolatesOnly(TwoDays, Policy.Default, "iop/weekly-hours", "service-days").Violations.Count());
        Assert.Empty(PolicyAssert.ViolatesNone(Fine, Policy.Default).Violations);
    }

    [Fact]
    public void A_failure_explains_what_the_policy_says_and_shows_the_plan()
    {
        PolicyAssertionException failure = Assert.Throws<PolicyAssertionException>(() => PolicyAssert.Compliant(TwoDays, Policy.Default));

        Assert.Equal(
            """
            Expected evening-12 to be compliant under iop; it is non-compliant.

            evening-12 is non-compliant under iop: Intensive outpatient program
              iop/weekly-hours violated: 7 h of treatment a week in weeks 9–12; required: 9 h to 20 h.
              iop/service-days violated: 2 days with treatment a week in weeks 9–12; typical: 3 to 5 days.

            """.ReplaceLineEndings("\n") + "\n" + PlanTimetable.Of(TwoDays) + "\n",
            failure.Message);
        Assert.Equal(Verdict.NonCompliant, failure.Report!.Verdict);
    }

    [Fact]
    public void The_first_line_says_what_was_expected_of_a_rule_and_what_it_is() => Assert.Equal(
        "Expected iop/weekly-hours to be violated; it is satisfied. 10 h to 16 h of treatment a week; required: 9 h to 20 h.",
        FirstLine(() => PolicyAssert.Violates(Fine, Policy.Default, "weekly-hours")));

    [Fact]
    public void The_first_line_says_which_other_rules_are_violated_and_which_are_not()
    {
        Assert.Equal(
            "Expected evening-12 to violate only iop/service-days. It also violates iop/weekly-hours.",
            FirstLine(() => PolicyAssert.ViolatesOnly(TwoDays, Policy.Default, "service-days")));
        Assert.Equal(
            "Expected evening-12 to violate only iop/titration. It violates iop/weekly-hours, iop/service-days. "
            + "iop/titration is satisfied. 2 to 5 days of treatment a week; typical: never rising.",
            FirstLine(() => PolicyAssert.ViolatesOnly(TwoDays, Policy.Default, "titration")));
        Assert.Equal(
            "Expected evening-12 to violate no rule. It violates iop/weekly-hours, iop/service-days.",
            FirstLine(() => PolicyAssert.ViolatesNone(TwoDays, Policy.Default)));
    }

    [Fact]
    public void A_change_mends_what_is_not_compliant()
    {
        ProgramPlan threeDays = PolicyAssert.MendedBy(TwoDays, Policy.Default, PlanChange.Shorten(weeks: 4, fromWeek: 9));

        Assert.Equal(8, threeDays.TotalWeeks);
        Assert.Equal(threeDays, PolicyAssert.MendedBy(TwoDays, Policy.Default, "service-days", PlanChange.Shorten(weeks: 4, fromWeek: 9)));
    }

    [Fact]
    public void The_first_line_says_why_a_change_mends_nothing()
    {
        PlanChange oneWeekLess = PlanChange.Shorten(weeks: 1, fromWeek: 9);
        PlanChange elsewhere = PlanChange.Shorten(weeks: 1, fromWeek: 90);

        Assert.Equal(
            "Expected evening-12 to need mending under iop; it is compliant already.",
            FirstLine(() => PolicyAssert.MendedBy(Fine, Policy.Default, oneWeekLess)));
        Assert.Equal(
            $"Expected evening-12 to be compliant under iop after this change: {oneWeekLess}. It is then non-compliant.",
            FirstLine(() => PolicyAssert.MendedBy(TwoDays, Policy.Default, oneWeekLess)));
        Assert.Equal(
            $"After this change: {oneWeekLess}. Expected iop/weekly-hours to be satisfied; it is violated. "
            + "7 h of treatment a week in weeks 9–11; required: 9 h to 20 h.",
            FirstLine(() => PolicyAssert.MendedBy(TwoDays, Policy.Default, "weekly-hours", oneWeekLess)));
        Assert.StartsWith(
            $"Expected this change to mend evening-12: {elsewhere}. It cannot be made: ",
            FirstLine(() => PolicyAssert.MendedBy(TwoDays, Policy.Default, elsewhere)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_the_policy_does_not_have_is_the_callers_mistake()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => PolicyAssert.Violates(Fine, Policy.Default, "weekly-hour"));

        Assert.StartsWith(
            "The policy iop has no rule 'weekly-hour'; it has weekly-hours, service-days, session-hours, service-frequency, service-minutes, "
            + "program-length, titration.",
            error.Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => PolicyAssert.ViolatesOnly(TwoDays, Policy.Default, "weekly-hours", "us-md/service-days"));
        Assert.Throws<ArgumentException>(() => PolicyAssert.ViolatesOnly(TwoDays, Policy.Default));
        Assert.Throws<ArgumentException>(() => PolicyAssert.MendedBy(TwoDays, Policy.Default, "iop/days", PlanChange.End(9)));
    }

    [Fact]
    public void Words_that_are_none_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => PolicyAssert.HasVerdict(Fine, Policy.Default, (Verdict)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => PolicyAssert.HasOutcome(Fine, Policy.Default, "titration", (RuleResult)9));
    }

    private static string FirstLine(Action assertion) => Assert.Throws<PolicyAssertionException>(assertion).Message.Split('\n')[0];
}
