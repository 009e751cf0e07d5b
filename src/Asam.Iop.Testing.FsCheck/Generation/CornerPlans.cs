using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using FsCheck;
using FsCheck.Fluent;

namespace Asam.Iop.Testing.FsCheck.Generation;

/// <summary>Plans in which everything that is rare in practice is frequent.</summary>
internal static class CornerPlans
{
    private static readonly Gen<WeeklySchedule> CornerWeeks = Gen.Frequency(
        (15, Gen.Constant(WeeklySchedule.Empty)),
        (35, Durations.NearLimits.SelectMany(minutes => WeeksOfHours.Of(minutes))),
        (15, WeeksOfHours.WithinBand),
        (15, WeeksOfHours.Unspecified),
        (10, WeeksOfHours.WithoutCountable),
        (10, Weeks.Any));

    public static Gen<ProgramPlan> Any { get; } = Gen.Frequency((97, OfCornerWeeks()), (3, OfManyPhases()));

    private static Gen<ProgramPlan> OfCornerWeeks() => PhasedPlans.Of(
        Gen.Choose(1, 5),
        openEndedPercent: 40,
        (edition, isOpenEnded) => Levels.Of(edition, intensiveOutpatientPercent: 75)
            .SelectMany(level => Phases.Of(level, isOpenEnded, CornerWeeks, alternatingPercent: 45)));

    /// <summary>As many phases as a plan may have, each the same.</summary>
    private static Gen<ProgramPlan> OfManyPhases() =>
        from week in CornerWeeks
        from weeks in Gen.Elements(Phase.MinWeeks, 2, Phase.MaxWeeks)
        let phase = Phase.Create(LevelOfCare.IntensiveOutpatient, weeks, week)
        from description in Descriptions.Of(AsamEdition.Third)
        select ProgramPlan.Of(description, [.. Enumerable.Repeat(phase, ProgramPlan.MaxPhases)]);
}
