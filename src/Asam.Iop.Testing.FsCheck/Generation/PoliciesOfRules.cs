using Asam.Iop.Policies;
using Asam.Iop.Services;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Asam.Iop.Testing.FsCheck.Generation;

/// <summary>Policies, and what is said of them beside their rules.</summary>
internal static class PoliciesOfRules
{
    private const string OnlySource = "source";

    public static Gen<LocalDate> Dates { get; } = Gen.Choose(0, 20_000).Select(days => new LocalDate(1990, 1, 1).PlusDays(days));

    public static Gen<Citation> Citations { get; } =
        from id in Texts.Ids
        from title in Texts.Titles
        from hasAddress in Choices.Chance(50)
        from date in Choices.MaybeValue(50, Dates)
        select new Citation(id, title, hasAddress ? "https://example.org/" : null, date);

    public static Gen<AgeBand> AgeBands { get; } =
        from ages in Gen.Elements((12, 18), (13, 18), (0, 21), (0, 1), (149, 150), (12, 21))
        select new AgeBand(ages.Item1, ages.Item2);

    public static Gen<EffectiveDates> Effective { get; } =
        from first in Choices.MaybeValue(80, Dates)
        from days in Choices.MaybeValue(50, Gen.Frequency((1, Gen.Constant(0)), (9, Gen.Choose(0, 4000))))
        select new EffectiveDates(first, days is int length ? (first ?? new LocalDate(2000, 1, 1)).PlusDays(length) : null);

    public static Gen<UnmodeledRule> Unmodeled { get; } = Texts.Titles.Select(text => new UnmodeledRule(text, OnlySource));

    public static Gen<Policy> Any { get; } =
        from policy in Gen.Frequency((2, Gen.Constant(Policy.Default)), (1, Gen.Constant(Policy.Default.Strict())), (12, OfRules()))
        select policy;

    /// <summary>Fewer rules that say less.</summary>
    public static IEnumerable<Policy> Shrink(Policy policy) =>
        Shrinks.List(policy.Rules, 1, Rules.Shrink).Select(rules => Rebuilt(policy, rules));

    /// <summary>The policy with other rules, and without what no rule expresses.</summary>
    public static Policy Rebuilt(Policy policy, IReadOnlyList<Rule> rules)
    {
        PolicyDescription it = policy.Description;
        PolicyBuilder builder = Policy.Create("example", it.Title, it.Authority).Counting(it.Counts).Excluding(it.Excludes).For([.. it.Conditions]);
        foreach (Citation source in it.Sources)
            builder.Source(source);
        return Finish(builder, rules, it.AdolescentAges, it.Effective, unmodeled: null);
    }

    private static Gen<Policy> OfRules() =>
        from authority in Choices.OneOf(PolicyCodes.Authorities.Values)
        from count in Gen.Choose(1, 5)
        from rules in Choices.Times(Rules.Any, count)
        from counts in Gen.Frequency((7, Gen.Constant(ServiceSet.Treatment)), (3, Gen.SubListOf(ServiceCodes.Services.Values.ToArray()).Select(CountsOf)))
        from excludes in Choices.Maybe(20, Choices.OneOf(ServiceSet.AllWords).Select(SetsOfServices.OfWord))
        from conditions in Gen.Frequency((8, Gen.Constant<IReadOnlyList<Condition>>([])), (2, Choices.SomeOf(VocabularyCodes.Conditions.Values)))
        from ages in Choices.Maybe(30, AgeBands)
        from effective in Choices.Maybe(30, Effective)
        from unmodeled in Choices.Maybe(20, Unmodeled)
        let policy = Policy.Create("example", "Example", authority)
            .Source(new(OnlySource, "Example"))
            .Counting(counts)
            .Excluding(excludes ?? ServiceSet.None)
            .For([.. conditions])
        select Finish(policy, Numbered(rules), ages, effective, unmodeled);

    private static ServiceSet CountsOf(IEnumerable<Service> services) => ServiceSet.Of([.. services, Service.Group]);

    /// <summary>Gives every rule an id of its own, so that kinds may recur.</summary>
    private static IEnumerable<Rule> Numbered(IEnumerable<Rule> rules) =>
        rules.Select((rule, index) => rule.Named(FormattableString.Invariant($"rule-{index + 1}")));

    private static Policy Finish(PolicyBuilder policy, IEnumerable<Rule> rules, AgeBand? ages, EffectiveDates? effective, UnmodeledRule? unmodeled)
    {
        if (ages is not null)
            policy.AdolescentAges(ages.From, ages.Below);
        if (effective is not null)
            policy.Effective(effective.From, effective.To);
        if (unmodeled is not null)
            policy.Add(unmodeled);
        foreach (Rule rule in rules)
            policy.Add(rule);
        return policy.Build();
    }
}
