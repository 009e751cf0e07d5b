using Asam.Iop.Planning.Witnesses;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using static Asam.Iop.Planning.Tests.Binding;
using static Asam.Iop.Planning.Tests.SmallPlans;

namespace Asam.Iop.Planning.Tests;

public sealed class SeedPlansTests
{
    private static readonly int[] UsualDays = [3, 4, 5, 2, 1, 6, 7];
    private static readonly int[] UsualWeeks = [1, 8, 12];
    private static readonly PlanDescription Client = new("seed", AsamEdition.Fourth);

    /// <summary>Rules, and the numbers of weeks of plans for them.</summary>
    public static TheoryData<Rule[], int[]> Weeks => new()
    {
        { [], [1, 8, 12] },
        { [Rule.ProgramLength(min: 8)], [8, 12] },
        { [Rule.ProgramLength(min: 9), Rule.ProgramLength(min: 5, max: 10)], [9, 10] },
        { [Rule.ProgramLength(max: 20), Rule.ProgramLength(max: 6)], [1, 6] },
        { [Rule.TotalHours(72, 10)], [1, 8, 10, 12] },
        { [Rule.TotalHours(72, 10), Rule.ProgramLength(max: 9)], [1, 8, 9] },
    };

    /// <summary>Rules, a number of days a week, and the minutes of each of these days.</summary>
    public static TheoryData<Rule[], int, int[]> DayMinutes => new()
    {
        { [], 3, [180] },
        { [Hours(min: 10)], 3, [200, 180] },
        { [Hours(min: 10)], 7, [86, 180] },                                // 7 × 85 is too little, and so is 3 × 199
        { [Hours(max: 10)], 7, [85, 180] },                                // 7 × 86 is too much
        { [Hours(max: 20), Hours(min: 10)], 5, [120, 240, 180] },
        { [Hours(min: 9)], 3, [180] },
        { [Rule.ServiceDayHours(Minutes(120), Minutes(240))], 3, [120, 240, 180] },
        { [Rule.SessionHours(Minutes(60), Minutes(200))], 3, [60, 200, 180] },
        { [Rule.TotalHours(72, 12)], 3, [120, 180] },                      // 36 days of 2 hours
        { [Rule.TotalHours(72, 12)], 7, [52, 180] },                       // 84 days: 4320 / 84 = 51.4 minutes
        { [Hours(max: 24)], 1, [1440, 180] },
        { [Hours(min: 25)], 1, [180] },                                    // no day is so long
        { [Rule.WeeklyHours(max: WeeklyHours.FromMinutes(7))], 7, [1, 180] },
        { [Rule.WeeklyHours(max: WeeklyHours.FromMinutes(6))], 7, [180] }, // nor so short
    };

    [Theory]
    [MemberData(nameof(Weeks))]
    public void Plans_have_the_usual_numbers_of_weeks_or_those_at_the_limits(Rule[] rules, int[] weeks)
    {
        ProgramPlan[] plans = [.. new SeedPlans(To(rules), Client).All()];

        Assert.Equal(weeks, plans.Select(plan => plan.Phases.Single().Weeks!.Value).Distinct());
        Assert.Equal(plans.OrderBy(plan => plan.TotalWeeks), plans);
    }

    [Theory]
    [MemberData(nameof(DayMinutes))]
    public void Days_have_the_usual_minutes_and_those_at_the_limits(Rule[] rules, int days, int[] minutes) =>
        Assert.Equal(minutes, new SeedPlans(To(rules), Client).All().Select(plan => MinutesOf(plan.Phases[0], days)).OfType<int>().Distinct());

    [Fact]
    public void Without_a_rule_there_are_all_numbers_of_days_with_groups_or_with_individual_sessions()
    {
        WeeklySchedule[] schedules =
        [
            .. from days in UsualDays
               from block in new[] { ServiceBlock.Group(GroupType.Process, 180), ServiceBlock.Of(Service.Individual, 180) }
               select WeeklySchedule.Each(Session.Create([block]), [.. Titration.WeekdaysOf(days)]),
            WeeklySchedule.Empty,
        ];

        Assert.Equal(
            from weeks in UsualWeeks
            from schedule in schedules
            select ProgramPlan.Of(Client, Phase.Create(LevelOfCare.IntensiveOutpatientOf(AsamEdition.Fourth), weeks, schedule)),
            new SeedPlans([], Client).All());
    }

    [Theory]
    [InlineData(1, null, new[] { 1, 7, 11 })]
    [InlineData(4, null, new[] { 1, 4, 8 })]
    [InlineData(8, null, new[] { 1, 4 })]
    [InlineData(520, null, new[] { 1 })]
    [InlineData(4, 10, new[] { 6, 8 })]
    public void Where_a_rule_judges_the_first_weeks_others_may_follow(int first, int? least, int[] further)
    {
        Rule[] rules = [Rule.ServiceDays(min: 3, firstWeeks: first), Rule.ProgramLength(min: least ?? 1)];

        Assert.Equal(
            further.Select(weeks => (first, weeks)),
            OfTwoPhases(rules).Select(plan => (plan.Phases[0].Weeks!.Value, plan.Phases[1].Weeks!.Value)).Distinct());
    }

    [Fact]
    public void The_weeks_that_follow_are_at_the_limits_of_the_rules_that_still_judge_them()
    {
        Rule[] rules =
        [
            Rule.WeeklyHours(max: WeeklyHours.FromHours(5), firstWeeks: 2),
            Rule.WeeklyHours(max: WeeklyHours.FromHours(10), firstWeeks: 4),
            Hours(max: 20),
        ];
        ILookup<int, ProgramPlan> plans = OfTwoPhases(rules).ToLookup(plan => plan.Phases[0].Weeks!.Value);

        Assert.Equal([2, 4], plans.Select(each => each.Key));
        Assert.Equal([100, 200, 400, 180], OfThreeDays(plans[2], phase: 0));
        Assert.Equal([200, 400, 180], OfThreeDays(plans[2], phase: 1));
        Assert.Equal([100, 200, 400, 180], OfThreeDays(plans[4], phase: 0));
        Assert.Equal([400, 180], OfThreeDays(plans[4], phase: 1));
    }

    private static IEnumerable<ProgramPlan> OfTwoPhases(Rule[] rules) =>
        new SeedPlans(To(rules), Client).All().Where(plan => plan.Phases.Count > 1);

    private static IEnumerable<int> OfThreeDays(IEnumerable<ProgramPlan> plans, int phase) =>
        plans.Select(plan => MinutesOf(plan.Phases[phase], days: 3)).OfType<int>().Distinct();

    /// <summary>Gets the minutes of a day of a week of so many; <see langword="null"/> of another week, and of days that differ.</summary>
    private static int? MinutesOf(Phase phase, int days)
    {
        int[] minutes = [.. phase.Patterns.Single().Days.Select(day => day.Sessions.Sum(session => session.Length.TotalMinutes))];
        return minutes.Length == days && minutes.Distinct().Count() == 1 ? minutes[0] : null;
    }
}
