using Asam.Iop.Planning.Edits;
using Asam.Iop.Planning.Search;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using static Asam.Iop.Planning.Tests.SmallPlans;

namespace Asam.Iop.Planning.Tests;

public sealed class UnmetTests
{
    private static readonly ProgramPlan EightWeeks = Written.Plan("8: any process 360");

    /// <summary>
    /// Of 1000 and 2 times at most 500: 8 weeks are 500 x 8 / (8 + 24) = 125, 4 weeks 71, and weeks without an end count as 25, so 255.
    /// 3 hours of at least 9 are 500 x 3 / (3 + 9) = 125; the same over at most 6 are 166, under 9 to 20 they are 65.
    /// </summary>
    public static TheoryData<ProgramPlan, Rule, long> Distances => new()
    {
        { EightWeeks, Hours(min: 9), 1000 + 125 + 125 },
        { Written.Plan("2: any process 540", "4: any process 360", "2: any process 540"), Hours(min: 9), 1000 + 71 + 125 },
        { Written.Plan("2: any process 540", "open: any process 360"), Hours(min: 9), 1000 + 255 + 125 },
        { Written.Plan("8: any process 540"), Hours(max: 6), 1000 + 125 + 166 },
        { Written.Plan("8: any process 540"), Hours(3, 6), 1000 + 125 + 166 },
        { EightWeeks, Hours(9, 20), 1000 + 125 + 65 },
        { EightWeeks, Rule.AverageWeeklyHours(min: WeeklyHours.FromHours(9)), 1000 + 125 + 125 },
        { Written.Plan("8: any process 540"), Rule.AverageWeeklyHours(max: WeeklyHours.FromHours(6)), 1000 + 125 + 166 },
        { Written.Plan("8: any process 60"), Hours(max: 0), 1000 + 125 + (500 * 60 / 61) },
        { EightWeeks, Rule.GroupSize(max: 12), 1000 + 125 + 500 },
    };

    [Theory]
    [MemberData(nameof(Distances))]
    public void A_rule_is_the_farther_from_holding_the_more_weeks_are_out_and_the_more_the_worst_is(ProgramPlan plan, Rule rule, long expected) =>
        Assert.Equal(expected, RuleDistance.Of(Assert.Single(Unmet.In(Policy(rule).Evaluate(plan)))));

    [Fact]
    public void Required_rules_that_do_not_hold_or_cannot_be_judged_are_unmet() => Assert.Equal(
        ["small/weekly-hours", "small/group-size"],
        Names(Policy(Hours(min: 9), Rule.ServiceDays(min: 1), Rule.ProgramLength(min: 9).AsTypical(), Rule.GroupSize(max: 12))));

    [Fact]
    public void Every_rule_is_unmet_where_none_applies() => Assert.Equal(
        ["small/service-days", "small/program-length"],
        Names(Policy(Rule.ServiceDays(min: 1).For(Population.Adolescent), Rule.ProgramLength(min: 9).For(Population.Adolescent).AsTypical())));

    private static IEnumerable<string> Names(Policy policy) => Unmet.In(policy.Evaluate(EightWeeks)).Select(unmet => unmet.Outcome.RuleName);
}
