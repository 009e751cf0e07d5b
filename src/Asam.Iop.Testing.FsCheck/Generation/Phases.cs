using Asam.Iop.Scheduling;
using FsCheck;
using FsCheck.Fluent;

namespace Asam.Iop.Testing.FsCheck.Generation;

/// <summary>Phases.</summary>
internal static class Phases
{
    public static Gen<Phase> Any { get; } =
        from level in Levels.Any
        from isOpenEnded in Choices.Chance(20)
        from phase in Of(level, isOpenEnded, Weeks.Any, alternatingPercent: 25)
        select phase;

    /// <summary>Mostly 1 to 24 weeks; one in ten 1, 2 or the most.</summary>
    private static Gen<int> WeekCounts { get; } = Gen.Frequency((9, Gen.Choose(1, 24)), (1, Gen.Elements(Phase.MinWeeks, 2, Phase.MaxWeeks)));

    public static Gen<Phase> Of(LevelOfCare level, bool isOpenEnded, Gen<WeeklySchedule> weeks, int alternatingPercent) =>
        from count in WeekCounts
        from patterns in Patterns(weeks, alternatingPercent)
        select Phase.Create(level, isOpenEnded ? null : count, [.. patterns]);

    /// <summary>No further weeks, a level 2.1, fewer patterns, fewer weeks, smaller patterns.</summary>
    public static IEnumerable<Phase> Shrink(Phase phase) =>
        Levels.Shrink(phase.Level).Select(level => Phase.Create(level, phase.Weeks, [.. phase.Patterns]))
            .Concat(ShrinkWithinEdition(phase));

    /// <summary>As <see cref="Shrink"/>, but a level 2.1 of the same edition, so that the phase still fits its plan.</summary>
    public static IEnumerable<Phase> ShrinkWithinEdition(Phase phase) => ShrinkWeeks(phase)
        .Concat(Levels.ShrinkWithinEdition(phase.Level).Select(level => Phase.Create(level, phase.Weeks, [.. phase.Patterns])))
        .Concat(Shrinks.List(phase.Patterns, 1, Weeks.Shrink).Select(patterns => Phase.Create(phase.Level, phase.Weeks, [.. patterns])));

    private static IEnumerable<Phase> ShrinkWeeks(Phase phase) => phase.Weeks is int weeks
        ? Shrinks.Number(weeks, Phase.MinWeeks).Select(fewer => phase.WithWeeks(fewer))
        : [phase.WithWeeks(Phase.MinWeeks)];

    private static Gen<IReadOnlyList<WeeklySchedule>> Patterns(Gen<WeeklySchedule> weeks, int alternatingPercent) =>
        from count in Gen.Frequency(
            (100 - alternatingPercent, Gen.Constant(1)),
            (alternatingPercent, Gen.Frequency((8, Gen.Constant(2)), (1, Gen.Choose(3, 4)), (1, Gen.Constant(Phase.MaxPatterns)))))
        from patterns in Choices.Times(weeks, count)
        select patterns;
}
