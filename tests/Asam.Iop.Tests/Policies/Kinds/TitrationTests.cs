using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using Asam.Iop.Tests.Examples;
using static NodaTime.IsoDayOfWeek;

namespace Asam.Iop.Tests.Policies.Kinds;

/// <summary>The kind <c>titration</c>: days or hours never more than in the week before.</summary>
public sealed class TitrationTests
{
    private static readonly WeeklySchedule ThreeDays = Example.ThreeHoursOn(Monday, Wednesday, Friday);
    private static readonly WeeklySchedule OneDay = Example.ThreeHoursOn(Monday);

    [Fact]
    public void As_much_as_the_week_before_is_no_more()
    {
        Assert.Equal("3 days", Example.PolicyOf(Rule.TitrationOfDays()).Evaluate(Write.Plan.Weeks(2, ThreeDays).Build()).Outcomes[0].Observed?.ToString());
        Rule.TitrationOfDays().IsViolated(
            Write.Plan.Weeks(2, OneDay).Weeks(2, ThreeDays).Build(),
            "week 3",
            "3 days",
            "at most 1 day",
            "3 days of treatment a week in week 3; required: at most 1 day.");
    }

    [Fact]
    public void The_limit_is_the_week_before_and_where_no_week_has_one_before_it_there_is_none()
    {
        Assert.Equal("never rising", LimitText(Write.Plan.Weeks(2, ThreeDays).Build()));
        Assert.Equal("at most 1 day", LimitText(Write.Plan.Weeks(1, OneDay).Weeks(1, ThreeDays).Build()));
        Assert.Null(LimitText(Write.Plan.Weeks(1, ThreeDays).Build()));

        static string? LimitText(ProgramPlan plan) => Example.PolicyOf(Rule.TitrationOfDays()).Evaluate(plan).Outcomes[0].LimitText;
    }

    [Fact]
    public void Of_three_patterns_each_is_held_against_the_one_before_it()
    {
        WeeklySchedule[] falling = [Example.WeekOf(18 * 60), Example.WeekOf(14 * 60), Example.WeekOf(10 * 60)];
        Policy policy = Example.PolicyOf(Rule.TitrationOfHours());

        Assert.Equal(Verdict.Compliant, policy.VerdictOf(Write.Plan.Add(Phase.Create(LevelOfCare.IntensiveOutpatient, 3, falling)).Build()));
        Assert.Equal(Verdict.NonCompliant, policy.VerdictOf(Write.Plan.Add(Phase.Create(LevelOfCare.IntensiveOutpatient, 4, falling)).Build()));
        Assert.Equal(Verdict.NonCompliant, policy.VerdictOf(Write.Plan.Add(Phase.Create(LevelOfCare.IntensiveOutpatient, 3, falling)).Weeks(1, Example.WeekOf(12 * 60)).Build()));
        Assert.Equal(Verdict.Compliant, policy.VerdictOf(Write.Plan.Add(Phase.Create(LevelOfCare.IntensiveOutpatient, 3, falling)).Weeks(1, Example.WeekOf(10 * 60)).Build()));
    }

    [Fact]
    public void Of_weeks_that_take_turns_a_pattern_is_judged_only_if_its_turn_comes()
    {
        Rule.TitrationOfDays().HasNothingToJudge(Write.Plan.Weeks(1, OneDay, ThreeDays).Build());
        Rule.TitrationOfDays().IsViolated(
            Write.Plan.Weeks(2, OneDay, ThreeDays).Build(),
            "week 2",
            "3 days",
            "at most 1 day",
            "3 days of treatment a week in week 2; required: at most 1 day.");
    }

    // Weeks of 3 h or 6 h, then of 2 h or 7 h: fewer if the unspecified hours do not count, more if they do.
    [Fact]
    public void Hours_that_may_be_more_leave_it_open() => CannotBeJudged(Perhaps(180, 180), Perhaps(120, 300));

    // 4 h or 5 h, then 5 h: no more if the unspecified hour of the first week counts, more if it does not.
    [Fact]
    public void Hours_that_are_no_more_than_the_most_of_the_week_before_leave_it_open() => CannotBeJudged(Perhaps(240, 60), Example.WeekOf(300));

    [Fact]
    public void Hours_that_are_more_than_the_most_of_the_week_before_are_a_rise() => Rule.TitrationOfHours().Excluding(Write.Unspecified).IsViolated(
        Write.Plan.Weeks(1, Perhaps(240, 60)).Weeks(1, Example.WeekOf(301)).Build(),
        "week 2",
        "5 h 1 min",
        "at most 5 h",
        "5 h 1 min of treatment a week in week 2; required: at most 5 h.");

    private static void CannotBeJudged(WeeklySchedule first, WeeklySchedule second)
    {
        RuleOutcome outcome = Example.PolicyOf(Rule.TitrationOfHours().Excluding(Write.Unspecified))
            .Evaluate(Write.Plan.Weeks(1, first).Weeks(1, second).Build())
            .Outcomes[0];

        Assert.Equal(RuleResult.NotEvaluable, outcome.Result);
        Assert.Equal("Cannot be judged in week 2: the plan has hours whose service it does not say.", outcome.Message);
    }

    private static WeeklySchedule Perhaps(int group, int unspecified) =>
        WeeklySchedule.Each(Session.AnyTime.Then(Service.Group, group).Then(Service.Unspecified, unspecified), Monday);
}
