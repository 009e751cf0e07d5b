using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using Asam.Iop.Tests.Examples;

namespace Asam.Iop.Tests.Policies.Kinds;

/// <summary>The kind <c>weekly-hours</c> with a taper: the last weeks may lie under the minimum in an unbroken run up to the end.</summary>
public sealed class TaperedHoursTests
{
    private static readonly Rule TwoWeeks = Taper(weeks: 2);

    [Fact]
    public void As_many_last_weeks_as_the_taper_has_are_excused_and_no_more()
    {
        TwoWeeks.IsSatisfied(
            Hours(9, 8, 7), "7 h to 9 h", "at least 9 h", "7 h to 9 h of treatment a week; required: at least 9 h.");
        TwoWeeks.IsViolated(
            Hours(9, 8, 7, 6), "week 2", "8 h", "at least 9 h", "8 h of treatment a week in week 2; required: at least 9 h.");
    }

    // Week 2 is one of the last two, but week 3 reaches the minimum, so no run goes from it to the end.
    [Fact]
    public void A_week_at_the_minimum_ends_the_run() => TwoWeeks.IsViolated(
        Hours(10, 5, 9), "week 2", "5 h", "at least 9 h", "5 h of treatment a week in week 2; required: at least 9 h.");

    [Fact]
    public void Weeks_that_need_no_excuse_are_held_against_the_minimum() => TwoWeeks.IsSatisfied(
        Hours(10, 9), "9 h to 10 h", "at least 9 h", "9 h to 10 h of treatment a week; required: at least 9 h.");

    // The first week is at the minimum exactly, and so comes before the run.
    [Fact]
    public void A_single_week_before_the_run_is_enough() => TwoWeeks.IsSatisfied(
        Hours(9, 5), "5 h to 9 h", "at least 9 h", "5 h to 9 h of treatment a week; required: at least 9 h.");

    // Weeks 1 and 2 are one run of weeks under the minimum with no week before it. Week 4 is a run of its own, after week 3.
    [Fact]
    public void A_run_from_the_first_week_on_is_not_excused_but_a_later_one_is()
    {
        Taper(weeks: 4).IsViolated(
            Hours(5, 6, 10, 5), "weeks 1–2", "5 h", "at least 9 h", "5 h of treatment a week in weeks 1–2; required: at least 9 h.");
        Taper(weeks: 4).IsViolated(
            Hours(5, 6, 7, 5), "weeks 1–4", "5 h", "at least 9 h", "5 h of treatment a week in weeks 1–4; required: at least 9 h.");
    }

    // Week 4 has 8 h or 9 h. With 9 h it is at the minimum and ends the run, and week 3 is not excused.
    [Fact]
    public void A_week_that_may_reach_the_minimum_leaves_the_weeks_before_it_open() => TwoWeeks.Excluding(Write.Unspecified).CannotBeJudged(
        Write.Plan.Weeks(2, Example.WeekOf(600)).Weeks(1, Example.WeekOf(300)).Weeks(1, Perhaps(480, 60)).Build(),
        "week 3",
        "at least 9 h",
        "Cannot be judged in week 3: the plan has hours whose service it does not say.");

    // With 8 h 59 min at most it is under the minimum either way.
    [Fact]
    public void A_week_that_cannot_reach_the_minimum_excuses_the_weeks_before_it() => Assert.Equal(
        (RuleResult.Satisfied, "5 h to 10 h"),
        Judged(
            TwoWeeks.Excluding(Write.Unspecified),
            Write.Plan.Weeks(2, Example.WeekOf(600)).Weeks(1, Example.WeekOf(300)).Weeks(1, Perhaps(480, 59)).Build()));

    [Fact]
    public void A_plan_without_an_end_has_no_last_weeks()
    {
        TwoWeeks.IsViolated(
            Write.Plan.Weeks(2, Example.WeekOf(600)).OpenEnded(Example.WeekOf(480)).Build(),
            "week 3 on",
            "8 h",
            "at least 9 h",
            "8 h of treatment a week from week 3 on; required: at least 9 h.");
        TwoWeeks.IsSatisfied(
            Write.Plan.OpenEnded(Example.WeekOf(540), Example.WeekOf(600)).Build(),
            "9 h to 10 h",
            "at least 9 h",
            "9 h to 10 h of treatment a week; required: at least 9 h.");
    }

    // Weeks 1 to 6 take turns; the last two are weeks 5 and 6, of which the run has week 6 alone.
    [Fact]
    public void Weeks_that_take_turns_are_excused_by_their_place() => TwoWeeks.IsViolated(
        Write.Plan.Weeks(6, Example.WeekOf(600), Example.WeekOf(480)).Build(),
        "week 2, week 4",
        "8 h",
        "at least 9 h",
        "8 h of treatment a week in weeks 2, 4; required: at least 9 h.");

    // The last four weeks have 10, 8, 10 and 8 h: week 5 is at the minimum and ends the run, so that week 4 is not excused.
    [Fact]
    public void Weeks_that_take_turns_in_the_taper_are_named_by_their_place() => Taper(weeks: 4).IsViolated(
        Write.Plan.Weeks(6, Example.WeekOf(600), Example.WeekOf(480)).Build(),
        "week 2, week 4",
        "8 h",
        "at least 9 h",
        "8 h of treatment a week in weeks 2, 4; required: at least 9 h.");

    [Fact]
    public void A_pattern_whose_turn_comes_in_the_taper_alone_is_excused() => TwoWeeks.IsSatisfied(
        Write.Plan.Weeks(3, Example.WeekOf(600), Example.WeekOf(480), Example.WeekOf(300)).Build(),
        "5 h to 10 h",
        "at least 9 h",
        "5 h to 10 h of treatment a week; required: at least 9 h.");

    private static Rule Taper(int weeks) => Rule.WeeklyHours(WeeklyHours.FromHours(9), taperWeeks: weeks);

    private static WeeklySchedule Perhaps(int group, int unspecified) => WeeklySchedule.Each(
        Session.AnyTime.Then(Service.Group, group).Then(Service.Unspecified, unspecified), NodaTime.IsoDayOfWeek.Monday);

    private static ProgramPlan Hours(params int[] hours)
    {
        ProgramPlanBuilder plan = Write.Plan;
        foreach (int week in hours)
            plan.Weeks(1, Example.WeekOf(week * 60));
        return plan.Build();
    }

    private static (RuleResult Result, string? Observed) Judged(Rule rule, ProgramPlan plan)
    {
        RuleOutcome outcome = Example.PolicyOf(rule).Evaluate(plan).Outcomes[0];
        return (outcome.Result, outcome.Observed?.ToString());
    }
}
