using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using Asam.Iop.Tests.Examples;
using Asam.Iop.Tests.Policies.Kinds;
using static NodaTime.IsoDayOfWeek;

namespace Asam.Iop.Tests.Policies;

/// <summary>What is suggested where no change of one thing mends, and so all days or weeks are altered at once.</summary>
public sealed class SuggestedWeeksTests
{
    private static readonly ServiceSet Individual = ServiceSet.Of(Service.Individual);

    private static readonly ServiceDay SaturdayOfATest = Write.Day(Saturday, Write.Of(Service.DrugTest, 15));

    [Fact]
    public void Blocks_of_other_services_than_the_measured_ones_stay() => Suggested.Are(
        Rule.ServiceMinutes(Individual, min: 60, max: 60),
        FourWeeks([.. WeeklySchedule.Each(Example.Session(180).Individual(45), Monday, Friday).Days]),
        "from week 1, continue with level 2.1, 4 weeks: monday: group 3 h + individual 1 h, friday: group 3 h + individual 1 h");

    // Both days have two hours: on Monday the first session grows, on Friday the second one, since the first is a break.
    [Fact]
    public void Of_each_day_one_session_is_resized_and_a_day_that_is_no_service_day_stays() => Suggested.Are(
        Rule.ServiceDayHours(SessionDuration.FromHours(3), SessionDuration.FromHours(3)),
        FourWeeks(
            Write.Day(Monday, Example.Session(60), Example.Session(60)),
            Write.Day(Friday, Write.Of(Service.Break, 30), Example.Session(120)),
            SaturdayOfATest),
        "from week 1, continue with level 2.1, 4 weeks: monday: group 2 h; group 1 h, friday: break 30 min; group 3 h, saturday: drug-test 15 min");

    [Fact]
    public void A_service_is_added_to_the_first_session_of_each_service_day() => Suggested.Are(
        Rule.ServiceOnEveryServiceDay(Individual, min: 1),
        FourWeeks(
            Write.Day(Monday, Example.Session(60), Example.Session(30).Family(30)), Write.Day(Friday, Example.Session(60)), SaturdayOfATest),
        "from week 1, continue with level 2.1, 4 weeks: monday: group 1 h + individual 1 h; group 30 min + family 30 min, "
        + "friday: group 1 h + individual 1 h, saturday: drug-test 15 min");

    [Fact]
    public void A_day_whose_first_session_can_hold_no_more_blocks_stays() => Suggested.Are(
        Rule.ServiceOnEveryServiceDay(Individual, min: 1),
        FourWeeks(Write.Day(
            Monday, Session.Create(Enumerable.Repeat(ServiceBlock.Of(Service.Group, 1), Session.MaxBlocks)), Example.Session(60))),
        "from week 1, add individual 1 h on monday");

    // A group of a minute cannot be parted, so that the next session of its day is.
    [Fact]
    public void Of_each_day_the_first_session_that_can_be_is_parted() => Suggested.Are(
        Rule.ServicesPerDay(min: 3),
        FourWeeks(Write.Day(Monday, Example.Session(1), Example.Session(60)), Write.Day(Friday, Example.Session(1), Example.Session(60))),
        "from week 1, continue with level 2.1, 4 weeks: monday: group 1 min; group 30 min + group 30 min, "
        + "friday: group 1 min; group 30 min + group 30 min");

    // Each further service would last as long as a day, and two of them fit into no session.
    [Fact]
    public void Of_each_week_the_first_session_that_can_be_is_parted()
    {
        ProgramPlan plan = Write.Plan
            .Weeks(1, Write.Week(Write.Day(Monday, Example.Session(1), Example.Session(60))))
            .Weeks(1, Write.Week(Write.Day(Tuesday, Example.Session(1), Example.Session(60))))
            .Build();
        Rule anyLength = Rule.ServiceMinutes(ServiceSet.Treatment, max: ServiceBlock.MaxMinutes);

        Assert.Equal(
            "from week 1, continue with level 2.1, 1 week: monday: group 1 min; group 20 min + group 20 min + group 20 min, "
            + "then level 2.1, 1 week: tuesday: group 1 min; group 20 min + group 20 min + group 20 min",
            Assert.Single(Suggested.Changes(Rule.ServicesPerWeek(min: 4), plan, anyLength)).ToString());
    }

    // Week 1 lacks one time of two, week 2 both: what they lack is given on one free day of each, or in the session that they have.
    [Fact]
    public void Each_week_is_given_what_it_lacks_of_a_service_once() => Suggested.Are(
        Rule.ServiceFrequency(Individual, min: 2),
        Write.Plan.Weeks(1, WeeklySchedule.Each(Example.Session(60).Individual(30), Monday)).Weeks(1, Example.WeekOf(60)).Build(),
        "from week 1, continue with level 2.1, 1 week: monday: group 1 h + individual 30 min, tuesday: individual 1 h, "
        + "then level 2.1, 1 week: monday: group 1 h, tuesday: individual 1 h + individual 1 h",
        "from week 1, continue with level 2.1, 1 week: monday: group 1 h + individual 30 min + individual 1 h, "
        + "then level 2.1, 1 week: monday: group 1 h + individual 1 h + individual 1 h");

    [Fact]
    public void What_a_week_lacks_is_shared_out_among_the_sessions_of_a_day_too() => Suggested.Are(
        Rule.WeeklyHours(WeeklyHours.FromHours(4), WeeklyHours.FromHours(4)),
        Write.Plan.Weeks(1, Write.Week(Write.Day(Monday, Example.Session(60), Example.Session(60)))).Weeks(1, Example.WeekOf(180)).Build(),
        "from week 1, continue with level 2.1, 1 week: monday: group 2 h; group 2 h, then level 2.1, 1 week: monday: group 4 h");

    [Fact]
    public void On_further_days_each_week_has_a_session_of_its_own_again() => Suggested.Are(
        Rule.ServiceDays(min: 2, max: 2),
        Write.Plan
            .Weeks(1, Example.ThreeHoursOn(Monday))
            .Weeks(1, WeeklySchedule.Each(Example.Session(120), Tuesday))
            .Weeks(1, Example.ThreeHoursOn(Monday, Wednesday, Friday))
            .Build(),
        "from week 1, continue with level 2.1, 1 week: monday: group 3 h, thursday: group 3 h, "
        + "then level 2.1, 1 week: monday: group 2 h, tuesday: group 2 h, "
        + "then level 2.1, 1 week: monday: group 3 h, friday: group 3 h");

    // Of 66 hours 57 are missing: 19 in each of the three weeks, and no session may be longer than a day.
    [Fact]
    public void A_total_is_shared_out_among_the_weeks_before_and_after_those_of_another_level() => Suggested.Are(
        Rule.TotalHours(minHours: 66, withinWeeks: 4),
        Write.Plan.Weeks(1, Example.WeekOf(180)).WeeksOfAnotherLevel(1, WeeklySchedule.Empty).Weeks(2, Example.WeekOf(180)).Build(),
        "from week 1, continue with level 2.1, 1 week: monday: group 22 h, then level 1, 1 week: no service days, "
        + "then level 2.1, 2 weeks: monday: group 22 h");

    private static ProgramPlan FourWeeks(params ServiceDay[] days) => Write.Plan.Weeks(4, Write.Week(days)).Build();
}
