using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using Asam.Iop.Tests.Contracts;
using Asam.Iop.Tests.Examples;

namespace Asam.Iop.Tests.Plans;

public sealed class ProgramPlanTests
{
    private static readonly PlanDescription Description = new("example");
    private static readonly LevelOfCare Outpatient = LevelOfCare.Find(AsamEdition.Third, "1");

    [Fact]
    public void It_has_1_to_520_phases()
    {
        Phase phase = OfWeeks(Phase.MaxWeeks);
        ProgramPlan longest = ProgramPlan.Of(Description, [.. Enumerable.Repeat(phase, 520)]);

        Assert.Equal(ProgramLength.MaxWeeks, longest.TotalWeeks);
        Assert.Equal(ProgramLength.MaxValue, longest.Length);
        Refusal.IsIllFormed(() => ProgramPlan.Of(Description), "phases", "A plan has 0 phases; allowed are 1 to 520.");
        Refusal.IsIllFormed(
            () => ProgramPlan.Of(Description, [.. Enumerable.Repeat(phase, 521)]), "phases", "A plan has 521 phases; allowed are 1 to 520.");
    }

    [Fact]
    public void Only_the_last_phase_is_open_ended() => Refusal.IsIllFormed(
        () => ProgramPlan.Of(Description, OfWeeks(1), OfWeeks(null), OfWeeks(1)),
        "phases[1].weeks",
        "Only the last phase may be open-ended; this one needs its weeks, 1 to 520.");

    [Fact]
    public void Its_levels_are_of_its_edition() => Refusal.IsIllFormed(
        () => ProgramPlan.Of(new("example", AsamEdition.Fourth), OfWeeks(1)),
        "phases[0].level",
        "Level 2.1 is of the third edition; the plan is of the fourth.");

    [Fact]
    public void Its_length_is_that_of_its_weeks_at_level_two_one()
    {
        ProgramPlan plan = ProgramPlan.Of(Description, OfWeeks(2, Outpatient), OfWeeks(8), OfWeeks(3, Outpatient), OfWeeks(4));

        Assert.Equal(17, plan.TotalWeeks);
        Assert.Equal(ProgramLength.FromWeeks(12), plan.Length);
    }

    [Fact]
    public void Its_length_is_unknown_while_a_phase_at_level_two_one_is_open_ended()
    {
        Assert.Null(ProgramPlan.Of(Description, OfWeeks(8), OfWeeks(null)).Length);
        Assert.Equal(ProgramLength.FromWeeks(8), ProgramPlan.Of(Description, OfWeeks(8), OfWeeks(null, Outpatient)).Length);
        Assert.Null(ProgramPlan.Of(Description, OfWeeks(8), OfWeeks(null, Outpatient)).TotalWeeks);
    }

    [Law]
    public void Its_weeks_are_those_of_its_phases_one_after_another(ProgramPlan plan)
    {
        int number = 1;
        foreach (Phase phase in plan.Phases.Take(20))
        {
            for (int offset = 0; offset < Math.Min(phase.Weeks ?? 60, 60); offset++)
            {
                PlanWeek week = plan.Week(number + offset);
                Assert.Equal((number + offset, phase.Level), (week.Number, week.Level));
                Assert.Equal(phase, week.Phase);
                Assert.Equal(phase.Patterns[offset % phase.Patterns.Count], week.Schedule);
            }

            number += phase.Weeks ?? 0;
        }
    }

    [Fact]
    public void It_has_no_week_before_the_first_and_after_the_last()
    {
        ProgramPlan plan = Example.PlanOf(540, weeks: 12);

        Refusal.IsOutOfBounds(() => plan.Week(0), "number", 0, "number is 0; allowed is 1 to 12.");
        Refusal.IsOutOfBounds(() => plan.Week(13), "number", 13, "number is 13; allowed is 1 to 12.");
        Assert.Equal(12, plan.Weeks().Count());
    }

    [Fact]
    public void Every_further_week_of_an_open_ended_plan_is_known()
    {
        ProgramPlan plan = ProgramPlan.Of(Description, OfWeeks(2), Phase.Create(LevelOfCare.IntensiveOutpatient, null, Example.WeekOf(1), Example.WeekOf(2)));

        Assert.Equal(Example.WeekOf(2), plan.Week(1_000_000).Schedule);
        Assert.Equal(2000, plan.Weeks().Take(2000).Last().Number);
    }

    [Fact]
    public void Each_unbroken_run_of_a_level_is_an_episode()
    {
        ProgramPlan plan = ProgramPlan.Of(Description, OfWeeks(2), OfWeeks(3), OfWeeks(4, Outpatient), OfWeeks(5), OfWeeks(null, Outpatient));

        Assert.Equal(
            ["level 2.1, weeks 1–5", "level 1, weeks 6–9", "level 2.1, weeks 10–14", "level 1, week 15 on"],
            plan.Episodes().Select(episode => episode.ToString()));
        Assert.Equal([1, 10], plan.Episodes(LevelOfCare.IntensiveOutpatient).Select(episode => episode.FirstWeek));
        Assert.Equal(ProgramPlan.Of(Description, OfWeeks(2), OfWeeks(3)), plan.Episodes()[0].Plan);
        Assert.Equal(plan.Phases, plan.Episodes().SelectMany(episode => episode.Plan.Phases));
        Assert.Empty(plan.Episodes(LevelOfCare.Find(AsamEdition.Third, "2.5")));
        Assert.Equal([1, 10], plan.Episodes(LevelOfCare.Find(AsamEdition.Second, "II.1")).Select(episode => episode.FirstWeek));
    }

    [Law]
    public void Episodes_together_are_the_plan(ProgramPlan plan)
    {
        IReadOnlyList<Episode> episodes = plan.Episodes();

        Assert.Equal(plan.Phases, episodes.SelectMany(episode => episode.Plan.Phases));
        Assert.Equal(1, episodes[0].FirstWeek);
        Assert.All(episodes.Zip(episodes.Skip(1)), pair =>
        {
            Assert.NotEqual(pair.First.Level, pair.Second.Level);
            Assert.Equal(pair.First.LastWeek + 1, pair.Second.FirstWeek);
        });
        Assert.Equal(plan.TotalWeeks, episodes[^1].LastWeek);
    }

    [Fact]
    public void Text_has_id_and_length()
    {
        Assert.Equal("example: 12 weeks", Example.PlanOf(540).ToString());
        Assert.Equal("example: open-ended", ProgramPlan.Of(Description, OfWeeks(null)).ToString());
    }

    private static Phase OfWeeks(int? weeks, LevelOfCare? level = null) =>
        Phase.Create(level ?? LevelOfCare.IntensiveOutpatient, weeks, Example.WeekOf(540));
}
