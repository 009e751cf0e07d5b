using Asam.Iop.Comparison;
using Asam.Iop.Policies;
using Asam.Iop.Services;

namespace Asam.Iop.Tests.Comparison;

/// <summary>The values of two rules held against each other, parameter by parameter.</summary>
public sealed class ParameterValuesTests
{
    private static readonly Rule EveryWeek = Rule.ServiceFrequency(ServiceSet.Of(Service.Individual), min: 1);

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    [InlineData(12, false)]
    public void Windows_of_weeks_that_are_not_stated_are_of_one_week(int everyWeeks, bool agree)
    {
        Rule stated = Rule.ServiceFrequency(ServiceSet.Of(Service.Individual), min: 1, everyWeeks: everyWeeks);

        Assert.Equal(
            (agree, agree),
            (ParameterValues.Agree(ParameterRole.Measure, stated, EveryWeek), ParameterValues.Agree(ParameterRole.Measure, EveryWeek, stated)));
    }

    [Theory]
    [InlineData(9, 9, Tightness.Same)]
    [InlineData(10, 9, Tightness.First)]
    [InlineData(9, 10, Tightness.Second)]
    [InlineData(9, null, Tightness.First)]
    [InlineData(null, 9, Tightness.Second)]
    [InlineData(null, null, Tightness.Same)]
    public void A_minimum_is_tighter_the_higher_it_is(int? first, int? second, Tightness tighter)
    {
        Rule one = Rule.WeeklyHours(Hours(first), Hours(20));
        Rule other = Rule.WeeklyHours(Hours(second), Hours(20));

        Assert.Equal(tighter, ParameterValues.Compare(Rule.WeeklyHoursKind.Parameters[0], one, other));
    }

    [Theory]
    [InlineData(19, 19, Tightness.Same)]
    [InlineData(19, 20, Tightness.First)]
    [InlineData(20, 19, Tightness.Second)]
    [InlineData(20, null, Tightness.First)]
    [InlineData(null, 20, Tightness.Second)]
    [InlineData(null, null, Tightness.Same)]
    public void A_maximum_is_tighter_the_lower_it_is(int? first, int? second, Tightness tighter)
    {
        Rule one = Rule.WeeklyHours(Hours(9), Hours(first));
        Rule other = Rule.WeeklyHours(Hours(9), Hours(second));

        Assert.Equal(tighter, ParameterValues.Compare(Rule.WeeklyHoursKind.Parameters[1], one, other));
    }

    private static WeeklyHours? Hours(int? hours) => hours is int some ? WeeklyHours.FromHours(some) : null;
}
