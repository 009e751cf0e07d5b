using Asam.Iop.Comparison;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using Asam.Iop.Testing.FsCheck;
using Asam.Iop.Tests.Examples;
using NodaTime;

namespace Asam.Iop.Tests.Comparison;

/// <summary>Which levels of care the hours of a plan speak for.</summary>
public sealed class LevelReadingTests
{
    private static readonly LevelOfCare Outpatient = LevelOfCare.Find(AsamEdition.Third, "1");
    private static readonly LevelOfCare Partial = LevelOfCare.Find(AsamEdition.Third, "2.5");

    /// <summary>Whole hours, as the criteria are reproduced: a gap between 19 and 20.</summary>
    private static readonly LevelBand[] WithGap =
        [new(LevelOfCare.IntensiveOutpatient, Hours(9), Hours(19), "criteria"), new(Partial, Hours(20), null, "criteria")];

    /// <summary>A state whose range goes to 20, beside a level that begins there.</summary>
    private static readonly LevelBand[] WithOverlap =
        [new(LevelOfCare.IntensiveOutpatient, Hours(9), Hours(20), "state"), new(Partial, Hours(20), null, "state")];

    [Law(300)]
    public void Every_week_is_read_once_as_its_minutes_are(ProgramPlan plan)
    {
        LevelReading reading = LevelReading.Of(plan, WithOverlap);

        for (int number = 1; number <= Math.Min(plan.TotalWeeks ?? 30, 30); number++)
        {
            PlanWeek week = plan.Week(number);
            int minutes = week.Schedule.Days.SelectMany(day => day.Sessions).SelectMany(session => session.Blocks)
                .Where(block => block.Service is Service.Group or Service.Individual or Service.Family or Service.Unspecified)
                .Sum(block => block.Duration.TotalMinutes);
            WeekReading[] read = [.. reading.Weeks.Where(each => each.Weeks.Any(weeks => weeks.Contains(number)))];
            if (plan.IsOpenEnded && read.Length == 0)
                continue;

            WeekReading one = Assert.Single(read);
            Assert.Equal((week.Level, minutes, minutes), (one.Label, one.Least.TotalMinutes, one.Most.TotalMinutes));
            Assert.Equal(
                [.. minutes is >= 540 and <= 1200 ? ["2.1"] : Array.Empty<string>(), .. minutes >= 1200 ? ["2.5"] : Array.Empty<string>()],
                one.Claiming.Select(band => band.Level.Code));
            Assert.Empty(one.Possible);
        }
    }

    [Law(300)]
    public void A_plan_that_the_default_policy_permits_is_at_the_level_that_it_says(CertifiablePlan certifiable)
    {
        LevelReading reading = LevelReading.Of(certifiable.Plan, LevelBand.Of(Policy.Default));

        Assert.Empty(reading.Advice);
        Assert.All(reading.Weeks, weeks => Assert.Equal(LevelClaim.One, weeks.Claim));
    }

    [Law(300)]
    public void A_claim_follows_from_the_bands(ProgramPlan plan) => Assert.All(LevelReading.Of(plan, WithGap).Weeks, weeks =>
    {
        Assert.Equal(weeks.Claiming.Count switch { 0 => LevelClaim.None, 1 => LevelClaim.One, _ => LevelClaim.Several }, weeks.Claim);
        Assert.All(weeks.Claiming, band => Assert.True(!(weeks.Least < band.Min) && !(weeks.Most > band.Max)));
        Assert.True(weeks.Below is null || weeks.Below.Max < weeks.Least);
        Assert.True(weeks.Above is null || weeks.Above.Min > weeks.Most);
    });

    [Theory]
    [InlineData((9 * 60) - 1, LevelClaim.None, "")]
    [InlineData(9 * 60, LevelClaim.One, "2.1")]
    [InlineData(19 * 60, LevelClaim.One, "2.1")]
    [InlineData((19 * 60) + 1, LevelClaim.None, "")]
    [InlineData((19 * 60) + 30, LevelClaim.None, "")]
    [InlineData((20 * 60) - 1, LevelClaim.None, "")]
    [InlineData(20 * 60, LevelClaim.One, "2.5")]
    public void Between_whole_hours_is_a_gap(int minutes, LevelClaim claim, string level)
    {
        WeekReading weeks = Read(minutes, WithGap);

        Assert.Equal((claim, level), (weeks.Claim, string.Join(" ", weeks.Claiming.Select(band => band.Level))));
    }

    [Fact]
    public void A_band_that_a_week_just_reaches_is_neither_below_it_nor_above_it()
    {
        Assert.Null(Read(19 * 60, WithGap).Below);
        Assert.Equal("2.1", Read((19 * 60) + 1, WithGap).Below!.Level.Code);
        Assert.Null(Read(20 * 60, WithGap).Above);
        Assert.Equal("2.5", Read((20 * 60) - 1, WithGap).Above!.Level.Code);
    }

    [Fact]
    public void A_band_may_be_of_one_number_of_hours_alone()
    {
        LevelBand[] nine = [new(LevelOfCare.IntensiveOutpatient, Hours(9), Hours(9), "criteria")];

        Assert.Equal([LevelClaim.None, LevelClaim.One, LevelClaim.None], [Read(539, nine).Claim, Read(540, nine).Claim, Read(541, nine).Claim]);
    }

    [Theory]
    [InlineData((20 * 60) - 1, LevelClaim.One, "2.1")]
    [InlineData(20 * 60, LevelClaim.Several, "2.1 2.5")]
    [InlineData((20 * 60) + 1, LevelClaim.One, "2.5")]
    public void Where_a_level_goes_to_20_hours_and_the_next_begins_there_20_is_claimed_by_both(int minutes, LevelClaim claim, string levels)
    {
        WeekReading weeks = Read(minutes, WithOverlap);

        Assert.Equal((claim, levels), (weeks.Claim, string.Join(" ", weeks.Claiming.Select(band => band.Level))));
        if (claim == LevelClaim.Several)
            Assert.Null(weeks.Advice);
    }

    [Fact]
    public void A_gap_names_its_neighbors_and_the_ends_have_one() => Assert.Equal(
        [
            "weeks 1–12: the plan says level 2.1, but 8 h 59 min a week are less than 2.1: 9 h to 19 h (criteria).",
            "weeks 1–12: the plan says level 2.1, but 19 h 30 min a week lie between 2.1: 9 h to 19 h (criteria) and 2.5: at least 20 h (criteria).",
            "weeks 1–12: the plan says level 2.1, but 21 h a week speak for 2.5: at least 20 h (criteria).",
        ],
        [Read(539, WithGap).Advice, Read(1170, WithGap).Advice, Read(1260, WithGap).Advice]);

    [Fact]
    public void Above_all_bands_the_nearest_is_the_one_that_ends_last()
    {
        LevelBand[] bands = [WithGap[0], new(Outpatient, null, Hours(8), "criteria")];
        LevelBand[] nested = [new(LevelOfCare.IntensiveOutpatient, Hours(9), Hours(10), "narrow"), new(LevelOfCare.IntensiveOutpatient, Hours(5), Hours(12), "wide")];

        Assert.Equal("weeks 1–12: the plan says level 2.1, but 20 h a week are more than 2.1: 9 h to 19 h (criteria).", Read(20 * 60, bands).Advice);
        Assert.Same(nested[1], Read(13 * 60, nested).Below);
    }

    [Fact]
    public void All_levels_that_the_hours_speak_for_are_listed() => Assert.Equal(
        "weeks 1–12, level 2.1: 20 h a week speak for 2.1: 9 h to 20 h (state) and 2.5: at least 20 h (state)",
        Read(20 * 60, WithOverlap).ToString());

    [Fact]
    public void Two_policies_that_claim_the_same_level_are_no_overlap() => Assert.Equal(
        (LevelClaim.One, 2),
        (Read(600, [.. WithGap, WithOverlap[0]]).Claim, Read(600, [.. WithGap, WithOverlap[0]]).Claiming.Count));

    [Fact]
    public void A_label_that_no_band_speaks_of_is_contradicted_only_by_a_level_that_claims_the_hours()
    {
        ProgramPlan stepDown = ProgramPlan.Create("step-down")
            .Weeks(4, Example.WeekOf(600))
            .Add(Phase.Create(Outpatient, 4, Example.WeekOf(120)))
            .Add(Phase.Create(Outpatient, null, Example.WeekOf(540)))
            .Build();

        Assert.Equal(
            ["week 9 on: the plan says level 1, but 9 h a week speak for 2.1: 9 h to 19 h (criteria)."], LevelReading.Of(stepDown, WithGap).Advice);
    }

    [Fact]
    public void Hours_whose_service_is_not_said_make_the_claim_uncertain()
    {
        LevelBand counseling = new(LevelOfCare.IntensiveOutpatient, Hours(9), Hours(19), "manual", ServiceSet.Of(Service.Group));
        WeeklySchedule week = WeeklySchedule.Each(Session.AnyTime.Then(Service.Group, 240).Then(Service.Unspecified, 120), IsoDayOfWeek.Monday, IsoDayOfWeek.Friday);

        WeekReading weeks = Assert.Single(LevelReading.Of(ProgramPlan.Create("unspecified").Weeks(2, week).Build(), counseling).Weeks);

        Assert.Equal((LevelClaim.Uncertain, Hours(8), Hours(12)), (weeks.Claim, weeks.Least, weeks.Most));
        Assert.Equal([counseling], weeks.Possible);
        Assert.Null(weeks.Advice);
        Assert.Equal("weeks 1–2, level 2.1: 8 h to 12 h a week may speak for 2.1: 9 h to 19 h (manual)", weeks.ToString());
    }

    [Fact]
    public void Weeks_that_take_turns_are_read_apart() => Assert.Equal(
        [
            "week 1, week 3, level 2.1: 10 h a week speak for 2.1: 9 h to 19 h (criteria)",
            "week 2, level 2.1: 5 h a week are less than 2.1: 9 h to 19 h (criteria)",
        ],
        LevelReading.Of(ProgramPlan.Create("turns").Weeks(3, Example.WeekOf(600), Example.WeekOf(300)).Build(), WithGap).ToString().Split('\n'));

    [Fact]
    public void Advice_names_all_weeks_that_are_alike() => Assert.Equal(
        ["week 1, week 3: the plan says level 2.1, but 5 h a week are less than 2.1: 9 h to 19 h (criteria)."],
        LevelReading.Of(ProgramPlan.Create("turns").Weeks(3, Example.WeekOf(300), Example.WeekOf(600)).Build(), WithGap).Advice);

    // Four hours of groups and one of individual sessions on two days: 8 h of the one alone, and 10 h of both.
    [Fact]
    public void Bands_that_count_different_services_make_a_range_of_hours()
    {
        LevelBand ofGroups = new(LevelOfCare.IntensiveOutpatient, Hours(9), Hours(19), "groups", ServiceSet.Of(Service.Group));
        WeeklySchedule week = WeeklySchedule.Each(Session.AnyTime.Then(Service.Group, 240).Then(Service.Individual, 60), IsoDayOfWeek.Monday, IsoDayOfWeek.Friday);

        WeekReading weeks = Assert.Single(LevelReading.Of(ProgramPlan.Create("mixed").Weeks(2, week).Build(), ofGroups, WithGap[0]).Weeks);

        Assert.Equal((Hours(8), Hours(10)), (weeks.Least, weeks.Most));
        Assert.Equal("weeks 1–2, level 2.1: 8 h to 10 h a week speak for 2.1: 9 h to 19 h (criteria)", weeks.ToString());
    }

    [Fact]
    public void The_bands_of_a_policy_are_its_rules_of_every_scheduled_week()
    {
        Policy policy = Policy.Create("state", "State", AuthorityKind.License).Source(new("1", "Code")).WrittenFor(AsamEdition.Fourth)
            .Add(Rule.WeeklyHours(Hours(9), Hours(20)).For(Population.Adult).Named("adult"))
            .Add(Rule.WeeklyHours(Hours(6), Hours(20)).For(Population.Adolescent).Named("adolescent"))
            .Add(Rule.AverageWeeklyHours(Hours(9)).Named("mean"))
            .Add(Rule.WeeklyHours(Hours(12), firstWeeks: 4).Named("first"))
            .Add(Rule.WeeklyHours(Hours(3)).Of(Basis.Attended).Named("attended"))
            .Add(Rule.WeeklyHours(max: Hours(30)).AsTypical().Excluding(ServiceSet.Of(Service.Family)).Named("usual"))
            .Build();

        Assert.Equal(["2.1: 9 h to 20 h (state/adult)", "2.1: at most 30 h (state/usual)"], LevelBand.Of(policy).Select(band => band.ToString()));
        Assert.Equal(
            ["2.1: 6 h to 20 h (state/adolescent)", "2.1: at most 30 h (state/usual)"],
            LevelBand.Of(policy, Population.Adolescent).Select(band => band.ToString()));
        Assert.Equal((AsamEdition.Fourth, false), (LevelBand.Of(policy)[0].Level.Edition, LevelBand.Of(policy)[1].Counts.Contains(Service.Family)));
    }

    [Fact]
    public void Level_21_is_the_same_in_every_edition()
    {
        ProgramPlan fourth = ProgramPlan.Create("fourth", AsamEdition.Fourth).Weeks(4, Example.WeekOf(600)).Build();

        Assert.Empty(LevelReading.Of(fourth, WithGap).Advice);
    }

    [Fact]
    public void A_band_needs_a_limit_and_these_in_order()
    {
        Assert.Equal(
            "A band of hours has a minimum, a maximum, or both. (Parameter 'min')",
            Assert.Throws<ArgumentException>(() => new LevelBand(Partial, null, null, "manual")).Message);
        Assert.Equal(
            "The minimum, 20 h, is above the maximum, 9 h. (Parameter 'min')",
            Assert.Throws<ArgumentException>(() => new LevelBand(Partial, Hours(20), Hours(9), "manual")).Message);
        Assert.Throws<ArgumentException>(() => LevelReading.Of(Example.PlanOf(600)));
        Assert.Throws<ArgumentNullException>(() => LevelReading.Of(null!, WithGap));
        Assert.Throws<ArgumentNullException>(() => LevelBand.Of(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => LevelBand.Of(Policy.Default, (Population)2));
    }

    private static WeeklyHours Hours(int hours) => WeeklyHours.FromHours(hours);

    private static WeekReading Read(int minutes, LevelBand[] bands) => Assert.Single(LevelReading.Of(PlanOf(minutes), bands).Weeks);

    private static ProgramPlan PlanOf(int minutes) => Example.PlanOf(minutes);
}
