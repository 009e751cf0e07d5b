using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using Asam.Iop.Tests.Examples;
using Asam.Iop.Tests.Policies.Kinds;
using static NodaTime.IsoDayOfWeek;

namespace Asam.Iop.Tests.Policies;

/// <summary>For every kind of rule the first change that is suggested to mend a small plan; whatever is suggested mends it.</summary>
public sealed class SuggestedChangesTests
{
    private static readonly ServiceSet Individual = ServiceSet.Of(Service.Individual);

    private static readonly WeeklySchedule TwoDays = Example.ThreeHoursOn(Monday, Friday);

    [Fact]
    public void Weekly_hours_too_few() => Mends(
        Rule.WeeklyHours(WeeklyHours.FromHours(9)), FourWeeks(TwoDays), "from week 1, add group 3 h on tuesday");

    [Fact]
    public void Weekly_hours_too_many() => Mends(
        Rule.WeeklyHours(max: WeeklyHours.FromHours(20)),
        FourWeeks(WeeklySchedule.Each(Example.Session(300), Monday, Tuesday, Wednesday, Thursday, Friday)),
        "from week 1, remove session 1 on monday");

    [Fact]
    public void Weekly_hours_before_a_taper() => Mends(
        Rule.WeeklyHours(WeeklyHours.FromHours(6), taperWeeks: 2),
        Write.Plan.Weeks(2, TwoDays).Weeks(3, Example.ThreeHoursOn(Monday)).Build(),
        "from week 3, for that week alone, have monday: group 6 h");

    [Fact]
    public void Weekly_hours_on_average() => Mends(
        Rule.AverageWeeklyHours(WeeklyHours.FromHours(7)), FourWeeks(TwoDays), "from week 1, make session 1 on monday last 4 h");

    [Fact]
    public void Service_days_too_few() => Mends(Rule.ServiceDays(min: 3), FourWeeks(TwoDays), "from week 1, add group 3 h on tuesday");

    [Fact]
    public void Service_days_too_many() => Mends(Rule.ServiceDays(max: 1), FourWeeks(TwoDays), "from week 1, step down to 1 day a week");

    [Fact]
    public void Service_day_hours_too_few() => Mends(
        Rule.ServiceDayHours(min: SessionDuration.FromHours(3)),
        FourWeeks(Write.Week(Write.Day(Monday, Example.Session(180)), Write.Day(Friday, Example.Session(120)))),
        "from week 1, make session 1 on friday last 3 h");

    [Fact]
    public void Service_day_hours_too_many_on_every_day() => Mends(
        Rule.ServiceDayHours(max: SessionDuration.FromHours(2)),
        FourWeeks(TwoDays),
        "from week 1, continue with level 2.1, 4 weeks: monday: group 2 h, friday: group 2 h");

    [Fact]
    public void Session_hours() => Mends(
        Rule.SessionHours(SessionDuration.FromHours(3), SessionDuration.FromHours(3)),
        FourWeeks(Write.Week(Write.Day(Monday, Example.Session(180)), Write.Day(Friday, Example.Session(200)))),
        "from week 1, make session 1 on friday last 3 h");

    [Fact]
    public void Session_hours_of_several_groups_on_every_day() => Mends(
        Rule.SessionHours(max: SessionDuration.FromHours(3)),
        FourWeeks(WeeklySchedule.Each(Write.Hours(Service.Group, Service.Individual, Service.Group, Service.Group), Monday, Friday)),
        "from week 1, continue with level 2.1, 4 weeks: monday: group 1 h + individual 1 h + group 1 h, friday: group 1 h + individual 1 h + group 1 h");

    [Fact]
    public void Days_between() => Mends(Rule.DaysBetween(max: 2), FourWeeks(TwoDays), "from week 1, add group 3 h on tuesday");

    [Fact]
    public void Days_between_that_no_single_day_fills() => Mends(
        Rule.DaysBetween(max: 2),
        FourWeeks(Example.ThreeHoursOn(Wednesday)),
        "from week 1, continue with level 2.1, 4 weeks: wednesday: group 3 h, friday: group 3 h, sunday: group 3 h");

    [Fact]
    public void Days_between_where_several_gaps_are_too_long() => Mends(
        Rule.DaysBetween(max: 1),
        FourWeeks(Example.ThreeHoursOn(Monday, Tuesday, Friday)),
        "from week 1, continue with level 2.1, 4 weeks: monday: group 3 h, tuesday: group 3 h, wednesday: group 3 h, friday: group 3 h, saturday: group 3 h");

    [Fact]
    public void Service_frequency() => Mends(
        Rule.ServiceFrequency(Individual, min: 1), FourWeeks(TwoDays), "from week 1, add individual 1 h on monday");

    [Fact]
    public void Service_frequency_of_minutes_in_windows() => Mends(
        Rule.ServiceFrequency(Individual, minMinutes: 90, everyWeeks: 2), FourWeeks(TwoDays), "from week 1, add individual 1 h 30 min on monday");

    [Fact]
    public void Service_frequency_of_every_service_day() => Mends(
        Rule.ServiceOnEveryServiceDay(Individual, min: 1, minMinutes: 20),
        FourWeeks(TwoDays),
        "from week 1, continue with level 2.1, 4 weeks: monday: group 3 h + individual 20 min, friday: group 3 h + individual 20 min");

    [Fact]
    public void Service_minutes() => Mends(
        Rule.ServiceMinutes(Individual, min: 60, max: 60),
        FourWeeks(WeeklySchedule.Each(Example.Session(180).Individual(45), Monday)),
        "from week 1, make block 2 of session 1 on monday last 1 h");

    [Fact]
    public void Program_length_too_short() => Mends(Rule.ProgramLength(min: 8), FourWeeks(TwoDays), "from week 4, extend by 4 weeks");

    [Fact]
    public void Program_length_too_long() => Mends(Rule.ProgramLength(max: 3), FourWeeks(TwoDays), "from week 4, shorten by 1 week");

    [Fact]
    public void Program_length_without_an_end() => Mends(
        Rule.ProgramLength(max: 4), Write.Plan.Weeks(4, TwoDays).OpenEnded(TwoDays).Build(), "from week 5, end the plan");

    [Fact]
    public void Total_hours() => Mends(
        Rule.TotalHours(minHours: 28, withinWeeks: 4), FourWeeks(TwoDays), "from week 1, make session 1 on monday last 4 h");

    [Fact]
    public void Total_hours_of_a_shorter_program() => Mends(
        Rule.TotalHours(minHours: 30, withinWeeks: 8),
        FourWeeks(WeeklySchedule.Each(Write.Of(Service.Individual, 360), Monday)),
        "from week 1, make session 1 on monday last 7 h 30 min");

    [Fact]
    public void Services_per_day() => Mends(
        Rule.ServicesPerDay(min: 2),
        FourWeeks(Write.Week(Write.Day(Monday, Write.Hours(Service.Group, Service.Family)), Write.Day(Friday, Example.Session(180)))),
        "from week 1, replace session 1 on friday by group 1 h 30 min + group 1 h 30 min");

    [Fact]
    public void Services_per_week() => Mends(
        Rule.ServicesPerWeek(min: 3), FourWeeks(TwoDays), "from week 1, replace session 1 on monday by group 1 h 30 min + group 1 h 30 min");

    [Fact]
    public void Group_size() => Mends(
        Rule.GroupSize(max: 10),
        FourWeeks(WeeklySchedule.Each(Session.AnyTime.Group(GroupType.Process, 180, size: 12), Monday)),
        "from week 1, replace session 1 on monday by process 3 h (10 people)");

    [Fact]
    public void Group_size_on_every_day() => Mends(
        Rule.GroupSize(min: 3),
        FourWeeks(WeeklySchedule.Each(Session.AnyTime.Group(GroupType.Process, 180, size: 2), Monday, Friday)),
        "from week 1, continue with level 2.1, 4 weeks: monday: process 3 h (3 people), friday: process 3 h (3 people)");

    [Fact]
    public void Modality_of_one_session() => Mends(
        Rule.Modality(ModalitySet.Of(Modality.InPerson)),
        Write.Plan.Attended(Modality.InPerson).Weeks(4, WeeklySchedule.Each(Session.AnyTime.Individual(60, Modality.Virtual), Monday)).Build(),
        "from week 1, attend session 1 on monday in-person");

    [Fact]
    public void Modality_of_all_sessions() => Mends(
        Rule.Modality(ModalitySet.Of(Modality.InPerson)),
        Write.Plan.Attended(Modality.Virtual).Weeks(4, TwoDays).Build(),
        "from week 1, attend everything in-person");

    [Fact]
    public void Titration_of_days() => Mends(
        Rule.TitrationOfDays(), Write.Plan.Weeks(2, Example.ThreeHoursOn(Monday)).Weeks(2, TwoDays).Build(), "from week 3, step down to 1 day a week");

    [Fact]
    public void Titration_of_hours() => Mends(
        Rule.TitrationOfHours(),
        Write.Plan.Weeks(2, WeeklySchedule.Each(Example.Session(120), Monday, Friday)).Weeks(2, TwoDays).Build(),
        "from week 3, make session 1 on monday last 1 h");

    [Fact]
    public void Weeks_that_lack_days_of_their_own_are_all_mended_at_once() => Mends(
        Rule.ServiceDays(min: 3),
        Write.Plan.Weeks(1, Example.ThreeHoursOn(Tuesday)).WeeksOfAnotherLevel(1, WeeklySchedule.Empty).Weeks(1, TwoDays).Build(),
        "from week 1, continue with level 2.1, 1 week: monday: group 3 h, tuesday: group 3 h, wednesday: group 3 h, then level 1, 1 week: no service days, "
        + "then level 2.1, 1 week: monday: group 3 h, wednesday: group 3 h, friday: group 3 h");

    [Fact]
    public void Weeks_that_lack_hours_and_weeks_that_have_too_many_are_all_mended_at_once() => Mends(
        Rule.WeeklyHours(WeeklyHours.FromHours(5), WeeklyHours.FromHours(6)),
        Write.Plan.Weeks(1, Example.ThreeHoursOn(Monday)).Weeks(1, Example.ThreeHoursOn(Monday, Wednesday, Friday)).Build(),
        "from week 1, continue with level 2.1, 1 week: monday: group 5 h, then level 2.1, 1 week: monday: group 2 h, wednesday: group 2 h, friday: group 2 h");

    [Fact]
    public void Facts_that_no_plan_is_known_of_have_no_changes()
    {
        Policy policy = Example.PolicyOf(Rule.ServiceDays(min: 3));

        Assert.NotEmpty(policy.Evaluate(FourWeeks(TwoDays)).Changes);
        Assert.Empty(policy.Evaluate(FourWeeks(TwoDays).Facts).Changes);
    }

    [Fact]
    public void Only_a_breach_has_changes()
    {
        Assert.Empty(Outcome(Rule.ServiceDays(min: 2), FourWeeks(TwoDays)).Changes);
        Assert.Empty(Outcome(Rule.GroupSize(max: 10), FourWeeks(TwoDays)).Changes);
        Assert.Empty(Outcome(Rule.ServiceDays(min: 3).Of(Basis.Attended), FourWeeks(TwoDays)).Changes);
    }

    [Theory]
    [MemberData(nameof(RulesThatNothingMends))]
    public void What_no_change_can_mend_has_none(Rule rule)
    {
        RuleOutcome outcome = Outcome(rule, FourWeeks(TwoDays));

        Assert.Equal(RuleResult.Violated, outcome.Result);
        Assert.Empty(outcome.Changes);
    }

    /// <summary>Rules that count nothing, or ask for more than days and weeks can hold.</summary>
    public static TheoryData<Rule> RulesThatNothingMends() =>
    [
        Rule.WeeklyHours(WeeklyHours.FromHours(1)).Counting(Individual).Excluding(Individual),
        Rule.ServiceDays(min: 1).Counting(Individual).Excluding(Individual),
        Rule.ServicesPerWeek(min: 1).Counting(Individual).Excluding(Individual),
        Rule.TotalHours(minHours: 169, withinWeeks: 1),
        Rule.ServiceFrequency(Individual, minMinutes: 10080),
    ];

    // Whatever becomes of Monday's group, Friday's may be too large.
    [Fact]
    public void What_would_still_not_be_known_has_none()
    {
        ServiceDay known = Write.Day(Monday, Session.AnyTime.Group(GroupType.Process, 60, size: 12));
        ServiceDay unknown = Write.Day(Friday, Session.AnyTime.Group(GroupType.Process, 60));

        RuleOutcome outcome = Outcome(Rule.GroupSize(max: 10), FourWeeks(Write.Week(known, unknown)));

        Assert.Equal(RuleResult.Violated, outcome.Result);
        Assert.Empty(outcome.Changes);
    }

    private static ProgramPlan FourWeeks(WeeklySchedule week) => Write.Plan.Weeks(4, week).Build();

    private static RuleOutcome Outcome(Rule rule, ProgramPlan plan) => Example.PolicyOf(rule).Evaluate(plan).Outcomes[0];

    private static void Mends(Rule rule, ProgramPlan plan, string first)
    {
        RuleOutcome outcome = Outcome(rule, plan);

        Assert.Equal(RuleResult.Violated, outcome.Result);
        Assert.NotEmpty(outcome.Changes);
        Assert.Equal(first, outcome.Changes[0].ToString());
        Assert.All(outcome.Changes, change => Assert.Equal(RuleResult.Satisfied, Outcome(rule, plan.Apply(change)).Result));
    }
}
