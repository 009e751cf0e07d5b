using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using Asam.Iop.Tests.Examples;
using static NodaTime.IsoDayOfWeek;

namespace Asam.Iop.Tests.Policies.Kinds;

/// <summary>The kind <c>days-between</c>: days between two service days in a row.</summary>
public sealed class DaysBetweenTests
{
    private static readonly Rule TwoDays = Rule.DaysBetween(max: 2);

    private static readonly WeeklySchedule ThreeDays = Example.ThreeHoursOn(Monday, Wednesday, Friday);
    private static readonly WeeklySchedule OneDay = Example.ThreeHoursOn(Thursday);

    [Fact]
    public void Saturday_and_Sunday_lie_between_Friday_and_Monday() => TwoDays.IsSatisfied(
        Write.Plan.Weeks(4, ThreeDays).Build(),
        "1 to 2 days",
        "at most 2 days",
        "1 to 2 days between two service days; required: at most 2 days.");

    [Fact]
    public void A_gap_over_a_week_end_is_in_both_weeks() => TwoDays.IsViolated(
        Write.Plan.Weeks(4, Example.ThreeHoursOn(Monday, Thursday)).Build(),
        "weeks 1–4",
        "3 days",
        "at most 2 days",
        "3 days between two service days in weeks 1–4; required: at most 2 days.");

    [Fact]
    public void A_gap_within_a_week_is_in_that_week() => Rule.DaysBetween(max: 0).IsViolated(
        Write.Plan.Weeks(1, Example.ThreeHoursOn(Monday, Wednesday)).Build(),
        "week 1",
        "1 day",
        "none",
        "1 day between two service days in week 1; required: none.");

    // Between Monday and Tuesday there is none, between Tuesday and Friday there are two.
    [Fact]
    public void Of_several_gaps_within_a_week_the_least_and_the_most_are_told()
    {
        WeeklySchedule week = Example.ThreeHoursOn(Monday, Tuesday, Friday);

        TwoDays.IsSatisfied(
            Write.Plan.Weeks(1, week).Build(), "0 to 2 days", "at most 2 days", "0 to 2 days between two service days; required: at most 2 days.");
        Rule.DaysBetween(max: 1).IsViolated(
            Write.Plan.Weeks(1, week).Build(),
            "week 1",
            "2 days",
            "at most 1 day",
            "2 days between two service days in week 1; required: at most 1 day.");
    }

    // From Monday of week 1 to Friday of week 2 are 10 days, from then on 6 from Friday to Friday.
    [Fact]
    public void A_gap_into_equal_weeks_comes_once() => Rule.DaysBetween(max: 6).IsViolated(
        Write.Plan.Weeks(1, Example.ThreeHoursOn(Monday)).Weeks(3, Example.ThreeHoursOn(Friday)).Build(),
        "weeks 1–2",
        "10 days",
        "at most 6 days",
        "10 days between two service days in weeks 1–2; required: at most 6 days.");

    [Fact]
    public void Before_the_first_service_day_and_after_the_last_one_nothing_is_judged()
    {
        Rule.DaysBetween(max: 1).IsSatisfied(
            Write.Plan.Weeks(1, Example.ThreeHoursOn(Wednesday, Friday)).Build(),
            "1 day",
            "at most 1 day",
            "1 day between two service days; required: at most 1 day.");
        TwoDays.HasNothingToJudge(Write.Plan.Weeks(1, OneDay).Build());
        TwoDays.HasNothingToJudge(Write.Plan.Weeks(3, WeeklySchedule.Empty).Build());
    }

    [Fact]
    public void Gaps_go_on_from_phase_to_phase() => TwoDays.IsViolated(
        Write.Plan.Weeks(2, ThreeDays).Weeks(1, OneDay).Build(),
        "weeks 2–3",
        "5 days",
        "at most 2 days",
        "5 days between two service days in weeks 2–3; required: at most 2 days.");

    [Fact]
    public void An_empty_week_is_a_week_of_days_between() => TwoDays.IsViolated(
        Write.Plan.Weeks(1, ThreeDays).Weeks(1, WeeklySchedule.Empty).Weeks(1, ThreeDays).Build(),
        "weeks 1–3",
        "9 days",
        "at most 2 days",
        "9 days between two service days in weeks 1–3; required: at most 2 days.");

    [Fact]
    public void Weeks_of_other_levels_are_not_looked_across() => TwoDays.IsSatisfied(
        Write.Plan.Weeks(1, ThreeDays).WeeksOfAnotherLevel(1, WeeklySchedule.Empty).Weeks(1, OneDay).Build(),
        "1 day",
        "at most 2 days",
        "1 day between two service days; required: at most 2 days.");

    [Fact]
    public void A_day_without_a_countable_minute_is_no_service_day() => TwoDays.IsViolated(
        Write.Plan.Weeks(1, Write.Week(
            Write.Day(Monday, Example.Session(180)), Write.Day(Wednesday, Write.Of(Service.DrugTest, 10)), Write.Day(Friday, Example.Session(180)))).Build(),
        "week 1",
        "3 days",
        "at most 2 days",
        "3 days between two service days in week 1; required: at most 2 days.");

    // Nothing can be said of week 2, nor of the gaps into it and out of it.
    [Fact]
    public void A_week_with_an_unchosen_service_day_cannot_be_judged()
    {
        WeeklySchedule unchosen = Write.Week(Write.Day(Monday, Example.Session(180)), Write.Day(null, Example.Session(180)));

        TwoDays.CannotBeJudged(
            Write.Plan.Weeks(1, ThreeDays).Weeks(1, unchosen).Weeks(1, ThreeDays).Build(),
            "week 2",
            "at most 2 days",
            "Cannot be judged in week 2: the plan has service days whose weekday is still unchosen.");
        TwoDays.IsViolated(
            Write.Plan.Weeks(1, unchosen).Weeks(1, Example.ThreeHoursOn(Monday, Friday)).Build(),
            "week 2",
            "3 days",
            "at most 2 days",
            "3 days between two service days in week 2; required: at most 2 days.");
    }

    [Fact]
    public void A_weekday_that_facts_name_twice_is_one_service_day()
    {
        ServiceDay monday = Write.Day(Monday, Example.Session(180));
        WeekFacts week = WeekFacts.Of([monday, monday, Write.Day(Wednesday, Write.Of(Service.DrugTest, 10)), Write.Day(Friday, Example.Session(180))]);
        CourseFacts course = new(new ClientFacts(), Basis.Scheduled, [new WeekRun(1, 1, [week])]);

        Assert.Equal(
            "3 days between two service days in week 1; required: at most 2 days.", Example.PolicyOf(TwoDays).Evaluate(course).Outcomes[0].Message);
    }

    // Of Thursday it is not known whether it is a service day: 6 days lie between two Mondays, 3 between Thursday and Monday.
    [Fact]
    public void A_day_that_may_be_no_service_day_leaves_it_open()
    {
        WeeklySchedule perhaps = Write.Week(Write.Day(Monday, Example.Session(180)), Write.Day(Thursday, Write.Of(Service.Unspecified, 180)));

        Rule.DaysBetween(max: 3).Excluding(Write.Unspecified).CannotBeJudged(
            Write.Plan.Weeks(2, perhaps).Build(), "Cannot be judged: the plan has hours whose service it does not say.");
        TwoDays.Excluding(Write.Unspecified).IsViolated(
            Write.Plan.Weeks(2, perhaps).Build(),
            "weeks 1–2",
            "6 days",
            "at most 2 days",
            "6 days between two service days in weeks 1–2; required: at most 2 days.");
    }

    // From Friday to Thursday of the next week are 5 days, from that Thursday to Monday 3.
    [Fact]
    public void Of_weeks_that_take_turns_for_ever_each_gap_recurs()
    {
        Rule.DaysBetween(max: 4).IsViolated(
            Write.Plan.OpenEnded(ThreeDays, OneDay).Build(),
            "week 1 on",
            "5 days",
            "at most 4 days",
            "5 days between two service days from week 1 on; required: at most 4 days.");
        Rule.DaysBetween(max: 5).IsSatisfied(
            Write.Plan.OpenEnded(ThreeDays, OneDay).Build(),
            "1 to 5 days",
            "at most 5 days",
            "1 to 5 days between two service days; required: at most 5 days.");
    }

    [Fact]
    public void Of_weeks_that_take_turns_a_pattern_is_judged_only_if_its_turn_comes() => TwoDays.IsSatisfied(
        Write.Plan.Weeks(1, ThreeDays, OneDay).Build(),
        "1 day",
        "at most 2 days",
        "1 day between two service days; required: at most 2 days.");

    // Week 2 would have Monday and Friday, 3 days apart, and the phase of one week that is empty would go on with three days.
    [Fact]
    public void A_week_whose_turn_never_comes_has_no_gaps()
    {
        TwoDays.IsSatisfied(
            Write.Plan.Weeks(1, ThreeDays, Example.ThreeHoursOn(Monday, Friday)).Build(),
            "1 day",
            "at most 2 days",
            "1 day between two service days; required: at most 2 days.");
        TwoDays.IsSatisfied(
            Write.Plan.Weeks(1, ThreeDays).Weeks(1, WeeklySchedule.Empty, ThreeDays).Build(),
            "1 day",
            "at most 2 days",
            "1 day between two service days; required: at most 2 days.");
    }

    // From Thursday to Monday are 3 days, from Friday to Thursday of the next week 5: from week 2 into 3, and from week 4 into 5.
    [Theory]
    [InlineData(2, null)]
    [InlineData(3, "weeks 2–3")]
    [InlineData(4, "weeks 2–3")]
    [InlineData(5, "weeks 2–5")]
    [InlineData(6, "weeks 2–5")]
    public void Of_weeks_that_take_turns_a_gap_is_named_as_often_as_it_comes(int weeks, string? gaps)
    {
        RuleOutcome outcome = Example.PolicyOf(Rule.DaysBetween(max: 4)).Evaluate(Write.Plan.Weeks(weeks, OneDay, ThreeDays).Build()).Outcomes[0];

        Assert.Equal(gaps ?? string.Empty, string.Join(", ", outcome.Weeks));
        Assert.Equal(gaps is null ? "1 to 3 days" : "5 days", outcome.Observed?.ToString());
    }

    // Weeks 2 and 3 have nothing, so that Friday of week 1 is followed by Monday of week 4.
    [Fact]
    public void A_phase_without_a_service_day_leaves_the_last_one_before_it() => TwoDays.IsViolated(
        Write.Plan.Weeks(1, ThreeDays).Weeks(2, WeeklySchedule.Empty, WeeklySchedule.Empty).Weeks(1, ThreeDays).Build(),
        "weeks 1–4",
        "16 days",
        "at most 2 days",
        "16 days between two service days in weeks 1–4; required: at most 2 days.");

    [Fact]
    public void The_last_service_day_of_weeks_that_take_turns_may_be_in_any_of_them() => TwoDays.IsViolated(
        Write.Plan.Weeks(2, ThreeDays, WeeklySchedule.Empty).Weeks(1, ThreeDays).Build(),
        "weeks 1–3",
        "9 days",
        "at most 2 days",
        "9 days between two service days in weeks 1–3; required: at most 2 days.");
}
