using Asam.Iop.Planning.Witnesses;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using NodaTime;
using static Asam.Iop.Planning.Tests.Binding;
using static Asam.Iop.Planning.Tests.SmallPlans;

namespace Asam.Iop.Planning.Tests;

public sealed class SeedWeekTests
{
    private static readonly ServiceSet Music = ServiceSet.OfGroups(GroupType.Music);

    /// <summary>Rules of blocks, so many days of so many minutes, and the minutes of the blocks of a day: of groups, of individual sessions.</summary>
    public static TheoryData<Rule[], int, int, int[], int[]> Parts => new()
    {
        { [], 3, 180, [180], [180] },
        { [Rule.ServicesPerDay(3)], 3, 100, [34, 33, 33], [34, 33, 33] },
        { [Rule.ServicesPerWeek(7)], 3, 90, [30, 30, 30], [30, 30, 30] },                          // 7 on 3 days: 3 on each
        { [Rule.ServicesPerWeek(6)], 3, 91, [46, 45], [46, 45] },
        { [Rule.ServicesPerWeek(7), Rule.ServicesPerDay(2)], 3, 90, [30, 30, 30], [30, 30, 30] },
        { [Rule.ServicesPerWeek(7), Rule.ServicesPerDay(4)], 3, 90, [23, 23, 22, 22], [23, 23, 22, 22] },
        { [Rule.ServicesPerDay(3)], 1, 2, [1, 1], [1, 1] },
        { [Rule.ServiceMinutes(Individual, max: 60)], 1, 180, [180], [60, 60, 60] },
        { [Rule.ServiceMinutes(Individual, max: 59)], 1, 180, [180], [45, 45, 45, 45] },           // 3 are too long
        { [Rule.ServiceMinutes(Individual, max: 60), Rule.ServicesPerDay(4)], 1, 180, [45, 45, 45, 45], [45, 45, 45, 45] },
        { [Rule.ServiceMinutes(Process, max: 90), Rule.ServiceMinutes(Music, max: 20)], 1, 180, [90, 90], [180] },
        { [Rule.SessionHours(max: Minutes(90))], 1, 180, [90, 90], [180] },
        { [Rule.SessionHours(max: Minutes(60)), Rule.SessionHours(max: Minutes(90))], 1, 180, [60, 60, 60], [180] },
    };

    /// <summary>Rules of a service, and the minutes of the blocks that are made of it for them.</summary>
    public static TheoryData<Rule[], int[]> Asked => new()
    {
        { [Rule.ServiceFrequency(Individual, min: 2)], [60, 60] },
        { [Rule.ServiceFrequency(Individual, minMinutes: 90)], [90] },
        { [Rule.ServiceFrequency(Individual, min: 2, minMinutes: 90)], [60, 60] },
        { [Rule.ServiceFrequency(Individual, min: 3, minMinutes: 200)], [67, 67, 66] },
        { [Rule.ServiceFrequency(Individual, min: 1), Rule.ServiceMinutes(Individual, max: 45)], [45] },
        { [Rule.ServiceFrequency(Individual, minMinutes: 90), Rule.ServiceMinutes(Individual, max: 45)], [45, 45] },
        { [Rule.ServiceFrequency(Individual, min: 2), Rule.ServiceMinutes(Individual, min: 90)], [90, 90] },
        { [Rule.ServiceFrequency(Individual, min: 2), Rule.ServiceMinutes(Family, max: 45)], [60, 60] },
        { [Rule.ServiceFrequency(Individual, minMinutes: 1440)], [1440] },                                  // all day
        { [Rule.ServiceFrequency(Individual, minMinutes: 1441)], [] },
        { [Rule.ServiceFrequency(Individual, min: 24)], [.. Enumerable.Repeat(60, 24)] },
        { [Rule.ServiceFrequency(Individual, min: 25)], [] },
    };

    /// <summary>The most minutes of a session, the blocks of a day, and the minutes of its sessions.</summary>
    public static TheoryData<int, ServiceBlock[], int[]> Sessions => new()
    {
        { 120, [Group(60), Group(60), Group(1)], [120, 1] },
        { 119, [Group(60), Group(60), Group(1)], [60, 61] },
        { 120, [Group(121), Group(60)], [121, 60] },
        { 1440, [Group(1000), Group(440)], [1440] },
        { 1440, [Group(60), Alone(Service.Individual), Alone(Service.Family), Group(30)], [60, 120, 30] },
        { 1440, [Alone(Service.Unspecified), Group(30)], [90] },
        { 1440, [.. Enumerable.Repeat(Group(1), 97)], [48, 48, 1] },
        { 1, [.. Enumerable.Repeat(Group(1), 24)], [.. Enumerable.Repeat(1, 24)] },
        { 1, [.. Enumerable.Repeat(Group(1), 25)], [] },                                             // more than a day has
        { 1440, [Group(1000), Group(441)], [] },
    };

    [Theory]
    [MemberData(nameof(Parts))]
    public void The_minutes_of_a_day_are_parted_as_rules_of_blocks_have_it(Rule[] rules, int days, int minutes, int[] ofGroup, int[] ofIndividual) =>
        Assert.Equal(
            [ofGroup.Select(Group), ofIndividual.Select(each => ServiceBlock.Of(Service.Individual, each))],
            new SeedWeek(To(rules)).BlocksOf(days, minutes));

    [Fact]
    public void The_group_is_the_one_that_most_rules_count()
    {
        Rule ofGroups = Hours(1).Counting(Groups);
        Rule ofTwoTypes = Hours(1).Counting(Music.Union(ServiceSet.OfGroups(GroupType.Skills)));
        Rule ofOneType = Hours(1).Counting(ServiceSet.OfGroups(GroupType.Skills));

        Assert.Equal(GroupType.Process, GroupOf(ofGroups));
        Assert.Equal(GroupType.Music, GroupOf(ofGroups, ofTwoTypes));                // the first that is listed
        Assert.Equal(GroupType.Skills, GroupOf(ofTwoTypes, ofGroups, ofOneType));
    }

    [Fact]
    public void Blocks_say_what_rules_ask_of_them()
    {
        Assert.Equal((6, null), Said(Rule.GroupSize(min: 5), Rule.GroupSize(min: 6), Rule.GroupSize(max: 9)));
        Assert.Equal((8, null), Said(Rule.GroupSize(max: 9), Rule.GroupSize(max: 8)));
        Assert.Equal((null, Modality.InPerson), Said(InPerson));
        Assert.Equal((null, Modality.Virtual), Said(Virtual));
        Assert.Equal((null, Modality.Virtual), Said(InPerson, Virtual, Rule.Modality(ModalitySet.Of(Modality.Virtual, Modality.AudioOnly))));
        Assert.Equal((null, null), Said(Rule.ServiceDays(min: 3)));
    }

    [Fact]
    public void What_rules_ask_for_stands_on_no_day_on_the_first_or_on_each()
    {
        SeedWeek week = new(To(
            Rule.ServiceFrequency(Individual, min: 1), Rule.ServiceOnEveryServiceDay(Family, min: 1), Rule.ServicesPerDay(1)));
        ServiceDay[] alone = [ServiceDay.On(IsoDayOfWeek.Monday, Of(Group(90))), ServiceDay.On(IsoDayOfWeek.Thursday, Of(Group(90)))];
        ServiceDay[] together = [.. alone.Select(day => day.WithSessions([Of(Group(90)), Of(Alone(Service.Individual), Alone(Service.Family))]))];

        Assert.Equal(
            [WeeklySchedule.Of(alone), WeeklySchedule.Of(together[0], alone[1]), WeeklySchedule.Of(together)],
            week.Schedules(2, [Group(90)]));
    }

    [Theory]
    [MemberData(nameof(Asked))]
    public void What_rules_ask_for_has_the_minutes_that_they_ask_for(Rule[] rules, int[] minutes)
    {
        WeeklySchedule[] weeks = [.. new SeedWeek(To(rules)).Schedules(1, [])];

        Assert.Equal(minutes.Length == 0 ? 1 : 3, weeks.Length);
        Assert.Equal(WeeklySchedule.Empty, weeks[0]);
        Assert.Equal(
            minutes.Select(each => ServiceBlock.Of(Service.Individual, each)),
            weeks[weeks.Length - 1].Days.SelectMany(day => day.Sessions).SelectMany(session => session.Blocks));
    }

    [Theory]
    [MemberData(nameof(Sessions))]
    public void Sessions_are_as_long_as_rules_allow_and_part_groups_from_other_services(int most, ServiceBlock[] blocks, int[] minutes)
    {
        WeeklySchedule week = Assert.Single(new SeedWeek(To(Rule.SessionHours(max: Minutes(most)))).Schedules(1, blocks));

        Assert.Equal(minutes, week.Days.SelectMany(day => day.Sessions).Select(session => session.Length.TotalMinutes));
        Assert.Equal(minutes.Length == 0 ? [] : blocks, week.Days.SelectMany(day => day.Sessions).SelectMany(session => session.Blocks));
    }

    private static GroupType? GroupOf(params Rule[] rules) => new SeedWeek(To(rules)).BlocksOf(1, 60).First()[0].GroupType;

    private static (int? Size, Modality? Modality) Said(params Rule[] rules)
    {
        ServiceBlock[][] models = [.. new SeedWeek(To(rules)).BlocksOf(1, 60)];
        Assert.Null(models[1][0].Size);
        Assert.Equal(models[0][0].Modality, models[1][0].Modality);
        return (models[0][0].Size, models[0][0].Modality);
    }

    private static Session Of(params ServiceBlock[] blocks) => Session.Create(blocks);

    private static ServiceBlock Group(int minutes) => ServiceBlock.Group(GroupType.Process, minutes);

    private static ServiceBlock Alone(Service service) => ServiceBlock.Of(service, 60);
}
