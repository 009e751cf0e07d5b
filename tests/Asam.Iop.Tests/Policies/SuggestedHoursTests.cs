using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using Asam.Iop.Tests.Examples;
using Asam.Iop.Tests.Policies.Kinds;
using static NodaTime.IsoDayOfWeek;

namespace Asam.Iop.Tests.Policies;

/// <summary>What is suggested where the hours of a week, of weeks on average, or of the whole program are too few or too many.</summary>
public sealed class SuggestedHoursTests
{
    [Fact]
    public void A_group_is_made_longer_rather_than_what_stands_beside_it() => Suggested.Are(
        Rule.WeeklyHours(min: WeeklyHours.FromHours(3)),
        FourWeeks(WeeklySchedule.Each(Write.Hours(Service.Group, Service.Family), Monday)),
        "from week 1, make block 1 of session 1 on monday last 2 h",
        "from week 1, add group 1 h + family 1 h on tuesday",
        "from week 1, add group 1 h + family 1 h on wednesday");

    [Fact]
    public void A_group_is_made_as_short_as_a_minute() => Suggested.Are(
        Rule.WeeklyHours(max: WeeklyHours.FromMinutes(121)),
        FourWeeks(WeeklySchedule.Each(Example.Session(61).Family(120), Monday)),
        "from week 1, make block 1 of session 1 on monday last 1 min",
        "from week 1, remove session 1 on monday",
        "from week 1, step down to 0 days a week");

    [Fact]
    public void A_session_as_long_as_a_day_is_added() => Suggested.Are(
        Rule.WeeklyHours(min: WeeklyHours.FromHours(24)), FourWeeks(WeeklySchedule.Empty), "from week 1, add group 24 h on a further day");

    [Fact]
    public void A_session_longer_than_a_day_is_not_added() =>
        Suggested.IsNone(Rule.WeeklyHours(min: WeeklyHours.FromHours(24, 1)), FourWeeks(WeeklySchedule.Empty));

    [Fact]
    public void Weeks_without_a_group_are_each_given_one_of_what_they_lack_be_it_a_minute_or_a_day() => Suggested.Are(
        Rule.WeeklyHours(WeeklyHours.FromHours(24), WeeklyHours.FromHours(24)),
        Write.Plan
            .Weeks(1, WeeklySchedule.Empty)
            .Weeks(1, WeeklySchedule.Each(Write.Of(Service.Individual, (24 * 60) - 1), Monday))
            .Weeks(1, WeeklySchedule.Each(Write.Of(Service.Individual, 12 * 60), Monday, Friday))
            .Build(),
        "from week 1, continue with level 2.1, 1 week: any day: group 24 h, "
        + "then level 2.1, 1 week: monday: individual 23 h 59 min, tuesday: group 1 min, "
        + "then level 2.1, 1 week: monday: individual 12 h, friday: individual 12 h");

    [Fact]
    public void Groups_alone_are_resized_where_all_weeks_are_mended_at_once() => Suggested.Are(
        Rule.WeeklyHours(WeeklyHours.FromHours(5), WeeklyHours.FromHours(6)),
        Write.Plan
            .Weeks(1, Write.Week(Write.Day(Monday, Example.Session(180)), Write.Day(Friday, Write.Of(Service.Individual, 60))))
            .Weeks(1, Example.ThreeHoursOn(Monday, Wednesday, Friday))
            .Build(),
        "from week 1, continue with level 2.1, 1 week: monday: group 4 h, friday: individual 1 h, "
        + "then level 2.1, 1 week: monday: group 2 h, wednesday: group 2 h, friday: group 2 h");

    [Fact]
    public void An_average_that_is_too_low_but_may_not_be_too_high_either_is_raised_in_every_week() => Suggested.Are(
        Rule.AverageWeeklyHours(WeeklyHours.FromHours(4), WeeklyHours.FromHours(4)),
        Write.Plan.Weeks(1, Example.ThreeHoursOn(Monday)).Weeks(1, Example.ThreeHoursOn(Tuesday)).Build(),
        "from week 1, continue with level 2.1, 1 week: monday: group 4 h, then level 2.1, 1 week: tuesday: group 4 h");

    [Fact]
    public void A_total_is_reached_by_a_longer_program_up_to_the_last_week_that_is_added_up() => Suggested.Are(
        Rule.TotalHours(minHours: 24, withinWeeks: 8),
        Write.Plan.Weeks(7, Example.ThreeHoursOn(Monday)).Build(),
        "from week 7, extend by 1 week",
        "from week 1, make session 1 on monday last 3 h 26 min",
        "from week 1, add group 3 h on tuesday");

    [Fact]
    public void A_total_that_only_more_weeks_would_reach_than_are_added_up_is_not_reached() =>
        Suggested.IsNone(Rule.TotalHours(minHours: 5000, withinWeeks: 520), Write.Plan.Weeks(1, Example.WeekOf(1)).Build());

    // Week 2 has no Monday, so that the three hours that are missing are all given to week 1.
    [Fact]
    public void A_total_is_reached_in_the_first_phase_alone() => Suggested.Are(
        Rule.TotalHours(minHours: 6, withinWeeks: 8),
        Write.Plan.Weeks(1, Example.ThreeHoursOn(Monday)).Weeks(1, WeeklySchedule.Empty).Build(),
        "from week 1, make session 1 on monday last 6 h",
        "from week 1, add group 3 h on tuesday",
        "from week 1, add group 3 h on wednesday");

    [Fact]
    public void What_is_added_is_what_the_rule_itself_counts() => Suggested.Are(
        Rule.WeeklyHours(WeeklyHours.FromHours(2)).Counting(ServiceSet.Of(Service.Individual)),
        FourWeeks(WeeklySchedule.Empty),
        "from week 1, add individual 2 h on a further day");

    [Fact]
    public void A_total_far_away_is_reached_by_all_groups_of_all_weeks() => Suggested.Are(
        Rule.TotalHours(minHours: 240, withinWeeks: 4),
        FourWeeks(Example.ThreeHoursOn(Monday, Wednesday, Friday)),
        "from week 1, continue with level 2.1, 4 weeks: monday: group 20 h, wednesday: group 20 h, friday: group 20 h");

    private static ProgramPlan FourWeeks(WeeklySchedule week) => Write.Plan.Weeks(4, week).Build();
}
