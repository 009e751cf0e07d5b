using Asam.Iop.Comparison;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using Asam.Iop.Tests.Examples;

namespace Asam.Iop.Tests.Comparison;

/// <summary>What ways there are to alter a draft: to the numbers that rules state, and those next to them.</summary>
public sealed class DraftMovesTests
{
    private const int Weeks = 0;
    private const int MinutesOfAWeek = 2;
    private const int MinutesOfADay = 3;
    private const int FirstSides = 4;
    private const int SecondPhases = 6;
    private const int Blocks = 8;

    private static readonly string[] Amounts = ["1 a week", "1 a day", "1 a week apart", "2 a week", "3 a week"];
    private static readonly int[] UsualLengths = [60, 30];
    private static readonly int[] LengthsNearADay = [60, 30, 1440, 1439];
    private static readonly string[] TwoTypes = ["art", "music"];

    // Of 60, 30, 1 and 2 minutes, in five ways each, and none. The 8 weeks of the length of the program are no minutes of a service.
    [Fact]
    public void Sessions_beside_the_others_last_as_long_as_rules_that_name_services_say() => Assert.Equal(
        (4 * 5) + 1,
        MovesOf(FirstSides, Rule.ServiceFrequency(ServiceSet.Of(Service.Individual), min: 1), Rule.ProgramLength(min: 8)));

    // The last 1 or 2 weeks like the others, or of 0, 539, 540 or 541 minutes; the last week of 0 to 7 days; or no second phase.
    [Fact]
    public void A_second_phase_has_other_minutes_or_any_number_of_days() => Assert.Equal(
        2 + (2 * 4) + 8 + 1, MovesOf(SecondPhases, Rule.WeeklyHours(WeeklyHours.FromHours(9))));

    // No phase has 521 weeks.
    [Fact]
    public void Weeks_are_one_two_and_those_near_a_number_of_a_rule_that_a_phase_may_have_and_then_without_end() => Assert.Equal(
        [1, 2, 519, 520, null],
        Altered(new(), Weeks, Example.PolicyOf(Rule.ProgramLength(min: 520))).Select(draft => draft.Weeks));

    [Fact]
    public void Minutes_are_those_near_the_hours_of_a_rule_or_none_and_of_a_week_or_of_a_day()
    {
        Policy policy = Example.PolicyOf(Rule.WeeklyHours(WeeklyHours.FromHours(1)));

        Assert.Equal(
            [(0, false), (59, false), (60, false), (61, false)],
            Altered(new() { IsOfADay = true }, MinutesOfAWeek, policy).Select(draft => (draft.Minutes, draft.IsOfADay)));
        Assert.Equal(
            [(0, true), (59, true), (60, true), (61, true)],
            Altered(new(), MinutesOfADay, policy).Select(draft => (draft.Minutes, draft.IsOfADay)));
    }

    // An hour is the plainest. No session has 1441 minutes.
    [Fact]
    public void Sessions_of_a_service_that_a_rule_names_are_of_an_hour_half_an_hour_or_near_its_number() => Assert.Equal(
        [null, .. from minutes in LengthsNearADay from amount in Amounts select $"individual {minutes}, {amount}"],
        Altered(new(), FirstSides, Example.PolicyOf(Rule.ServiceMinutes(ServiceSet.Of(Service.Individual), min: 1440)))
            .Select(draft => TextOf(draft.FirstSide)));

    [Fact]
    public void Sessions_are_also_of_two_services_that_some_rules_count_and_others_do_not()
    {
        Rule days = Rule.ServiceDays(min: 3);
        Policy all = Example.PolicyOf(days);
        Policy some = Example.PolicyOf(days.Excluding(ServiceSet.OfGroups(GroupType.Art, GroupType.Music, GroupType.Recreation)));

        Assert.Equal(
            [null, .. from minutes in UsualLengths from amount in Amounts from type in TwoTypes select $"{type} {minutes}, {amount}"],
            Altered(new(), FirstSides, all, some).Select(draft => TextOf(draft.FirstSide)));
    }

    [Fact]
    public void A_block_of_another_service_keeps_the_people_if_it_is_a_group()
    {
        PlanDraft[] drafts = Altered(
            new() { Block = ServiceBlock.Group(GroupType.Process, 1).WithSize(10) }, Blocks, Example.PolicyOf(Rule.ServiceDays(min: 3)));

        Assert.All(drafts, draft => Assert.Equal(draft.Block.Service == Service.Group ? 10 : null, draft.Block.Size));
        Assert.Equal(
            ["process", "unspecified", "group", "individual"],
            drafts.Take(4).Select(draft => draft.Block.GroupType?.Code ?? ServiceCodes.Services.Of(draft.Block.Service)));
    }

    private static int MovesOf(int what, params Rule[] rules) => DraftMoves.Of(Example.PolicyOf(rules))[what].Length;

    private static PlanDraft[] Altered(PlanDraft draft, int what, params Policy[] policies) =>
        [.. DraftMoves.Of(policies)[what].Select(move => move(draft))];

    private static string? TextOf(SideSessions? side) => side is null ? null : FormattableString.Invariant(
        $"{side.Block.GroupType?.Code ?? ServiceCodes.Services.Of(side.Block.Service)} {side.Block.Duration.TotalMinutes}, {side.PerWeek ?? 1} a {(side.PerWeek is null ? "day" : "week")}{(side.IsApart ? " apart" : string.Empty)}");
}
