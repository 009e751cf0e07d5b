using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Comparison;

/// <summary>
/// The ways to alter a draft that matter to some policies: to the numbers that their rules state, whatever their kind, and to those next
/// to them. They come by what is altered, the plainest first.
/// </summary>
internal static class DraftMoves
{
    private const int HalfAnHour = HoursAndMinutes.MinutesPerHour / 2;
    private const int MostNamed = 3;
    private const int MostDisputed = 2;
    private const int MostTailAmounts = 12;

    private static readonly ServiceBlock[] Blocks =
    [
        ServiceBlock.Group(GroupType.Process, 1),
        ServiceBlock.Of(Service.Unspecified, 1),
        ServiceBlock.Of(Service.Group, 1),
        .. ServiceCodes.Services.Values
            .Where(service => service is not (Service.Group or Service.Unspecified))
            .Select(service => ServiceBlock.Of(service, 1)),
        .. GroupType.Listed.Append(GroupType.Other(GroupType.OtherCode))
            .Where(type => type != GroupType.Process)
            .Select(type => ServiceBlock.Group(type, 1)),
    ];

    public static Func<PlanDraft, PlanDraft>[][] Of(params Policy[] policies)
    {
        Rule[] rules = [.. policies.SelectMany(policy => policy.Rules)];
        int[] hours = NumbersOf(rules, ParameterType.Hours);
        int[] numbers = NumbersOf(rules, ParameterType.Number);
        int[] weeks = [.. Near(numbers).Append(1).Append(2).Where(each => each is >= Phase.MinWeeks and <= Phase.MaxWeeks).Distinct().OrderBy(each => each)];
        int[] amounts = [.. Near([.. hours, .. PerWeek(rules)]).Append(0).Where(each => each is >= 0 and <= WeeklyHours.MaxMinutes).Distinct().OrderBy(each => each)];
        SideSessions[] sides = Sides(policies);
        return
        [
            [.. weeks.Select(each => Move(draft => draft with { Weeks = each })), draft => draft with { Weeks = null }],
            [.. Enumerable.Range(1, WeeklySchedule.MaxDays).Append(0).Select(each => Move(draft => draft with { Days = each }))],
            [.. amounts.Select(each => Move(draft => draft with { Minutes = each, IsOfADay = false }))],
            [.. amounts.Where(each => each <= SessionDuration.MaxMinutes).Select(each => Move(draft => draft with { Minutes = each, IsOfADay = true }))],
            [.. sides.Prepend(null).Select(each => Move(draft => draft with { FirstSide = each }))],
            [.. sides.Prepend(null).Select(each => Move(draft => draft with { SecondSide = each }))],
            [.. Tails(weeks, amounts).Prepend(null).Select(each => Move(draft => draft with { Tail = each }))],
            [.. new[] { DayChoice.Usual, DayChoice.InARow, DayChoice.Unchosen }.Select(each => Move(draft => draft with { Choice = each }))],
            [.. Blocks.Select(each => Move(draft => draft with { Block = each.Service == Service.Group ? each.WithSize(draft.Block.Size) : each }))],
            [.. Near(numbers).Append(1).Where(each => each is >= 1 and <= Session.MaxBlocks).Distinct().OrderBy(each => each)
                .Select(each => Move(draft => draft with { BlocksOfASession = each }))],
            [.. Near(numbers).Where(each => each is >= ServiceBlock.MinSize and <= ServiceBlock.MaxSize).Select(each => (int?)each).Prepend(null)
                .Select(each => Move(draft => draft.Block.Service == Service.Group ? draft with { Block = draft.Block.WithSize(each) } : draft))],
            [.. VocabularyCodes.PlanModalities.Values.Select(each => (Modality?)each).Prepend(null)
                .Select(each => Move(draft => draft with { Modality = each }))],
        ];
    }

    private static Func<PlanDraft, PlanDraft> Move(Func<PlanDraft, PlanDraft> move) => move;

    private static int[] NumbersOf(Rule[] rules, ParameterType type) =>
    [
        .. rules.SelectMany(rule => rule.Parameters.Stated.Where(each => each.Type == type).Select(each => rule.Parameters.Number(each.Name)!.Value))
            .Distinct()
            .OrderBy(each => each),
    ];

    /// <summary>Numbers, and those next to them.</summary>
    private static IEnumerable<int> Near(IEnumerable<int> numbers) => numbers.SelectMany(each => new[] { each, each - 1, each + 1 }).Distinct();

    /// <summary>What hours of so many weeks together are for one of them.</summary>
    private static IEnumerable<int> PerWeek(Rule[] rules) =>
        from rule in rules
        from weeks in rule.Parameters.Stated
        where weeks is { Type: ParameterType.Number, Role: ParameterRole.Measure }
        from hours in rule.Parameters.Stated
        where hours.Type == ParameterType.Hours
        let divisor = rule.Parameters.Number(weeks.Name)!.Value
        select (rule.Parameters.Number(hours.Name)!.Value + divisor - 1) / divisor;

    /// <summary>Sessions of the services that rules name, or that some rules count and others do not.</summary>
    private static SideSessions[] Sides(Policy[] policies)
    {
        Rule[] naming = [.. policies.SelectMany(policy => policy.Rules).Where(rule => rule.Parameters.Stated.Any(each => each.Type == ParameterType.Services))];
        int[] minutes = [.. Near(NumbersOf(naming, ParameterType.Number)).Prepend(HalfAnHour).Prepend(HoursAndMinutes.MinutesPerHour)
            .Where(each => each is > 0 and <= SessionDuration.MaxMinutes).Distinct()];
        return
        [
            .. from length in minutes
               from amount in new[] { (PerWeek: (int?)1, IsApart: false), (null, false), (1, true), (2, false), (3, false) }
               from block in NamedBlocks(naming).Take(MostNamed).Concat(DisputedBlocks(policies).Take(MostDisputed)).Distinct()
               select new SideSessions(block.WithMinutes(length), amount.PerWeek, amount.IsApart),
        ];
    }

    private static IEnumerable<ServiceBlock> NamedBlocks(Rule[] rules) => rules
        .SelectMany(rule => rule.Parameters.Stated.Select(each => rule.Parameters.Services(each.Name)))
        .OfType<ServiceSet>()
        .Distinct()
        .SelectMany(services => Blocks.Where(each => services.Contains(each.Service, each.GroupType)).Take(1));

    private static IEnumerable<ServiceBlock> DisputedBlocks(Policy[] policies)
    {
        uint[] counted = [.. policies.SelectMany(policy => policy.Rules.Select(rule => Counting.Of(policy.Description, rule).Without))];
        uint disputed = counted.Aggregate((one, other) => one | other) & ~counted.Aggregate((one, other) => one & other);
        return Blocks.Where(block => (disputed & (1u << block.Category)) != 0);
    }

    private static IEnumerable<DraftTail> Tails(int[] weeks, int[] amounts)
    {
        int[] some = [.. weeks.Take(4)];
        return
        [
            .. some.Select(each => new DraftTail(each, Minutes: null, Days: null)),
            .. from each in some from minutes in amounts.Take(MostTailAmounts) select new DraftTail(each, minutes, Days: null),
            .. from days in Enumerable.Range(0, WeeklySchedule.MaxDays + 1) select new DraftTail(1, Minutes: null, days),
        ];
    }
}
