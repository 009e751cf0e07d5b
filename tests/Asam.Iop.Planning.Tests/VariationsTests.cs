using Asam.Iop.Planning.Witnesses;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using NodaTime;
using static Asam.Iop.Planning.Tests.SmallPlans;

namespace Asam.Iop.Planning.Tests;

public sealed class VariationsTests
{
    private static readonly WeeklySchedule TwoDays = Week(90, IsoDayOfWeek.Monday, IsoDayOfWeek.Thursday);

    /// <summary>Rules, the weeks of a plan, and the weeks of its variations that are longer or shorter; the last one has no end.</summary>
    public static TheoryData<Rule[], int, int?[]> Lengths => new()
    {
        { [], 1, [2, null] },
        { [], 4, [3, 5, null] },
        { [], 520, [519, null] },
        { [Rule.ProgramLength(min: 6, max: 9)], 4, [5, 6, 7, 8, 9, 10, 3, null] },
        { [Rule.ProgramLength(min: 1, max: 520)], 4, [1, 2, 519, 520, 3, 5, null] },
        { [Rule.TotalHours(1, 12), Rule.WeeklyHours(WeeklyHours.FromHours(3), taperWeeks: 7)], 4, [11, 12, 13, 6, 7, 8, 3, 5, null] },
        { [Rule.ServiceDays(min: 1, firstWeeks: 2), Rule.ServiceFrequency(Binding.Individual, min: 1, everyWeeks: 9)], 4, [1, 2, 3, 8, 9, 10, 5, null] },
        { [Hours(5, 9), Rule.GroupSize(8, 12)], 4, [3, 5, null] },
    };

    /// <summary>Rules, and the days of each week of those variations of a plan of 4 weeks of 2 days whose last weeks alone have fewer.</summary>
    public static TheoryData<Rule[], string[]> FurtherWeeks => new()
    {
        { [], ["2221", "2220"] },
        { [Rule.ServiceDays(min: 1, firstWeeks: 1)], ["2221", "2220", "2111", "2000"] },
        { [Rule.ServiceDays(min: 1, firstWeeks: 2)], ["2221", "2220", "2211", "2200"] },
        { [Rule.ServiceDays(min: 1, firstWeeks: 3)], ["2221", "2220"] },
        { [Rule.ServiceDays(min: 1, firstWeeks: 4)], ["2221", "2220"] },
        { [Tapering(1)], ["2221", "2220", "2211", "2200"] },
        { [Tapering(2)], ["2221", "2220", "2211", "2200", "2111", "2000"] },
        { [Tapering(3)], ["2221", "2220", "2111", "2000"] },
        { [Tapering(4)], ["2221", "2220"] },
        { [Tapering(12)], ["2221", "2220"] },
    };

    /// <summary>Rules, and the sizes of the groups of variations.</summary>
    public static TheoryData<Rule[], int[]> Sizes => new()
    {
        { [], [] },
        { [Rule.ServiceDays(min: 3)], [] },
        { [Rule.GroupSize(max: 12)], [11, 12, 13] },
        { [Rule.GroupSize(min: 8, max: 9)], [7, 8, 9, 10] },
        { [Rule.GroupSize(min: 1), Rule.GroupSize(max: 1000)], [1, 2, 999, 1000] },
    };

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Variations_have_the_weeks_at_the_limits_and_a_week_beyond(Rule[] rules, int weeks, int?[] expected) =>
        Assert.Equal(expected, Of(Plan(weeks), rules)
            .Where(plan => plan.Phases.All(phase => phase.Patterns.Single() == TwoDays))
            .Select(plan => plan.TotalWeeks));

    [Theory]
    [MemberData(nameof(FurtherWeeks))]
    public void Variations_have_fewer_days_in_the_last_weeks(Rule[] rules, string[] days)
    {
        IEnumerable<string> found = Of(Plan(4), rules)
            .Where(plan => plan.TotalWeeks == 4)
            .Select(plan => string.Concat(plan.Weeks().Select(week => week.Schedule.Days.Count)));

        Assert.Equal(days, found.Where(each => each[0] == '2' && each != "2222").Distinct());
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Variations_have_groups_of_the_sizes_at_the_limits(Rule[] rules, int[] sizes)
    {
        ServiceBlock group = ServiceBlock.Group(GroupType.Process, 90);
        ServiceBlock individual = ServiceBlock.Of(Service.Individual, 60);
        ProgramPlan plan = OfBlocks(group, individual);

        Assert.Equal(
            sizes.Select(size => OfBlocks(group.WithSize(size), individual)),
            Of(plan, rules).Where(each => BlocksOf(each).Any(block => block.Size is not null)));
    }

    [Fact]
    public void Variations_are_of_another_service_as_long_and_attended_alike()
    {
        ServiceBlock block = ServiceBlock.Group(GroupType.Process, 90).WithModality(Modality.Virtual);
        ServiceBlock[] others =
        [
            .. ServiceCodes.Services.Values.Except([Service.Group]).Select(service => ServiceBlock.Of(service, 90)),
            .. GroupType.Listed.Except([GroupType.Process]).Select(type => ServiceBlock.Group(type, 90)),
        ];

        Assert.Equal(
            others.Select(other => OfBlocks(other.WithModality(Modality.Virtual))),
            Of(OfBlocks(block)).Where(plan => plan.TotalWeeks == 1 && BlocksOf(plan).ToArray() is [{ Duration.TotalMinutes: 90 } other]
                && (other.Service, other.GroupType) != (block.Service, block.GroupType)));
    }

    [Fact]
    public void A_week_varies_by_a_minute_a_session_and_a_weekday()
    {
        string[] found =
        [
            .. Of(OfBlocks(ServiceBlock.Group(GroupType.Process, 90)))
                .Where(plan => plan.TotalWeeks == 1)
                .Select(plan => $"{plan.Phases[0].Patterns[0]}"),
        ];

        Assert.Equal(
            [
                "monday: process 1 h 31 min",
                "monday: process 1 h 29 min",
                "no service days",
                "tuesday: process 1 h 30 min",
            ],
            found.Take(4));
        Assert.Contains("monday: process 1 h 30 min, tuesday: process 1 h 30 min", found);
        Assert.Contains("monday: process 1 h 30 min; individual 1 h", found);
        Assert.Contains("monday: process 1 h 30 min, tuesday: family 1 h", found);
        Assert.Contains("monday: process 1 h 30 min (audio-only)", found);
    }

    private static Rule Tapering(int weeks) => Rule.WeeklyHours(WeeklyHours.FromHours(3), taperWeeks: weeks);

    private static ProgramPlan[] Of(ProgramPlan plan, params Rule[] rules) => [.. new Variations(Binding.To(rules)).Of(plan)];

    private static ProgramPlan Plan(int weeks) => SmallPlans.Of(weeks, TwoDays);

    private static ProgramPlan OfBlocks(params ServiceBlock[] blocks) =>
        SmallPlans.Of(1, WeeklySchedule.Each(Session.Create(blocks), IsoDayOfWeek.Monday));

    private static IEnumerable<ServiceBlock> BlocksOf(ProgramPlan plan) =>
        plan.Week(1).Schedule.Days.SelectMany(day => day.Sessions).SelectMany(session => session.Blocks);
}
