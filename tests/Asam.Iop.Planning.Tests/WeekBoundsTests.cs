using Asam.Iop.Planning.Proof;
using Asam.Iop.Policies;
using Asam.Iop.Services;
using static Asam.Iop.Planning.Tests.Binding;
using static Asam.Iop.Planning.Tests.SmallPlans;

namespace Asam.Iop.Planning.Tests;

public sealed class WeekBoundsTests
{
    private static readonly ServiceSet Treatment = ServiceSet.Treatment;

    /// <summary>Rules, and whether they ask for more days than they allow.</summary>
    public static TheoryData<string, Rule[], bool> Days => new()
    {
        { "no rule", [], false },
        { "more", [Rule.ServiceDays(min: 4), Rule.ServiceDays(max: 3)], true },
        { "as many", [Rule.ServiceDays(min: 3), Rule.ServiceDays(max: 3)], false },
        { "all days of the week", [Rule.ServiceDays(min: 7)], false },
        { "days of a service among those of others", [Rule.ServiceDays(min: 4).Counting(Individual), Rule.ServiceDays(max: 3)], true },
        { "days of which some count less", [Rule.ServiceDays(min: 4), Rule.ServiceDays(max: 3).Counting(Individual)], false },
        { "days of two services", [Rule.ServiceDays(min: 4).Counting(Groups), Rule.ServiceDays(max: 3).Counting(Individual)], false },
        {
            "days of what is perhaps counted",
            [Rule.ServiceDays(min: 4).Counting(Unspecified), Rule.ServiceDays(max: 3).Counting(Individual)],
            true
        },
        { "people that are no days", [Rule.ServiceDays(min: 4), Rule.GroupSize(max: 3)], false },
        { "groups that are no days", [Rule.GroupSize(min: 4), Rule.ServiceDays(max: 3)], false },
    };

    [Theory]
    [MemberData(nameof(Days))]
    public void Days_conflict_where_more_are_asked_for_than_allowed(string name, Rule[] rules, bool conflict) =>
        Assert.True(conflict == new WeekBounds(To(rules)).DaysConflict, name);

    [Fact]
    public void A_week_has_at_least_what_every_rule_of_it_says() => Assert.Equal(
        [
            new(Treatment, 540),           // hours of the week
            new(Treatment, 0),             // no least hours
            new(Individual, 60),           // two blocks
            new(Individual, 120),          // four blocks
            new(Individual, 90),           // three days of a block
            new(Treatment, 270),           // three days of so many hours
            new(Family, 3),                // on each of three days
        ],
        new WeekBounds(To(
            Rule.ServiceMinutes(Individual, min: 30),
            Hours(min: 9),
            Hours(max: 20),
            Rule.AverageWeeklyHours(min: WeeklyHours.FromHours(12)),
            Rule.ServiceFrequency(Individual, min: 2),
            Rule.ServiceFrequency(Individual, min: 2, everyWeeks: 2),
            Rule.ServicesPerWeek(4).Counting(Individual),
            Rule.ServiceDays(min: 3).Counting(Individual),
            Rule.ServiceDays(max: 5),
            Rule.ServiceDayHours(min: Minutes(90)),
            Rule.ServiceOnEveryServiceDay(Family, min: 1).Counting(Individual),
            Rule.ProgramLength(min: 8))).AtLeast);

    [Fact]
    public void A_week_has_at_most_what_rules_of_its_hours_say_or_so_many_days_of_so_many_hours() => Assert.Equal(
        [
            new(ServiceSet.None, 0),
            new(Treatment, 1200),
            new(Unspecified, 360),                 // three days with a group, two hours of individual sessions on a day
            new(Groups.Union(Unspecified), 4320),   // three days
            new(Individual.Union(Unspecified), 840),
            new(ServiceSets.All, 10080),
        ],
        new WeekBounds(To(
            Hours(max: 20),
            Hours(min: 9),
            Rule.AverageWeeklyHours(max: WeeklyHours.FromHours(12)),
            Rule.TotalHours(72, 12),
            Rule.ServiceDays(max: 3).Counting(Groups),
            Rule.ServiceDays(min: 2),
            Rule.ServiceDayHours(max: Minutes(120)).Counting(Individual))).AtMost);
}
