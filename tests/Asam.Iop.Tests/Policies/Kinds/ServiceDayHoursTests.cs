using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using static NodaTime.IsoDayOfWeek;

namespace Asam.Iop.Tests.Policies.Kinds;

/// <summary>The kind <c>service-day-hours</c>: countable hours of every day that has any.</summary>
public sealed class ServiceDayHoursTests
{
    private static readonly Rule ThreeHours = Rule.ServiceDayHours(min: SessionDuration.FromHours(3));

    private static readonly WeeklySchedule Long = Write.Week(Write.Day(Monday, Write.Of(Service.Group, 180)));
    private static readonly WeeklySchedule Short = Write.Week(Write.Day(Monday, Write.Of(Service.Group, 120)));

    [Fact]
    public void Every_day_is_judged_by_itself() => ThreeHours.IsViolated(
        Write.Plan.Weeks(2, Write.Week(Write.Day(Monday, Write.Of(Service.Group, 240)), Write.Day(Tuesday, Write.Of(Service.Group, 120)))).Build(),
        "weeks 1–2",
        "2 h",
        "at least 3 h",
        "2 h of treatment on a service day in weeks 1–2; required: at least 3 h.");

    [Fact]
    public void Sessions_of_a_day_are_added_up_and_breaks_are_not() => ThreeHours.IsSatisfied(
        Write.Plan.Weeks(2, Write.Week(Write.Day(Monday, Write.Of(Service.Group, 90).Break(30), Write.Of(Service.Individual, 90)))).Build(),
        "3 h",
        "at least 3 h",
        "3 h of treatment on a service day; required: at least 3 h.");

    [Fact]
    public void A_day_without_a_countable_minute_is_no_service_day()
    {
        ServiceDay meeting = Write.Day(Friday, Write.Of(Service.MutualHelp, 60));

        ThreeHours.IsSatisfied(
            Write.Plan.Weeks(2, Write.Week(Write.Day(Monday, Write.Of(Service.Group, 180)), meeting)).Build(),
            "3 h",
            "at least 3 h",
            "3 h of treatment on a service day; required: at least 3 h.");
        ThreeHours.HasNothingToJudge(Write.Plan.Weeks(2, Write.Week(meeting)).Weeks(1, WeeklySchedule.Empty).Build());
    }

    [Fact]
    public void Limits_are_exact_to_the_minute() => Rule.ServiceDayHours(max: SessionDuration.FromHours(3)).IsViolated(
        Write.Plan.Weeks(1, Write.Week(Write.Day(Monday, Write.Of(Service.Group, 181)))).Build(),
        "week 1",
        "3 h 1 min",
        "at most 3 h",
        "3 h 1 min of treatment on a service day in week 1; required: at most 3 h.");

    [Fact]
    public void The_day_furthest_from_the_limit_is_the_one_that_is_told() => ThreeHours.IsViolated(
        Write.Plan.Weeks(1, Short).Weeks(1, Long).Weeks(1, Write.Week(Write.Day(Monday, Write.Of(Service.Group, 60)))).Build(),
        "week 1, week 3",
        "1 h",
        "at least 3 h",
        "1 h of treatment on a service day in weeks 1, 3; required: at least 3 h.");

    [Fact]
    public void A_weekday_need_not_be_chosen() => ThreeHours.IsViolated(
        Write.Plan.Weeks(1, Write.Week(Write.Day(null, Write.Of(Service.Group, 120)))).Build(),
        "week 1",
        "2 h",
        "at least 3 h",
        "2 h of treatment on a service day in week 1; required: at least 3 h.");

    [Fact]
    public void Hours_that_may_not_count_leave_it_open_between_without_and_with_them()
    {
        Rule known = ThreeHours.Excluding(Write.Unspecified);

        known.CannotBeJudged(
            Write.Plan.Weeks(2, Write.Week(Write.Day(Monday, Write.Of(Service.Group, 120), Write.Of(Service.Unspecified, 60)))).Build(),
            "weeks 1–2",
            "at least 3 h",
            "Cannot be judged in weeks 1–2: the plan has hours whose service it does not say.");
        known.IsViolated(
            Write.Plan.Weeks(2, Write.Week(Write.Day(Monday, Write.Of(Service.Group, 120), Write.Of(Service.Unspecified, 59)))).Build(),
            "weeks 1–2",
            "2 h to 2 h 59 min",
            "at least 3 h",
            "2 h to 2 h 59 min of treatment on a service day in weeks 1–2; required: at least 3 h.");
    }

    // If what it holds does not count it is no service day, and so it never breaches for certain.
    [Fact]
    public void A_day_of_unsaid_services_alone_may_be_no_service_day() => ThreeHours.Excluding(Write.Unspecified).CannotBeJudged(
        Write.Plan.Weeks(1, Write.Week(Write.Day(Monday, Write.Of(Service.Unspecified, 60)))).Build(),
        "week 1",
        "at least 3 h",
        "Cannot be judged in week 1: the plan has hours whose service it does not say.");

    [Fact]
    public void Only_the_first_weeks_are_judged_where_the_rule_says_so() => Rule.ServiceDayHours(min: SessionDuration.FromHours(3), firstWeeks: 2).IsSatisfied(
        Write.Plan.Weeks(2, Long).Weeks(1, Short).Build(), "3 h", "at least 3 h", "3 h of treatment on a service day; required: at least 3 h.");

    [Fact]
    public void Weeks_of_other_levels_are_passed_over() => Rule.ServiceDayHours(min: SessionDuration.FromHours(3), firstWeeks: 2).IsViolated(
        Write.Plan.Weeks(1, Long).WeeksOfAnotherLevel(3, Short).Weeks(4, Short).Build(),
        "week 5",
        "2 h",
        "at least 3 h",
        "2 h of treatment on a service day in week 5; required: at least 3 h.");

    [Fact]
    public void What_goes_on_for_ever_breaches_for_ever() => ThreeHours.IsViolated(
        Write.Plan.Weeks(2, Long).OpenEnded(Short).Build(),
        "week 3 on",
        "2 h",
        "at least 3 h",
        "2 h of treatment on a service day from week 3 on; required: at least 3 h.");

    [Fact]
    public void Of_weeks_that_take_turns_each_is_named_at_its_turns()
    {
        ThreeHours.IsViolated(
            Write.Plan.Weeks(5, Long, Short).Build(),
            "week 2, week 4",
            "2 h",
            "at least 3 h",
            "2 h of treatment on a service day in weeks 2, 4; required: at least 3 h.");
        ThreeHours.IsViolated(
            Write.Plan.Weeks(1, Long).OpenEnded(Long, Short).Build(),
            "week 3",
            "2 h",
            "at least 3 h",
            "2 h of treatment on a service day in week 3; required: at least 3 h.");
    }
}
