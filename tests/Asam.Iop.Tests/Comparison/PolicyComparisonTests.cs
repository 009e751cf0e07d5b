using Asam.Iop.Comparison;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using Asam.Iop.Tests.Examples;
using NodaTime;

namespace Asam.Iop.Tests.Comparison;

/// <summary>What differs between two policies, rule by rule.</summary>
public sealed class PolicyComparisonTests
{
    private static readonly Policy State = Policy.Create("state", "State", AuthorityKind.License)
        .Source(new("1", "Code"))
        .In("US-MD")
        .WrittenFor(AsamEdition.Third)
        .Add(Rule.WeeklyHours(WeeklyHours.FromHours(9), WeeklyHours.FromHours(20)).Named("hours"))
        .Add(Rule.WeeklyHours(WeeklyHours.FromHours(6)).For(Population.Adolescent).Named("hours-adolescent"))
        .Add(Rule.ServiceDays(min: 3))
        .Add(Rule.TitrationOfDays().AsTypical())
        .Build();

    private static readonly Policy Payer = Policy.Create("payer", "Payer", AuthorityKind.Payer)
        .Source(new("1", "Manual"))
        .Excluding(ServiceSet.OfGroups(GroupType.Recreation))
        .For(Condition.SubstanceUseDisorder)
        .AdolescentAges(12, 18)
        .Effective(new LocalDate(2026, 1, 1))
        .Add(Rule.WeeklyHours(WeeklyHours.FromHours(9), WeeklyHours.FromHours(19), taperWeeks: 2).Named("weekly-hours"))
        .Add(Rule.TitrationOfDays().Counting(ServiceSet.Treatment).Excluding(ServiceSet.None))
        .Add(Rule.WeeklyHours(WeeklyHours.FromHours(9)).Of(Basis.Attended).Named("attended"))
        .Build();

    [Law(300)]
    public void Every_rule_stands_once(Policy first, Policy second)
    {
        PolicyComparison comparison = PolicyComparison.Of(first, second);

        Assert.Equal(first.Rules, comparison.Rules.Select(each => each.First).OfType<Rule>());
        Assert.Equal(
            second.Rules.Select(rule => rule.Id).Order(StringComparer.Ordinal),
            comparison.Rules.Select(each => each.Second).OfType<Rule>().Select(rule => rule.Id).Order(StringComparer.Ordinal));
    }

    [Law(300, Arbitrary = [typeof(PolicyPairs)])]
    public void Paired_rules_are_of_one_kind_population_and_basis(PolicyPair pair) => Assert.All(
        PolicyComparison.Of(pair.First, pair.Second).Rules.Where(each => each.First is not null && each.Second is not null),
        each => Assert.Equal(
            (each.First!.Kind, each.First.Population, each.First.Basis, each.First.Parameters.Choice("per")),
            (each.Second!.Kind, each.Second.Population, each.Second.Basis, each.Second.Parameters.Choice("per"))));

    [Fact]
    public void Rules_that_are_equally_alike_are_paired_in_their_order()
    {
        Policy first = Of(Rule.WeeklyHours(WeeklyHours.FromHours(9)).Named("a"), Rule.WeeklyHours(WeeklyHours.FromHours(10)).Named("b"));
        Policy second = Of(Rule.WeeklyHours(WeeklyHours.FromHours(11)).Named("c"), Rule.WeeklyHours(WeeklyHours.FromHours(12)).Named("d"));

        Assert.Equal(["a c", "b d"], PairsOf(first, second));
    }

    [Fact]
    public void A_rule_that_counts_the_same_is_more_alike_than_one_of_the_same_limit_and_one_that_binds_as_much_more_than_both()
    {
        Rule nine = Rule.WeeklyHours(WeeklyHours.FromHours(9));
        Rule ofGroups = nine.Counting(ServiceSet.Of(Service.Group)).Named("of-groups");
        Rule ten = Rule.WeeklyHours(WeeklyHours.FromHours(10)).Named("ten");

        Assert.Equal(["weekly-hours ten", "- of-groups"], PairsOf(Of(nine), Of(ofGroups, ten)));
        Assert.Equal(["weekly-hours of-groups", "- ten"], PairsOf(Of(nine), Of(ten.AsTypical(), ofGroups)));
    }

    [Fact]
    public void Of_rules_that_count_and_bind_alike_those_of_more_equal_limits_are_paired()
    {
        Policy first = Of(Rule.WeeklyHours(WeeklyHours.FromHours(9), WeeklyHours.FromHours(20)));
        Policy second = Of(
            Rule.WeeklyHours(WeeklyHours.FromHours(10), WeeklyHours.FromHours(19)).Named("none-equal"),
            Rule.WeeklyHours(WeeklyHours.FromHours(9), WeeklyHours.FromHours(20)).Named("both-equal"));

        Assert.Equal(["weekly-hours both-equal", "- none-equal"], PairsOf(first, second));
    }

    [Law(300)]
    public void A_policy_differs_in_nothing_from_itself(Policy policy)
    {
        PolicyComparison comparison = PolicyComparison.Of(policy, policy);

        Assert.Empty(comparison.Descriptions);
        Assert.All(comparison.Rules, each => Assert.True(each.IsSame));
    }

    [Law(300, Arbitrary = [typeof(PolicyPairs)])]
    public void The_other_way_round_all_is_the_other_way_round(PolicyPair pair)
    {
        PolicyComparison comparison = PolicyComparison.Of(pair.First, pair.Second);
        PolicyComparison mirrored = PolicyComparison.Of(pair.Second, pair.First);

        Assert.Equal(
            comparison.Rules.Select(each => (each.First?.Id, each.Second?.Id, each.Tighter, each.IsSame)).ToHashSet(),
            mirrored.Rules.Select(each => (each.Second?.Id, each.First?.Id, Mirror(each.Tighter), each.IsSame)).ToHashSet());
        Assert.Equal(
            comparison.Descriptions.Select(each => (each.Name, each.First, each.Second)),
            mirrored.Descriptions.Select(each => (each.Name, each.Second, each.First)));
    }

    [Fact]
    public void It_tells_what_differs_beside_the_rules() => Assert.Equal(
        [
            "authority: licence, payer",
            "jurisdiction: US-MD, –",
            "edition: third, –",
            "effective: –, 2026-01-01 to unknown",
            "excludes: –, group:recreation",
            "conditions: –, substance-use-disorder",
            "adolescentAges: –, 12 to below 18",
        ],
        PolicyComparison.Of(State, Payer).Descriptions.Select(each => each.ToString()));

    [Fact]
    public void It_tells_who_is_surer_of_what_counts_and_for_which_conditions()
    {
        Policy primary = Policy.Create("primary", "Primary", AuthorityKind.Payer).Source(new("1", "Code"))
            .For(Condition.MentalHealth, Condition.CoOccurring).Add(Rule.ServiceDays(min: 3)).Build();
        Policy secondary = Policy.Create("secondary", "Secondary", AuthorityKind.Payer).Source(new("1", "Code"))
            .SeenAs(Confidence.Secondary).Counting(ServiceSet.Of(Service.Group)).Add(Rule.ServiceDays(min: 3)).Build();

        Assert.Equal(
            [
                "confidence: primary, secondary",
                "counts: group, individual, family, unspecified, group",
                "conditions: co-occurring, mental-health, –",
            ],
            PolicyComparison.Of(primary, secondary).Descriptions.Select(each => each.ToString()));
    }

    [Fact]
    public void It_holds_rules_of_one_measure_against_each_other()
    {
        RuleComparison hours = PolicyComparison.Of(State, Payer).Rules[0];

        Assert.Equal(
            [
                ("minHours", "9 h", "9 h", Tightness.Same),
                ("maxHours", "20 h", "19 h", Tightness.Second),
                ("taperWeeks", null, "2", Tightness.First),
            ],
            hours.Parameters.Select(each => (each.Parameter.Name, each.First, each.Second, each.Tighter)));
        Assert.Equal((Tightness.Neither, true, false, false), (hours.Tighter, hours.CountingDiffers, hours.EnforcementDiffers, hours.IsSame));
    }

    [Fact]
    public void A_limit_that_is_the_same_does_not_matter_to_which_rule_is_tighter() => Assert.Equal(
        [Tightness.Second, Tightness.First],
        [
            Compare(Rule.WeeklyHours(WeeklyHours.FromHours(9), WeeklyHours.FromHours(20)), Rule.WeeklyHours(WeeklyHours.FromHours(10), WeeklyHours.FromHours(20))).Tighter,
            Compare(Rule.WeeklyHours(WeeklyHours.FromHours(9), WeeklyHours.FromHours(19)), Rule.WeeklyHours(WeeklyHours.FromHours(9), WeeklyHours.FromHours(20))).Tighter,
        ]);

    [Fact]
    public void Two_rules_are_told_by_their_measure_and_each_limit() => Assert.Equal(
        [
            "weekly-hours; minHours: 9 h, 9 h; maxHours: 20 h, –; taperWeeks: –, 2",
            "service-frequency (services individual, everyWeeks 4); min: 1, 2",
            "titration",
        ],
        [
            Compare(
                Rule.WeeklyHours(WeeklyHours.FromHours(9), WeeklyHours.FromHours(20)), Rule.WeeklyHours(WeeklyHours.FromHours(9), taperWeeks: 2)).ToString(),
            Compare(
                Rule.ServiceFrequency(ServiceSet.Of(Service.Individual), min: 1, everyWeeks: 4),
                Rule.ServiceFrequency(ServiceSet.Of(Service.Individual), min: 2, everyWeeks: 4)).ToString(),
            Compare(Rule.TitrationOfDays(), Rule.TitrationOfDays()).ToString(),
        ]);

    [Fact]
    public void A_titration_that_counts_the_same_differs_in_enforcement_alone()
    {
        RuleComparison titration = PolicyComparison.Of(State, Payer).Rules[3];

        Assert.Equal((Tightness.Same, false, true, false), (titration.Tighter, titration.CountingDiffers, titration.EnforcementDiffers, titration.IsSame));
    }

    [Fact]
    public void A_set_is_tighter_if_it_is_a_part() => Assert.Equal(
        [Tightness.Second, Tightness.Neither],
        [
            PolicyComparison.Of(Allowing(Modality.InPerson, Modality.Virtual), Allowing(Modality.Virtual)).Rules[0].Tighter,
            PolicyComparison.Of(Allowing(Modality.InPerson), Allowing(Modality.Virtual)).Rules[0].Tighter,
        ]);

    [Fact]
    public void Every_week_said_or_not_is_every_week()
    {
        ServiceSet individual = ServiceSet.Of(Service.Individual);
        Dictionary<string, object?> stated = new() { ["services"] = individual, ["min"] = 1, ["everyWeeks"] = 1 };
        Assert.True(Rule.TryCreate(Rule.ServiceFrequencyKind, stated, out Rule? rule, out _));

        Assert.True(Assert.Single(PolicyComparison.Of(
            Example.PolicyOf(rule), Example.PolicyOf(Rule.ServiceFrequency(individual, min: 1))).Rules).IsSame);
    }

    [Fact]
    public void Its_text_is_a_table() => Assert.Equal(
        """
                                                 state                                   payer
          authority                              licence                                 payer                                                            differs
          jurisdiction                           US-MD                                   –                                                                differs
          edition                                third                                   –                                                                differs
          effective                              –                                       2026-01-01 to unknown                                            differs
          excludes                               –                                       group:recreation                                                 differs
          conditions                             –                                       substance-use-disorder                                           differs
          adolescentAges                         –                                       12 to below 18                                                   differs
          weekly-hours              minHours     9 h                                     9 h                                                              same
          weekly-hours              maxHours     20 h                                    19 h                                                             tighter in payer
          weekly-hours              taperWeeks   –                                       2                                                                tighter in state
          weekly-hours              counting     group, individual, family, unspecified  group, individual, family, unspecified without group:recreation  differs
          weekly-hours, adolescent  minHours     6 h                                     –                                                                only in state
          service-days              min          3                                       –                                                                only in state
          titration                              never rising                            never rising                                                     same
          titration                 enforcement  typical                                 required                                                         differs
          weekly-hours, attended    minHours     –                                       9 h                                                              only in payer
        state does not imply payer.
        payer does not imply state.
        """.ReplaceLineEndings("\n"),
        PolicyComparison.Of(State, Payer).ToString());

    [Fact]
    public void Its_text_tells_what_only_one_has_and_sets_of_which_neither_is_a_part_of_the_other() => Assert.Equal(
        [
            "                         first      second",
            "  modality      allowed  in-person  virtual  differs",
            "  service-days  min      3          –        only in first, typical",
            "  days-between  max      –          2        only in second",
        ],
        PolicyComparison.Of(
                Named("first", Rule.Modality(ModalitySet.Of(Modality.InPerson)), Rule.ServiceDays(min: 3).AsTypical()),
                Named("second", Rule.Modality(ModalitySet.Of(Modality.Virtual)), Rule.DaysBetween(2)))
            .ToString().Split('\n').Take(4));

    [Fact]
    public void It_needs_two_policies()
    {
        Assert.Throws<ArgumentNullException>(() => PolicyComparison.Of(null!, State));
        Assert.Throws<ArgumentNullException>(() => PolicyComparison.Of(State, null!));
        Assert.Throws<ArgumentNullException>(() => Implication.Of(null!, State));
        Assert.Throws<ArgumentNullException>(() => Implication.Of(State, null!));
    }

    private static Policy Allowing(params Modality[] modalities) => Example.PolicyOf(Rule.Modality(ModalitySet.Of(modalities)));

    private static Tightness Mirror(Tightness tightness) => tightness switch
    {
        Tightness.First => Tightness.Second,
        Tightness.Second => Tightness.First,
        _ => tightness,
    };

    private static RuleComparison Compare(Rule first, Rule second) => Assert.Single(PolicyComparison.Of(Of(first), Of(second)).Rules);

    private static Policy Of(params Rule[] rules) => Named("p", rules);

    private static Policy Named(string id, params Rule[] rules) =>
        rules.Aggregate(Policy.Create(id, "P", AuthorityKind.Payer).Source(new("1", "Code")), (builder, rule) => builder.Add(rule)).Build();

    private static IEnumerable<string> PairsOf(Policy first, Policy second) =>
        PolicyComparison.Of(first, second).Rules.Select(pair => $"{pair.First?.Id ?? "-"} {pair.Second?.Id ?? "-"}");
}
