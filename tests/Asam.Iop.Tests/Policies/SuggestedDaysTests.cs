using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using Asam.Iop.Tests.Examples;
using Asam.Iop.Tests.Policies.Kinds;
using static NodaTime.IsoDayOfWeek;

namespace Asam.Iop.Tests.Policies;

/// <summary>What is suggested where days are too few, too many, too short or too far apart, or the program is too long.</summary>
public sealed class SuggestedDaysTests
{
    private static readonly WeeklySchedule TwoDays = Example.ThreeHoursOn(Monday, Friday);

    [Fact]
    public void A_short_day_is_made_longer_or_given_one_more_session_or_done_without() => Suggested.Are(
        Rule.ServiceDayHours(min: SessionDuration.FromHours(3)),
        FourWeeks(Write.Week(Write.Day(Monday, Example.Session(180)), Write.Day(Friday, Example.Session(120)))),
        "from week 1, make session 1 on friday last 3 h",
        "from week 1, add group 1 h on friday",
        "from week 1, remove session 1 on friday");

    [Fact]
    public void A_session_is_made_as_long_as_a_day() => Suggested.Are(
        Rule.ServiceDayHours(min: SessionDuration.FromHours(24)),
        FourWeeks(Example.WeekOf(23 * 60)),
        "from week 1, make session 1 on monday last 24 h",
        "from week 1, add group 1 h on monday");

    [Fact]
    public void A_session_is_made_as_short_as_a_minute() => Suggested.Are(
        Rule.ServiceDayHours(max: SessionDuration.FromMinutes(1)), FourWeeks(Example.WeekOf(2)), "from week 1, make session 1 on monday last 1 min");

    [Fact]
    public void Sessions_of_all_days_are_made_as_long_as_a_day() => Suggested.Are(
        Rule.SessionHours(min: SessionDuration.FromHours(24)),
        FourWeeks(WeeklySchedule.Each(Example.Session(23 * 60), Monday, Friday)),
        "from week 1, continue with level 2.1, 4 weeks: monday: group 24 h, friday: group 24 h");

    [Fact]
    public void A_gap_in_the_only_week_is_filled_there() => Suggested.Are(
        Rule.DaysBetween(max: 2),
        Write.Plan.Weeks(1, TwoDays).Build(),
        "from week 1, add group 3 h on tuesday",
        "from week 1, add group 3 h on wednesday",
        "from week 1, add group 3 h on thursday");

    [Fact]
    public void Gaps_are_filled_in_weeks_without_a_service_day_too() => Suggested.Are(
        Rule.DaysBetween(max: 2),
        Write.Plan.Weeks(1, Example.ThreeHoursOn(Monday)).Weeks(1, WeeklySchedule.Empty).Weeks(1, Example.ThreeHoursOn(Monday)).Build(),
        "from week 1, continue with level 2.1, 1 week: monday: group 3 h, wednesday: group 3 h, friday: group 3 h, "
        + "then level 2.1, 1 week: monday: group 3 h, wednesday: group 3 h, friday: group 3 h, "
        + "then level 2.1, 1 week: monday: group 3 h, wednesday: group 3 h, friday: group 3 h");

    [Fact]
    public void Weeks_with_too_few_days_and_weeks_with_too_many_are_mended_and_others_stay() => Suggested.Are(
        Rule.ServiceDays(min: 2, max: 2),
        Write.Plan
            .Weeks(1, Example.ThreeHoursOn(Monday))
            .Weeks(1, Example.ThreeHoursOn(Monday, Wednesday, Friday))
            .Weeks(1, Write.Week([.. TwoDays.Days, Write.Day(Saturday, Write.Of(Service.DrugTest, 15))]))
            .Build(),
        "from week 1, continue with level 2.1, 1 week: monday: group 3 h, thursday: group 3 h, "
        + "then level 2.1, 1 week: monday: group 3 h, friday: group 3 h, "
        + "then level 2.1, 1 week: monday: group 3 h, friday: group 3 h, saturday: drug-test 15 min");

    [Fact]
    public void Where_days_are_unchosen_so_are_those_that_are_added_to_all_weeks() => Suggested.Are(
        Rule.ServiceDays(min: 2, max: 2),
        Write.Plan.Weeks(1, UnchosenDays(1)).Weeks(1, UnchosenDays(3)).Build(),
        "from week 1, continue with level 2.1, 1 week: any day: group 3 h, any day: group 3 h, "
        + "then level 2.1, 1 week: any day: group 3 h, any day: group 3 h");

    [Fact]
    public void A_week_between_others_is_made_like_either_of_them() => Suggested.Are(
        Rule.ServiceDays(min: 2),
        Write.Plan.Weeks(1, TwoDays).Weeks(1, WeeklySchedule.Empty).Weeks(1, Example.ThreeHoursOn(Tuesday, Thursday, Saturday)).Build(),
        "from week 2, for that week alone, have any day: group 1 h, any day: group 1 h",
        "from week 2, for that week alone, have monday: group 3 h, friday: group 3 h",
        "from week 2, for that week alone, have tuesday: group 3 h, thursday: group 3 h, saturday: group 3 h");

    [Fact]
    public void The_first_week_is_made_like_the_next_one() => Suggested.Are(
        Rule.ServiceDays(min: 2),
        Write.Plan.Weeks(1, WeeklySchedule.Empty).Weeks(2, TwoDays).Build(),
        "from week 1, for that week alone, have any day: group 1 h, any day: group 1 h",
        "from week 1, for that week alone, have monday: group 3 h, friday: group 3 h");

    [Fact]
    public void The_last_week_is_made_like_the_one_before() => Suggested.Are(
        Rule.ServiceDays(min: 2),
        Write.Plan.Weeks(2, TwoDays).Weeks(1, WeeklySchedule.Empty).Build(),
        "from week 3, for that week alone, have any day: group 1 h, any day: group 1 h",
        "from week 3, for that week alone, have monday: group 3 h, friday: group 3 h");

    [Fact]
    public void A_program_whose_first_phase_is_just_as_long_as_allowed_loses_what_comes_after() => Suggested.Are(
        Rule.ProgramLength(max: 2),
        Write.Plan.Weeks(2, TwoDays).WeeksOfAnotherLevel(1, WeeklySchedule.Empty).Weeks(2, TwoDays).Build(),
        "from week 4, shorten by 2 weeks",
        "from week 4, end the plan");

    // From Friday of week 1 to Friday of week 2 are six days. A further Monday or Tuesday of week 2 parts them, each with a session of that week.
    [Fact]
    public void A_gap_between_two_weeks_is_filled_in_the_second_one_with_a_session_of_its_own() => Suggested.Are(
        Rule.DaysBetween(max: 3),
        Write.Plan.Weeks(1, Example.ThreeHoursOn(Monday, Wednesday, Friday)).Weeks(1, WeeklySchedule.Each(Example.Session(120), Friday)).Build(),
        "from week 2, add group 2 h on monday",
        "from week 2, add group 2 h on tuesday",
        "from week 2, move session 1 on friday to monday");

    // Six days lie between Monday and the Monday after it; from week 1 on, three weeks would have one session more, and not two.
    [Fact]
    public void A_gap_of_a_week_without_a_service_day_is_filled_there_with_a_session_of_the_week_before() => Suggested.Are(
        Rule.DaysBetween(max: 6),
        Write.Plan.Weeks(1, Example.ThreeHoursOn(Monday)).Weeks(1, WeeklySchedule.Empty).Weeks(1, Example.ThreeHoursOn(Monday)).Build(),
        "from week 2, add group 3 h on monday",
        "from week 1, add group 3 h on tuesday",
        "from week 1, add group 3 h on wednesday");

    [Fact]
    public void Too_many_days_are_stepped_down_to_the_most_that_may_be() => Suggested.Are(
        Rule.ServiceDays(min: 1, max: 2),
        FourWeeks(Example.ThreeHoursOn(Monday, Wednesday, Friday)),
        "from week 1, step down to 2 days a week",
        "from week 1, remove session 1 on monday",
        "from week 1, remove session 1 on wednesday");

    // Three days rise over two, two over one: without Friday the weeks have 2, 2, 1 and 1.
    [Fact]
    public void Days_that_rise_twice_are_stepped_down_to_the_least_that_was_exceeded() => Suggested.Are(
        Rule.TitrationOfDays(),
        Write.Plan
            .Weeks(1, TwoDays)
            .Weeks(1, Example.ThreeHoursOn(Monday, Wednesday, Friday))
            .Weeks(1, Example.ThreeHoursOn(Monday))
            .Weeks(1, TwoDays)
            .Build(),
        "from week 2, remove session 1 on friday",
        "from week 2, step down to 1 day a week");

    [Fact]
    public void A_session_of_an_unchosen_day_is_named_by_the_place_of_its_day_among_those() => Suggested.Are(
        Rule.SessionHours(min: SessionDuration.FromHours(3)),
        FourWeeks(Write.Week(Write.Day(Monday, Example.Session(180)), Write.Day(weekday: null, Example.Session(120)))),
        "from week 1, make session 1 on unchosen day 1 last 3 h",
        "from week 1, replace session 1 on unchosen day 1 by group 3 h");

    private static WeeklySchedule UnchosenDays(int days) =>
        Write.Week([.. Enumerable.Repeat(Write.Day(weekday: null, Example.Session(180)), days)]);

    private static ProgramPlan FourWeeks(WeeklySchedule week) => Write.Plan.Weeks(4, week).Build();
}
