using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Services;
using static Asam.Iop.Planning.Tests.SmallPlans;

namespace Asam.Iop.Planning.Tests;

public sealed class PolicyDisagreementTests
{
    private static readonly ServiceSet Individual = ServiceSet.Of(Service.Individual);

    /// <summary>Rules of one kind with limits that differ.</summary>
    public static TheoryData<string, Rule, Rule> Cases => new()
    {
        { "the least hours", Hours(min: 9), Hours(min: 10) },
        { "the most hours", Hours(9, 19), Hours(9, 20) },
        { "a minute", Rule.WeeklyHours(WeeklyHours.FromMinutes(540)), Rule.WeeklyHours(WeeklyHours.FromMinutes(541)) },
        { "a taper", Hours(min: 9), Rule.WeeklyHours(WeeklyHours.FromHours(9), taperWeeks: 2) },
        { "a longer taper", Rule.WeeklyHours(WeeklyHours.FromHours(9), taperWeeks: 1), Rule.WeeklyHours(WeeklyHours.FromHours(9), taperWeeks: 2) },
        { "a mean", Hours(min: 9), Rule.AverageWeeklyHours(WeeklyHours.FromHours(9)) },
        { "what counts", Hours(min: 9), Hours(min: 9).Excluding(ServiceSet.OfGroups(GroupType.Recreation)) },
        { "days", Rule.ServiceDays(min: 3), Rule.ServiceDays(min: 4) },
        { "first weeks", Rule.ServiceDays(min: 3), Rule.ServiceDays(min: 3, firstWeeks: 4) },
        { "gaps", Rule.DaysBetween(2), Rule.DaysBetween(3) },
        { "weeks", Rule.ProgramLength(min: 8, max: 24), Rule.ProgramLength(min: 8, max: 26) },
        { "no end", Rule.ProgramLength(min: 8), Rule.ProgramLength(min: 8, max: 520) },
        { "frequency", Rule.ServiceFrequency(Individual, min: 1), Rule.ServiceFrequency(Individual, min: 2) },
        { "windows", Rule.ServiceFrequency(Individual, min: 1), Rule.ServiceFrequency(Individual, min: 1, everyWeeks: 4) },
        { "blocks", Rule.ServiceMinutes(Individual, max: 60), Rule.ServiceMinutes(Individual, max: 90) },
        { "totals", Rule.TotalHours(72, 12), Rule.TotalHours(73, 12) },
        { "services", Rule.ServicesPerWeek(9), Rule.ServicesPerWeek(10) },
        { "sizes", Rule.GroupSize(max: 12), Rule.GroupSize(max: 15) },
        { "modalities", Rule.Modality(ModalitySet.Of(Modality.InPerson)), Rule.Modality(ModalitySet.Of(Modality.InPerson, Modality.Virtual)) },
        { "titration", Rule.TitrationOfDays(), Hours(max: 168) },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_plan_is_found_that_tells_two_limits_apart(string name, Rule one, Rule other)
    {
        Disagreement? found = PolicyDisagreement.Find(Policy(one), Policy(other));

        Assert.True(found is not null, name);
        Assert.True((found.One.Verdict == Verdict.Compliant) != (found.Other.Verdict == Verdict.Compliant), name);
        Assert.Equal((found.Plan, found.Plan), (found.One.Plan, found.Other.Plan));
    }

    [Fact]
    public void The_plan_is_small()
    {
        Disagreement found = PolicyDisagreement.Find(Policy(Hours(min: 9)), Policy(Hours(min: 10)))!;

        Assert.Equal(1, found.Plan.TotalWeeks);
        Assert.Equal(540, found.Plan.Week(1).Schedule.Facts.MinutesOf(ServiceSet.Treatment));
    }

    [Fact]
    public void Policies_may_disagree_about_one_client_and_agree_about_another()
    {
        Policy adults = Policy(Hours(min: 9));
        Policy everyone = Policy(Hours(min: 9).For(Population.Adult).Named("adult"), Hours(min: 6).For(Population.Adolescent).Named("young"), Rule.ServiceDays(min: 0));

        Assert.Null(PolicyDisagreement.Find(adults, Policy(Hours(min: 9).For(Population.Adult))));
        Assert.NotNull(PolicyDisagreement.Find(adults, everyone, new PlanDescription("young").WithPopulation(Population.Adolescent)));
    }

    [Law(40)]
    public void No_policy_disagrees_with_itself(Policy policy, PlanDescription client) => Assert.Null(PolicyDisagreement.Find(policy, policy, client));

    [Law(40)]
    public void What_is_found_is_a_plan_of_the_client_that_one_policy_alone_finds_compliant(Policy one, Policy other, PlanDescription client)
    {
        if (PolicyDisagreement.Find(one, other, client) is not Disagreement found)
            return;

        Assert.Equal(client, found.Plan.Description);
        Assert.NotEqual(one.Evaluate(found.Plan).Verdict == Verdict.Compliant, other.Evaluate(found.Plan).Verdict == Verdict.Compliant);
    }
}
