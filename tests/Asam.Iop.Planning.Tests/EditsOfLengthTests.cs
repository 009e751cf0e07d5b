using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using static Asam.Iop.Planning.Tests.SmallPlans;
using static Asam.Iop.Planning.Tests.Written;

namespace Asam.Iop.Planning.Tests;

public sealed class EditsOfLengthTests
{
    /// <summary>1 week, which ends before week 2, and 2 weeks that end after week 4.</summary>
    [Theory]
    [InlineData(1, "from week 1, extend by 1 week", "from week 4, extend by 1 week")]
    [InlineData(2, "from week 4, extend by 1 week")]
    [InlineData(4, "from week 4, extend by 1 week")]
    public void Each_run_of_weeks_is_extended_that_has_not_ended(int fromWeek, params string[] expected) => Assert.Equal(
        expected,
        Edited.Texts<PlanChange>(Plan("1: any process 60", "L1 1: any process 60", "2: any process 60"), Rule.ProgramLength(min: 4), fromWeek));

    /// <summary>4 weeks instead of 2: the last 2 of the 3 weeks of the second run are too many.</summary>
    [Theory]
    [InlineData(1, "from week 3, shorten by 2 weeks", "from week 3, end the plan")]
    [InlineData(3, "from week 3, shorten by 2 weeks", "from week 3, end the plan")]
    [InlineData(4)]
    public void Weeks_that_are_too_many_are_left_out(int fromWeek, params string[] expected) => Assert.Equal(
        expected,
        Edited.Texts<PlanChange>(Plan("1: any process 60", "3: any process 61", "L1 1: any process 60"), Rule.ProgramLength(max: 2), fromWeek));

    [Fact]
    public void Other_weeks_between_are_not_counted_and_a_run_is_not_left_out_as_a_whole() => Assert.Equal(
        ["from week 4, end the plan"],
        Edited.Texts(Plan("2: any process 60", "L1 1: any process 60", "2: any process 61"), Rule.ProgramLength(max: 2)));

    [Theory]
    [InlineData(1, "from week 13, end the plan", "from week 9, end the plan", "from week 5, end the plan")]
    [InlineData(9, "from week 13, end the plan", "from week 9, end the plan")]
    [InlineData(10, "from week 13, end the plan")]
    public void A_plan_without_an_end_ends_at_a_limit_or_after_12_weeks(int fromWeek, params string[] expected) => Assert.Equal(
        expected,
        Edited.Texts<PlanChange>(Plan("open: any process 60"), Rule.ProgramLength(min: 4, max: 8), fromWeek));

    [Fact]
    public void The_longest_plan_can_still_end()
    {
        string[] before = [.. Enumerable.Repeat($"L1 {Phase.MaxWeeks}: none", ProgramPlan.MaxPhases - 1)];

        Assert.Equal(
            [PlanChange.End((ProgramPlan.MaxPhases * Phase.MaxWeeks) + 1), PlanChange.End(((ProgramPlan.MaxPhases - 1) * Phase.MaxWeeks) + 13)],
            Edited.Changes(Plan([.. before, "open: any process 60"]), Policy(Rule.ProgramLength(max: Phase.MaxWeeks))));
    }

    /// <summary>The rule of length holds, since 3 weeks are certain; its limit is still one to end at.</summary>
    [Fact]
    public void A_mean_of_a_plan_without_an_end_is_made_known_by_an_end() => Assert.Equal(
        ["from week 13, end the plan", "from week 4, end the plan"],
        Edited.Texts(
            Plan("2: any process 60", "open: any process 90"), Rule.AverageWeeklyHours(min: WeeklyHours.FromHours(1)), Rule.ProgramLength(min: 3)));

    [Fact]
    public void A_plan_without_an_end_that_is_out_for_another_reason_gets_none()
    {
        ProgramPlan plan = Plan("2: any process 60", "open: any process 60 | any unspecified 60");

        Assert.Empty(Edited.Texts<EndChange>(plan, Hours(min: 3)));
        Assert.Empty(Edited.Texts<EndChange>(plan, Rule.GroupSize(max: 8)));
        Assert.Empty(Edited.Texts<EndChange>(plan, Rule.ServicesPerWeek(20)));
    }

    [Theory]
    [InlineData(100, 40, 12)]
    [InlineData(100, 9, 7)]
    [InlineData(10, 2, 0)]
    [InlineData(10, 1, 0)]
    public void For_a_total_a_plan_is_extended_by_up_to_12_weeks_within_the_weeks_of_the_rule(int hours, int withinWeeks, int extensions)
    {
        ProgramPlan plan = Plan("2: any process 60");

        Assert.Equal(
            Enumerable.Range(1, extensions).Select(weeks => PlanChange.Extend(weeks, fromWeek: 2)),
            Edited.Changes(plan, Policy(Rule.TotalHours(hours, withinWeeks))).OfType<ExtendChange>());
    }

    [Fact]
    public void A_plan_without_an_end_is_not_extended_for_a_total() =>
        Assert.Empty(Edited.Texts<ExtendChange>(Plan("2: any process 60", "open: any process 60"), Rule.TotalHours(10, withinWeeks: 4)));

    /// <summary>No group is there to judge and no adolescent, so that no rule applies and all are looked at. The length is as it shall be.</summary>
    [Fact]
    public void A_plan_of_the_right_length_stays_as_long_as_it_is() => Assert.Empty(Edited.Texts(
        Plan("2: any individual 60"), Rule.GroupSize(max: 12), Rule.ProgramLength(min: 2, max: 2).For(Population.Adolescent)));
}
