using Asam.Iop.Planning.Proof;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using static Asam.Iop.Planning.Tests.SmallPlans;

namespace Asam.Iop.Planning.Tests;

public sealed class BindingRuleTests
{
    private static readonly PlanDescription Adult = new("adult");
    private static readonly PlanDescription Adolescent = Adult.WithPopulation(Population.Adolescent);

    [Theory]
    [InlineData(null, null, true)]
    [InlineData(null, Condition.SubstanceUseDisorder, true)]
    [InlineData(Condition.MentalHealth, null, true)]
    [InlineData(Condition.MentalHealth, Condition.MentalHealth, true)]
    [InlineData(Condition.MentalHealth, Condition.SubstanceUseDisorder, false)]
    public void A_policy_for_a_condition_has_nothing_to_do_with_a_client_of_another(Condition? policyIsFor, Condition? client, bool applies)
    {
        PolicyBuilder policy = Create();
        if (policyIsFor is Condition condition)
            policy.For(condition);

        Assert.Equal(applies, BindingRule.Applies(policy.Add(Hours(9)).Build(), Hours(9), Adult.WithCondition(client)));
    }

    [Theory]
    [InlineData(null, false, true)]
    [InlineData(null, true, true)]
    [InlineData(Population.Adult, false, true)]
    [InlineData(Population.Adult, true, false)]
    [InlineData(Population.Adolescent, false, false)]
    [InlineData(Population.Adolescent, true, true)]
    public void A_rule_for_a_population_has_to_do_with_that_one_alone(Population? ruleIsFor, bool isAdolescent, bool applies)
    {
        Rule rule = Hours(9).For(ruleIsFor);

        Assert.Equal(applies, BindingRule.Applies(Policy(rule), rule, isAdolescent ? Adolescent : Adult));
    }

    [Theory]
    [InlineData(11, Population.Adult)]
    [InlineData(12, Population.Adolescent)]
    [InlineData(17, Population.Adolescent)]
    [InlineData(18, Population.Adult)]
    public void A_policy_with_ages_decides_by_the_age_and_not_by_what_else_is_said(int age, Population population)
    {
        Policy policy = Create().AdolescentAges(12, 18).Add(Hours(9)).Build();

        foreach (Population each in new[] { Population.Adult, Population.Adolescent })
        {
            Assert.Equal(each == population, BindingRule.Applies(policy, Hours(9).For(each), Adult.WithAge(age)));
            Assert.Equal(each == population, BindingRule.Applies(policy, Hours(9).For(each), Adolescent.WithAge(age)));
        }
    }

    [Fact]
    public void A_rule_of_what_is_attended_has_nothing_to_do_with_a_schedule()
    {
        Rule rule = Hours(9).Of(Basis.Attended);

        Assert.False(BindingRule.Applies(Policy(rule), rule, Adult));
    }

    [Fact]
    public void Rules_bind_that_are_required_and_apply()
    {
        Policy policy = Policy(
            Hours(9).Named("binding"),
            Hours(9).AsTypical().Named("typical"),
            Hours(9).For(Population.Adolescent).Named("of-others"),
            Hours(9).For(Population.Adolescent).AsTypical().Named("typical-of-others"));

        Assert.Equal(["binding"], BindingRule.Of([policy], Adult).Select(rule => rule.Rule.Id));
    }

    [Fact]
    public void A_rule_says_what_it_judges()
    {
        ServiceSet individual = Binding.Individual;
        (Rule Rule, bool IsPerServiceDay, bool IsOfMean, int FirstWeeks)[] expected =
        [
            (Hours(9), false, false, int.MaxValue),
            (Rule.WeeklyHours(WeeklyHours.FromHours(9), firstWeeks: 520), false, false, 520),
            (Rule.AverageWeeklyHours(WeeklyHours.FromHours(9)), false, true, int.MaxValue),
            (Rule.ServiceFrequency(individual, min: 1), false, false, int.MaxValue),
            (Rule.ServiceOnEveryServiceDay(individual, min: 1), true, false, int.MaxValue),
            (Rule.ServiceDays(min: 3, firstWeeks: 1), false, false, 1),
        ];

        IReadOnlyList<BindingRule> rules = Binding.To([.. expected.Select(each => each.Rule)]);

        Assert.Equal(expected, rules.Select(each => (each.Rule, each.IsPerServiceDay, each.IsOfMean, each.FirstWeeks)));
        Assert.All(rules, rule => Assert.Equal(rule.FirstWeeks > 520, rule.JudgesEveryWeek));
    }

    private static PolicyBuilder Create() =>
        Asam.Iop.Policies.Policy.Create("small", "Small", AuthorityKind.Guidance).Source(new("1", "Manual"));
}
