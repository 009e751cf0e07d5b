using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using Asam.Iop.Tests.Contracts;
using Asam.Iop.Tests.Examples;
using NodaTime;

namespace Asam.Iop.Tests.Plans;

public sealed class ProgramPlanBuilderTests
{
    private static readonly Session Evening = Session.StartingAt(17, 30).Group(GroupType.Process, 90).Group(GroupType.RelapsePrevention, 90);

    [Fact]
    public void It_says_what_is_said_of_a_plan()
    {
        ProgramPlan plan = ProgramPlan.Create("evening-12")
            .Titled("Evening program")
            .PublishedAt("https://example.org/iop")
            .For(Population.Adolescent, age: 16)
            .Treating(Condition.CoOccurring)
            .LivingIn(LivingArrangement.SoberLiving)
            .Attended(Modality.Hybrid)
            .Weeks(1, WeeklySchedule.Empty)
            .Build();

        Assert.Equal(
            new PlanDescription("evening-12")
                .WithTitle("Evening program")
                .WithSource("https://example.org/iop")
                .WithPopulation(Population.Adolescent)
                .WithAge(16)
                .WithCondition(Condition.CoOccurring)
                .WithLiving(LivingArrangement.SoberLiving)
                .WithModality(Modality.Hybrid),
            plan.Description);
    }

    [Fact]
    public void It_titrates_on_the_usual_weekdays()
    {
        ProgramPlan plan = ProgramPlan.Create("evening-12").Titrate(Evening, days: [5, 4, 3], weeks: [4, 3, 2]).Build();

        Assert.Equal([4, 3, 2], plan.Phases.Select(phase => phase.Weeks));
        Assert.Equal(
            [Titration.WeekdaysOf(5), Titration.WeekdaysOf(4), Titration.WeekdaysOf(3)],
            plan.Phases.Select(phase => phase.Patterns[0].Days.Select(day => day.Day!.Value)));
        Assert.All(plan.Phases, phase => Assert.All(phase.Patterns[0].Days, day => Assert.Equal([Evening], day.Sessions)));
    }

    [Fact]
    public void It_adds_a_weekly_individual_session_to_every_week_wherever_the_call_stands()
    {
        ProgramPlan after = ProgramPlan.Create("a").Titrate(Evening, [4, 3], [4, 4]).WithWeeklyIndividual(IsoDayOfWeek.Wednesday, minutes: 60).Build();
        ProgramPlan before = ProgramPlan.Create("a").WithWeeklyIndividual(IsoDayOfWeek.Wednesday, minutes: 60).Titrate(Evening, [4, 3], [4, 4]).Build();

        Assert.Equal(before, after);
        Assert.Equal(
            ["tuesday", "wednesday", "thursday"],
            after.Phases[0].Patterns[0].Days.Skip(1).Take(3).Select(day => ScheduleCodes.Days.Of(day.Day!.Value)));
        Assert.All(after.Phases, phase => Assert.Equal(
            Session.AnyTime.Individual(60), phase.Patterns[0].Days.Single(day => day.Day == IsoDayOfWeek.Wednesday).Sessions[^1]));
    }

    [Fact]
    public void Weeks_of_other_levels_get_no_individual_session()
    {
        Phase outpatient = Phase.Create(LevelOfCare.Find(AsamEdition.Third, "1"), 4, Example.WeekOf(60));

        ProgramPlan plan = ProgramPlan.Create("a").WithWeeklyIndividual(IsoDayOfWeek.Monday, 60).Add(outpatient).Build();

        Assert.Equal([outpatient], plan.Phases);
    }

    [Fact]
    public void Phases_stay_the_very_ones_that_were_added_where_nothing_is_added_to_their_weeks()
    {
        Phase phase = Phase.Create(LevelOfCare.IntensiveOutpatient, 4, Example.WeekOf(540));

        Assert.Same(phase, ProgramPlan.Create("a").Add(phase).Build().Phases[0]);
        Assert.NotSame(phase, ProgramPlan.Create("a").Add(phase).WithWeeklyIndividual(IsoDayOfWeek.Friday, 60).Build().Phases[0]);
    }

    [Theory]
    [InlineData(AsamEdition.Second, "II.1")]
    [InlineData(AsamEdition.Third, "2.1")]
    [InlineData(AsamEdition.Fourth, "2.1")]
    public void Its_weeks_are_at_level_two_one_of_the_edition_of_the_plan(AsamEdition edition, string code)
    {
        ProgramPlan plan = ProgramPlan.Create("a", edition).Weeks(1, WeeklySchedule.Empty).OpenEnded(WeeklySchedule.Empty).Build();

        Assert.All(plan.Phases, phase => Assert.Equal((edition, code), (phase.Level.Edition, phase.Level.Code)));
        Assert.True(plan.IsOpenEnded);
    }

    [Fact]
    public void What_it_built_before_does_not_change()
    {
        ProgramPlanBuilder builder = ProgramPlan.Create("a").Weeks(1, WeeklySchedule.Empty);
        ProgramPlan first = builder.Build();

        ProgramPlan second = builder.Titled("Longer").Weeks(2, WeeklySchedule.Empty).Build();

        Assert.Equal((1, 3), (first.TotalWeeks, second.TotalWeeks));
        Assert.Null(first.Description.Title);
    }

    [Fact]
    public void A_titration_has_as_many_numbers_of_days_as_of_weeks() => Refusal.IsWrong(
        () => ProgramPlan.Create("a").Titrate(Evening, [5, 4], [4]),
        "weeks",
        "There are 2 numbers of days and 1 of weeks; a phase needs one of each.");

    [Fact]
    public void A_recurring_session_has_no_id() => Refusal.IsIllFormed(
        () => ProgramPlan.Create("a").Titrate(Evening.WithId("evening"), [3], [4]),
        "days[1].sessions[0].id",
        "The session id 'evening' stands twice in a week; it must be unique there.");

    [Fact]
    public void A_plan_without_phases_is_refused() =>
        Refusal.IsIllFormed(() => ProgramPlan.Create("a").Build(), "phases", "A plan has 0 phases; allowed are 1 to 520.");
}
