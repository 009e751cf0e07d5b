using Asam.Iop.Comparison;
using Asam.Iop.Policies;
using Asam.Iop.Services;
using Asam.Iop.Tests.Examples;

namespace Asam.Iop.Tests.Comparison;

/// <summary>What follows from one limit of a rule, and how it is said.</summary>
public sealed class RequirementTests
{
    private static readonly ServiceSet Individual = ServiceSet.Of(Service.Individual);

    [Fact]
    public void What_holds_of_every_block_of_all_weeks_holds_of_those_of_the_first_ones()
    {
        Assert.True(Of(Rule.ServiceMinutes(Individual, min: 60)).Implies(Of(Rule.ServiceMinutes(Individual, min: 60, firstWeeks: 4))));
        Assert.False(Of(Rule.ServiceMinutes(Individual, min: 60, firstWeeks: 4)).Implies(Of(Rule.ServiceMinutes(Individual, min: 60))));
    }

    // With what is unspecified counted and without it, the first weeks may have a day with services in one of the two alone.
    [Fact]
    public void What_holds_of_every_day_of_all_weeks_need_not_be_known_of_the_first_ones_where_it_is_uncertain_what_counts()
    {
        ServiceSet groups = ServiceSet.Of(Service.Group);

        Assert.True(Of(Rule.ServicesPerDay(2)).Implies(Of(Rule.ServicesPerDay(2, firstWeeks: 4))));
        Assert.False(Of(Rule.ServicesPerDay(2).Counting(groups)).Implies(Of(Rule.ServicesPerDay(2, firstWeeks: 4).Counting(groups))));
    }

    [Fact]
    public void It_says_all_that_is_measured() => Assert.Equal(
        "service-frequency (services individual, everyWeeks 4)", Of(Rule.ServiceFrequency(Individual, min: 1, everyWeeks: 4)).Measure);

    private static Requirement Of(Rule rule) => Assert.Single(Requirement.Of(Example.PolicyOf(rule), rule));
}
