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
        int[] numbers = [.. Near(NumbersOf(rules, ParameterType.Number))];
        int[] weeks = Within(numbers.Append(1).Append(2), Phase.MinWeeks, Phase.MaxWeeks);
        int[] minutes = Within(Near([.. NumbersOf(rules, ParameterType.Hours), .. PerWeek(rules)]).Append(0), 0, WeeklyHours.MaxMinutes);
        SideSessions?[] sides = [null, .. Sides(policies)];
        return
        [
            [.. Moves(weeks, (draft, each) => draft with { Weeks = each }), draft => draft with { Weeks = null }],
            Moves([1, 2, 3, 4, 5, 6, WeeklySchedule.MaxDays, 0], (draft, each) => draft with { Days = each }),
            Moves(minutes, (draft, each) => draft with { Minutes = each, IsOfADay = false }),
            Moves(Within(minutes, 0, SessionDuration.MaxMinutes), (draft, each) => draft with { Minutes = each, IsOfADay = true }),
            Moves(sides, (draft, each) => draft with { FirstSide = each }),
            Moves(sides, (draft, each) => draft with { SecondSide = each }),
            Moves([null, .. Tails(weeks, minutes)], (draft, each) => draft with { Tail = each }),
            Moves([DayChoice.Usual, DayChoice.InARow, DayChoice.Unchosen], (draft, each) => draft with { Choice = each }),
            Moves(Blocks, (draft, each) => draft with { Block = Sized(each, draft.Block.Size) }),
            Moves(Within(numbers.Append(1), 1, Session.MaxBlocks), (draft, each) => draft with { BlocksOfASession = each }),
            Moves(
                [null, .. Within(numbers, ServiceBlock.MinSize, ServiceBlock.MaxSize).Select(each => (int?)each)],
                (draft, each) => draft with { Block = Sized(draft.Block, each) }),
            Moves(
                [null, .. VocabularyCodes.PlanModalities.Values.Select(each => (Modality?)each)],
                (draft, each) => draft with { Modality = each }),
        ];
    }

    private static Func<PlanDraft, PlanDraft>[] Moves<T>(IEnumerable<T> values, Func<PlanDraft, T, PlanDraft> move) =>
        [.. values.Select(value => (Func<PlanDraft, PlanDraft>)(draft => move(draft, value)))];

    private static ServiceBlock Sized(ServiceBlock block, int? size) => block.Service == Service.Group ? block.WithSize(size) : block;

    private static int[] Within(IEnumerable<int> numbers, int min, int max) =>
        [.. numbers.Where(each => each >= min && each <= max).Distinct().OrderBy(each => each)];

    private static int[] NumbersOf(Rule[] rules, ParameterType type) =>
    [
        .. from rule in rules
           from parameter in rule.Parameters.Stated
           where parameter.Type == type
           select rule.Parameters.Number(parameter.Name)!.Value,
    ];

    /// <summary>Numbers, and those next to them.</summary>
    private static IEnumerable<int> Near(IEnumerable<int> numbers) =>
        numbers.SelectMany(each => new[] { each, each - 1, each + 1 }).Distinct();

    /// <summary>What hours of so many weeks together are for one of them, rounded down; the number next to it is the one rounded up.</summary>
    private static IEnumerable<int> PerWeek(Rule[] rules) =>
        from rule in rules
        from weeks in rule.Parameters.Stated
        where weeks is { Type: ParameterType.Number, Role: ParameterRole.Measure }
        from hours in rule.Parameters.Stated
        where hours.Type == ParameterType.Hours
        select rule.Parameters.Number(hours.Name)!.Value / rule.Parameters.Number(weeks.Name)!.Value;

    /// <summary>Sessions of the services that rules name, or that some rules count and others do not.</summary>
    private static SideSessions[] Sides(Policy[] policies)
    {
        Rule[] naming =
        [
            .. policies.SelectMany(policy => policy.Rules)
                .Where(rule => rule.Parameters.Stated.Any(each => each.Type == ParameterType.Services)),
        ];
        IEnumerable<int> minutes = Near(NumbersOf(naming, ParameterType.Number))
            .Prepend(HalfAnHour)
            .Prepend(HoursAndMinutes.MinutesPerHour)
            .Where(each => each is > 0 and <= SessionDuration.MaxMinutes)
            .Distinct();
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
