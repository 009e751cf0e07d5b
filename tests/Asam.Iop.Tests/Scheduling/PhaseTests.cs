using Asam.Iop.Scheduling;
using Asam.Iop.Tests.Contracts;
using Asam.Iop.Tests.Examples;

namespace Asam.Iop.Tests.Scheduling;

public sealed class PhaseTests
{
    [Theory]
    [InlineData(Phase.MinWeeks)]
    [InlineData(Phase.MaxWeeks)]
    [InlineData(null)]
    public void It_has_1_to_520_weeks_or_no_end(int? weeks)
    {
        Phase phase = Phase.Create(LevelOfCare.IntensiveOutpatient, weeks, WeeklySchedule.Empty);

        Assert.Equal(weeks, phase.Weeks);
        Assert.Equal(weeks is null, phase.IsOpenEnded);
        Assert.Equal(phase, Phase.Create(LevelOfCare.IntensiveOutpatient, 7, WeeklySchedule.Empty).WithWeeks(weeks));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(521)]
    [InlineData(-1)]
    public void Other_weeks_are_refused(int weeks) => Refusal.IsIllFormed(
        () => Phase.Create(LevelOfCare.IntensiveOutpatient, weeks, WeeklySchedule.Empty),
        "weeks",
        $"A phase has {weeks} weeks; allowed are 1 to 520, or none if it is open-ended.");

    [Fact]
    public void Parts_that_make_no_phase_make_none()
    {
        Assert.False(Phase.TryCreate(LevelOfCare.IntensiveOutpatient, 4, [], out Phase? phase, out WellFormednessError? error));
        Assert.Null(phase);
        Assert.Equal("alternating", error.Location);
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(Phase.MaxPatterns, true)]
    public void It_has_1_to_12_patterns(int patterns, bool isAlternating) => Assert.Equal(isAlternating, OfPatterns(patterns).IsAlternating);

    [Theory]
    [InlineData(0)]
    [InlineData(13)]
    public void Other_numbers_of_patterns_are_refused(int patterns) => Refusal.IsIllFormed(
        () => OfPatterns(patterns), "alternating", $"A phase has {patterns} patterns; allowed are 1 to 12.");

    [Fact]
    public void Patterns_take_turns_from_the_first_one()
    {
        Phase phase = Phase.Create(LevelOfCare.IntensiveOutpatient, null, Example.WeekOf(1), Example.WeekOf(2), Example.WeekOf(3));

        Assert.Equal(
            [1, 2, 3, 1, 2, 3, 1],
            Enumerable.Range(0, 7).Select(offset => phase.PatternAt(offset).Days[0].Sessions[0].Length.TotalMinutes));
        Refusal.IsOutOfBounds(() => phase.PatternAt(-1), "offset", -1, $"offset is -1; allowed is 0 to {int.MaxValue}.");
    }

    [Fact]
    public void Text_has_level_weeks_and_patterns()
    {
        Assert.Equal(
            "level 2.1, 4 weeks: monday: group 9 h",
            Phase.Create(LevelOfCare.IntensiveOutpatient, 4, Example.WeekOf(540)).ToString());
        Assert.Equal(
            "level 2.1, open-ended: no service days / monday: group 9 h",
            Phase.Create(LevelOfCare.IntensiveOutpatient, null, WeeklySchedule.Empty, Example.WeekOf(540)).ToString());
    }

    private static Phase OfPatterns(int patterns) =>
        Phase.Create(LevelOfCare.IntensiveOutpatient, 24, [.. Enumerable.Repeat(WeeklySchedule.Empty, patterns)]);
}
