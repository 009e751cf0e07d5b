using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using Asam.Iop.Testing.FsCheck;
using FsCheck;
using FsCheck.Fluent;

namespace Asam.Iop.Tests.Comparison;

/// <summary>
/// Policies of one to three rules and altered copies of them: a limit moved by a little, a rule dropped, made typical, for one population,
/// of fewer weeks or other services. So that implications really occur, half of the copies have one alteration alone.
/// </summary>
public static class PolicyPairs
{
    private static readonly ServiceSet[] Countings =
    [
        ServiceSet.Treatment,
        ServiceSet.Of(Service.Group, Service.Individual),
        ServiceSet.Of(Service.Group, Service.Individual, Service.Family),
        ServiceSet.Of(Service.Individual),
        ServiceSet.Of([.. ServiceCodes.Services.Values]),
    ];

    private static readonly ServiceBlock[] Blocks =
    [
        ServiceBlock.Group(GroupType.Process, 1),
        ServiceBlock.Group(GroupType.Recreation, 1),
        ServiceBlock.Of(Service.Group, 1),
        ServiceBlock.Of(Service.Individual, 1),
        ServiceBlock.Of(Service.Family, 1),
        ServiceBlock.Of(Service.Unspecified, 1),
        ServiceBlock.Of(Service.Medication, 1),
    ];

    public static Arbitrary<PolicyPair> Pairs { get; } = Arb.From(
        from rules in IopArbitraries.Rules.Generator.ListOf(3)
        from count in Gen.Choose(1, 3)
        from counts in Gen.Frequency((3, Gen.Constant(ServiceSet.Treatment)), (1, Gen.Elements(Countings)))
        let first = rules.Take(count).Select((rule, index) => rule.Named(FormattableString.Invariant($"rule-{index}"))).ToArray()
        from second in Copy(first)
        from firstFrame in Frames
        from secondFrame in Gen.Frequency((3, Gen.Constant(firstFrame)), (1, Frames))
        from plans in PlansNear([.. first, .. second]).ListOf(12)
        select new PolicyPair(
            PolicyOf("first", counts, firstFrame, first), PolicyOf("second", counts, secondFrame, second), [.. plans]));

    private static Gen<(Condition[] Conditions, (int From, int Below)? Ages)> Frames { get; } =
        from conditions in Gen.Frequency(
            (3, Gen.Constant<Condition[]>([])),
             (1, Gen.SubListOf(VocabularyCodes.Conditions.Values.ToArray()).Select(some => some.ToArray())))
        from ages in Gen.Frequency((3, Gen.Constant<(int, int)?>(null)), (1, Gen.Elements<(int, int)?>((12, 18), (13, 18), (0, 21))))
        select (conditions, ages);

    private static Gen<Rule[]> Copy(Rule[] rules) => Gen.OneOf(
        from place in Gen.Choose(0, rules.Length - 1)
        from altered in Alter(rules[place])
        select NotEmpty(rules, rules.SelectMany((rule, index) => index == place ? altered : [rule])),
        Gen.CollectToList(rules, Alter).Select(altered => NotEmpty(rules, altered.SelectMany(some => some))));

    private static Rule[] NotEmpty(Rule[] rules, IEnumerable<Rule> altered) => altered.ToArray() is { Length: > 0 } some ? some : rules;

    private static Gen<Rule[]> Alter(Rule rule) => Gen.Frequency(
        (4, Gen.Constant<Rule[]>([rule])),
        (2, Gen.Constant<Rule[]>([])),
        (8, Move(rule).Select(moved => new[] { moved })),
        (1, Gen.Constant<Rule[]>([rule.As(rule.Enforcement == Enforcement.Required ? Enforcement.Typical : Enforcement.Required)])),
        (1, Gen.Elements<Population?>(null, Population.Adult, Population.Adolescent).Select(population => new[] { rule.For(population) })),
        (2, Gen.Elements(Countings).Select(services => new[] { rule.Counting(services) })));

    private static Gen<Rule> Move(Rule rule)
    {
        RuleParameter[] numbers = [.. rule.Kind.Parameters.Where(each => each.Type is ParameterType.Number or ParameterType.Hours)];
        if (numbers.Length == 0)
            return Gen.Constant(rule);
        return from parameter in Gen.Elements(numbers)
               from step in Gen.Frequency((3, Gen.Elements(-1, 1)), (1, Gen.Elements(-60, 60, -2, 2)))
               from isDropped in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
               select With(rule, parameter, isDropped ? null : (rule.Parameters.Number(parameter.Name) ?? 2) + step);
    }

    private static Rule With(Rule rule, RuleParameter parameter, int? number)
    {
        Dictionary<string, object?> values = rule.Parameters.Stated.ToDictionary(
            each => each.Name,
            each => (object?)rule.Parameters.Number(each.Name) ?? rule.Parameters.Choice(each.Name) ?? (object?)rule.Parameters.Services(each.Name) ?? rule.Parameters.Modalities(each.Name));
        values[parameter.Name] = number;
        return Rule.TryCreate(rule.Kind, values, out Rule? moved, out _)
            ? moved.Named(rule.Id).As(rule.Enforcement).Of(rule.Basis).For(rule.Population).Counting(rule.Counts).Excluding(rule.Excludes)
            : rule;
    }

    private static Policy PolicyOf(string id, ServiceSet counts, (Condition[] Conditions, (int From, int Below)? Ages) frame, Rule[] rules)
    {
        PolicyBuilder policy = Policy.Create(id, id, AuthorityKind.Guidance).Source(new("1", "Manual")).Counting(counts).For(frame.Conditions);
        if (frame.Ages is (int from, int below))
            policy.AdolescentAges(from, below);
        foreach (Rule rule in rules)
            policy.Add(rule);
        return policy.Build();
    }

    private static Gen<ProgramPlan> PlansNear(Rule[] rules)
    {
        int[] stated = [.. rules.SelectMany(rule => rule.Parameters.Stated.Select(each => rule.Parameters.Number(each.Name))).OfType<int>()];
        int[] near = [.. stated.SelectMany(number => new[] { number - 1, number, number + 1 }).Distinct()];
        Gen<int> weeks = Gen.Elements<int>([1, 2, 3, .. near.Where(number => number is >= 1 and <= 520)]);
        Gen<int> minutes = Gen.Elements<int>([60, 600, .. near.Where(number => number is >= 1 and <= 10080)]);
        Gen<int?> sizes = Gen.Elements<int?>([null, 8, .. near.Where(number => number is >= 1 and <= 1000).Select(number => (int?)number)]);
        Gen<Modality?> modalities = Gen.Elements<Modality?>(null, Modality.InPerson, Modality.Virtual, Modality.AudioOnly);
        Gen<WeeklySchedule> schedules =
            from ofWeek in minutes
            from days in Gen.Choose(0, 7)
            from isOfADay in Gen.Elements(true, false)
            from mains in Gen.Elements(Blocks).ListOf(2)
            from isUnchosen in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
            from size in sizes
            from isMixed in Gen.Frequency((2, Gen.Constant(false)), (1, Gen.Constant(true)))
            select WeekOf(days, isOfADay ? ofWeek : ofWeek / Math.Max(1, days), isMixed ? [.. mains] : [mains[0]], size, isUnchosen);
        Gen<Phase> phases =
            from some in weeks
            from pattern in schedules
            from other in schedules
            from isAlternating in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
            select isAlternating
                ? Phase.Create(LevelOfCare.IntensiveOutpatient, some, pattern, other)
                : Phase.Create(LevelOfCare.IntensiveOutpatient, some, pattern);
        return from all in phases.ListOf(3)
               from count in Gen.Frequency((3, Gen.Constant(1)), (2, Gen.Constant(2)), (1, Gen.Constant(3)))
               from isOpenEnded in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
               from population in Gen.Elements([.. VocabularyCodes.Populations.Values])
               from age in Gen.Frequency((2, Gen.Constant<int?>(null)), (1, Gen.Elements<int?>(11, 12, 13, 17, 18, 20, 21)))
               from condition in Gen.Elements<Condition?>([null, .. VocabularyCodes.Conditions.Values.Select(each => (Condition?)each)])
               from modality in modalities
               select ProgramPlan.Of(
                   new PlanDescription("near").WithPopulation(population).WithAge(age).WithCondition(condition).WithModality(modality),
                   [.. all.Take(count).Select((phase, index) => isOpenEnded && index == count - 1 ? phase.WithWeeks(null) : phase)]);
    }

    private static WeeklySchedule WeekOf(int days, int minutes, ServiceBlock[] blocks, int? size, bool isUnchosen)
    {
        int each = Math.Clamp(minutes / blocks.Length, 1, 1440 / blocks.Length);
        Session session = Session.Create(blocks.Select(block => (block.Service == Service.Group ? block.WithSize(size) : block).WithMinutes(each)));
        return WeeklySchedule.Create(Titration.WeekdaysOf(days).Select(day => ServiceDay.Create(isUnchosen ? null : day, [session])));
    }
}
