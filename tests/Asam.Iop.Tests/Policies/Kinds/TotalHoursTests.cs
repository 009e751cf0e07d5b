using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using Asam.Iop.Tests.Examples;
using NodaTime;

namespace Asam.Iop.Tests.Policies.Kinds;

/// <summary>The kind <c>total-hours</c>: countable hours of the first weeks together.</summary>
public sealed class TotalHoursTests
{
    private static readonly Rule SixtyHours = Rule.TotalHours(minHours: 60, withinWeeks: 8);

    [Fact]
    public void The_first_weeks_are_added_up_and_no_others()
    {
        SixtyHours.IsSatisfied(Example.PlanOf(540), "72 h", "at least 60 h", "72 h of treatment within 8 weeks; required: at least 60 h.");
        SixtyHours.IsViolated(
            Example.PlanOf(420), "weeks 1–8", "56 h", "at least 60 h", "56 h of treatment within 8 weeks in weeks 1–8; required: at least 60 h.");
    }

    [Fact]
    public void They_are_exact_to_the_minute()
    {
        SixtyHours.IsSatisfied(Example.PlanOf(450), "60 h", "at least 60 h", "60 h of treatment within 8 weeks; required: at least 60 h.");
        SixtyHours.IsViolated(
            Example.PlanOf(449),
            "weeks 1–8",
            "59 h 52 min",
            "at least 60 h",
            "59 h 52 min of treatment within 8 weeks in weeks 1–8; required: at least 60 h.");
    }

    [Fact]
    public void Fewer_weeks_are_all_added_up() => SixtyHours.IsViolated(
        Example.PlanOf(540, weeks: 6),
        "weeks 1–6",
        "54 h",
        "at least 60 h",
        "54 h of treatment within 8 weeks in weeks 1–6; required: at least 60 h.");

    [Fact]
    public void An_empty_week_is_one_of_them() => SixtyHours.IsViolated(
        Write.Plan.Weeks(7, WeeklySchedule.Empty).Weeks(5, Example.WeekOf(900)).Build(),
        "weeks 1–8",
        "15 h",
        "at least 60 h",
        "15 h of treatment within 8 weeks in weeks 1–8; required: at least 60 h.");

    [Fact]
    public void Without_a_week_there_is_nothing_to_judge() =>
        SixtyHours.HasNothingToJudge(Write.Plan.WeeksOfAnotherLevel(8, Example.WeekOf(540)).Build());

    [Fact]
    public void An_open_ended_plan_has_as_many_weeks_as_are_asked_for()
    {
        SixtyHours.IsSatisfied(
            Write.Plan.Weeks(2, Example.WeekOf(540)).OpenEnded(Example.WeekOf(480)).Build(),
            "66 h",
            "at least 60 h",
            "66 h of treatment within 8 weeks; required: at least 60 h.");
        SixtyHours.IsViolated(
            Write.Plan.OpenEnded(Example.WeekOf(420)).Build(),
            "weeks 1–8",
            "56 h",
            "at least 60 h",
            "56 h of treatment within 8 weeks in weeks 1–8; required: at least 60 h.");
    }

    // Of 7 weeks the first pattern has 4 and the second 3: 40 h and 12 h.
    [Fact]
    public void Weeks_that_take_turns_are_added_up_turn_by_turn() => Rule.TotalHours(minHours: 53, withinWeeks: 7).IsViolated(
        Write.Plan.OpenEnded(Example.WeekOf(600), Example.WeekOf(240)).Build(),
        "weeks 1–7",
        "52 h",
        "at least 53 h",
        "52 h of treatment within 7 weeks in weeks 1–7; required: at least 53 h.");

    [Fact]
    public void Weeks_of_other_levels_are_passed_over() => SixtyHours.IsViolated(
        Write.Plan.Weeks(4, Example.WeekOf(540)).WeeksOfAnotherLevel(2, Example.WeekOf(540)).Weeks(6, Example.WeekOf(300)).Build(),
        "weeks 1–4, weeks 7–10",
        "56 h",
        "at least 60 h",
        "56 h of treatment within 8 weeks in weeks 1–4, 7–10; required: at least 60 h.");

    // The eighth week is the last of the first phase; the weeks at level 2.1 that come later are none of those.
    [Fact]
    public void Weeks_after_the_first_ones_are_not_named() => SixtyHours.IsViolated(
        Write.Plan.Weeks(8, Example.WeekOf(420)).WeeksOfAnotherLevel(2, Example.WeekOf(540)).Weeks(2, Example.WeekOf(540)).Build(),
        "weeks 1–8",
        "56 h",
        "at least 60 h",
        "56 h of treatment within 8 weeks in weeks 1–8; required: at least 60 h.");

    [Fact]
    public void Hours_that_may_not_count_leave_it_open_between_without_and_with_them()
    {
        Rule known = SixtyHours.Excluding(Write.Unspecified);
        WeeklySchedule Week(int group, int unspecified) => WeeklySchedule.Each(
            Session.AnyTime.Then(Service.Group, group).Then(Service.Unspecified, unspecified), IsoDayOfWeek.Monday);

        known.CannotBeJudged(
            Write.Plan.Weeks(8, Week(300, 180)).Build(),
            "weeks 1–8",
            "at least 60 h",
            "Cannot be judged in weeks 1–8: the plan has hours whose service it does not say.");
        known.IsSatisfied(
            Write.Plan.Weeks(8, Week(480, 60)).Build(), "64 h to 72 h", "at least 60 h", "64 h to 72 h of treatment within 8 weeks; required: at least 60 h.");
    }

    [Fact]
    public void A_weekday_need_not_be_chosen() => Rule.TotalHours(minHours: 10, withinWeeks: 1).IsViolated(
        Write.Plan.Weeks(1, Write.Week(Write.Day(null, Example.Session(240)), Write.Day(null, Example.Session(240)))).Build(),
        "week 1",
        "8 h",
        "at least 10 h",
        "8 h of treatment within 1 week in week 1; required: at least 10 h.");
}
