using Asam.Iop.Planning.Proof;
using Asam.Iop.Policies;
using Asam.Iop.Services;
using static Asam.Iop.Planning.Tests.Binding;
using static Asam.Iop.Planning.Tests.SmallPlans;

namespace Asam.Iop.Planning.Tests;

public sealed class DayBoundsTests
{
    private static readonly ServiceSet Treatment = ServiceSet.Treatment;

    /// <summary>Rules, a service of which there is a block, and whether that breaks a rule whatever the block is.</summary>
    public static TheoryData<string, Rule[], ServiceSet, bool> Blocks => new()
    {
        { "no rule", [], Individual, false },
        { "rules that say nothing of a day", [Rule.ServiceDays(min: 5), Rule.ServiceDays(max: 4), Hours(9, 9)], Groups, false },
        { "a day", [Rule.ServiceDayHours(min: Minutes(120)), Rule.ServiceDayHours(max: Minutes(119))], Individual, true },
        { "a day just as long", [Rule.ServiceDayHours(min: Minutes(120)), Rule.ServiceDayHours(max: Minutes(120))], Individual, false },
        {
            "services of a day that are more together",
            [Rule.ServiceOnEveryServiceDay(Individual, minMinutes: 60), Rule.ServiceOnEveryServiceDay(Family, minMinutes: 60), Rule.ServiceDayHours(max: Minutes(119))],
            Groups,
            true
        },
        { "a block", [Rule.ServiceMinutes(Individual, min: 60), Rule.ServiceMinutes(Individual, max: 59)], Individual, true },
        { "a block just as long", [Rule.ServiceMinutes(Individual, min: 60), Rule.ServiceMinutes(Individual, max: 60)], Individual, false },
        {
            "a block of another service",
            [Rule.ServiceMinutes(Individual, min: 60), Rule.ServiceMinutes(Individual, max: 59)],
            Family,
            false
        },
        {
            "a block of one of two services",
            [Rule.ServiceMinutes(Individual, min: 60), Rule.ServiceMinutes(Individual, max: 59)],
            Individual.Union(Family),
            false
        },
        {
            "a block whose service is not said",
            [Rule.ServiceMinutes(Unspecified.Union(Groups), min: 60), Rule.ServiceMinutes(Unspecified.Union(Groups), max: 59)],
            Unspecified,
            false
        },
        { "a session", [Rule.SessionHours(min: Minutes(120)), Rule.SessionHours(max: Minutes(119))], Process, true },
        { "a session just as long", [Rule.SessionHours(min: Minutes(120)), Rule.SessionHours(max: Minutes(120))], Process, false },
        {
            "a session of which no service is said",
            [Rule.SessionHours(min: Minutes(120)), Rule.SessionHours(max: Minutes(119))],
            Unspecified,
            true
        },
        { "a session that is not judged", [Rule.SessionHours(min: Minutes(120)), Rule.SessionHours(max: Minutes(119))], Individual, false },
        {
            "a session that is perhaps not judged",
            [Rule.SessionHours(min: Minutes(120)), Rule.SessionHours(max: Minutes(119))],
            Groups.Union(Individual),
            false
        },
        {
            "a session as long as a block of it",
            [Rule.ServiceMinutes(Process, min: 61), Rule.SessionHours(max: Minutes(60))],
            Process,
            true
        },
        {
            "a session just as long as a block of it",
            [Rule.ServiceMinutes(Process, min: 60), Rule.SessionHours(max: Minutes(60))],
            Process,
            false
        },
        { "a size", [Rule.GroupSize(min: 9), Rule.GroupSize(max: 8)], Process, true },
        { "a size that is just right", [Rule.GroupSize(min: 8), Rule.GroupSize(max: 8)], Process, false },
        { "a size of what is no group", [Rule.GroupSize(min: 9), Rule.GroupSize(max: 8)], Individual, false },
        {
            "sizes of two types",
            [Rule.GroupSize(min: 9, groupTypes: Process), Rule.GroupSize(max: 8, groupTypes: ServiceSet.OfGroups(GroupType.Art))],
            Process,
            false
        },
        { "days that are no sizes", [Rule.GroupSize(min: 4), Rule.ServiceDays(max: 3)], Process, false },
        { "a modality", [InPerson, Virtual], Individual, true },
        { "a modality that both allow", [InPerson, Rule.Modality(ModalitySet.Of(Modality.InPerson, Modality.Virtual))], Individual, false },
        { "modalities of two services", [InPerson.Counting(Individual), Virtual.Counting(Family)], Individual, false },
        { "modalities of what is perhaps counted", [InPerson.Counting(Individual), Virtual.Counting(Family)], Unspecified, true },
    };

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_block_is_forbidden_where_rules_of_its_day_conflict(string name, Rule[] rules, ServiceSet services, bool isForbidden) =>
        Assert.True(isForbidden == new DayBounds(To(rules)).Forbid(services), name);

    [Fact]
    public void A_day_has_at_most_what_rules_of_its_hours_say_and_never_more_than_24_hours() => Assert.Equal(
        [new(Groups.Union(Unspecified), 180), new(ServiceSets.All, 1440)],
        new DayBounds(To(
            Rule.ServiceDayHours(max: Minutes(180)).Counting(Groups),
            Rule.ServiceDayHours(min: Minutes(60)),
            Rule.SessionHours(max: Minutes(120)),
            Hours(max: 9))).AtMost);

    [Fact]
    public void A_day_with_a_service_has_at_least_what_rules_that_count_it_say() => Assert.Equal(
        [
            new(Individual, 45),           // a block
            new(Treatment, 180),           // hours of the day
            new(Individual, 90),           // two blocks
            new(Family, 90),               // two other blocks, as long
            new(Family, 100),
        ],
        new DayBounds(To(
            Rule.ServiceMinutes(Individual.Union(Family), min: 45),
            Rule.ServiceMinutes(Individual, max: 50),
            Rule.ServiceMinutes(Groups, min: 90),
            Rule.ServiceDayHours(min: Minutes(180)),
            Rule.ServiceDayHours(min: Minutes(120)).Counting(Groups),
            Rule.ServiceDayHours(max: Minutes(240)),
            Rule.ServicesPerDay(2).Counting(Individual),
            Rule.ServicesPerDay(3).Counting(Family),
            Rule.ServicesPerWeek(4),
            Rule.ServiceOnEveryServiceDay(Family, min: 2),
            Rule.ServiceOnEveryServiceDay(Family, min: 2, minMinutes: 100),
            Rule.ServiceFrequency(Family, min: 5))).AtLeast(Individual));

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void A_minute_of_a_day_is_enough_where_it_is_perhaps_not_counted(int minutes, bool binds) => Assert.Equal(
        binds ? [new(Unspecified, 1), new(Groups, minutes)] : [new MinuteBound(Unspecified, 1)],
        new DayBounds(To(Rule.ServiceDayHours(min: Minutes(minutes)).Counting(Groups))).AtLeast(Unspecified));

    [Fact]
    public void Services_of_a_day_may_all_be_such_as_are_perhaps_counted() => Assert.Equal(
        [new(Unspecified, 1), new(Groups.Union(Unspecified), 2)],
        new DayBounds(To(Rule.ServicesPerDay(2).Counting(Groups))).AtLeast(Unspecified));

    [Theory]
    [InlineData(null, 50, 1, 50)]
    [InlineData(null, 10, 20, 20)]
    [InlineData(3, null, 20, 60)]
    [InlineData(3, 59, 20, 60)]
    [InlineData(3, 61, 20, 61)]
    public void Services_that_are_asked_for_are_so_many_blocks_at_least(int? times, int? minutes, int ofBlock, int least)
    {
        IReadOnlyList<BindingRule> rules = To(Rule.ServiceFrequency(Individual, times, minutes), Rule.ServiceMinutes(Individual, min: ofBlock));

        Assert.Equal(new(Individual, least), new DayBounds(rules).OfServices(rules[0]));
    }
}
