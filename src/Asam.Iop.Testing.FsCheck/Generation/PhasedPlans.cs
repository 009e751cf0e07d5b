using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using FsCheck;
using FsCheck.Fluent;

namespace Asam.Iop.Testing.FsCheck.Generation;

/// <summary>Plans: a description, and phases at levels of its edition of which only the last may be open-ended.</summary>
internal static class PhasedPlans
{
    /// <summary>Plans of any weeks; four in five phases are at level 2.1.</summary>
    public static Gen<ProgramPlan> Any { get; } = Of(
        Gen.Choose(1, 4),
        openEndedPercent: 20,
        (edition, isOpenEnded) => Levels.Of(edition, intensiveOutpatientPercent: 80)
            .SelectMany(level => Phases.Of(level, isOpenEnded, Weeks.Any, alternatingPercent: 20)));

    /// <summary>Makes plans of phases that are told their level's edition and whether they are open-ended.</summary>
    public static Gen<ProgramPlan> Of(Gen<int> phaseCounts, int openEndedPercent, Func<AsamEdition, bool, Gen<Phase>> phase) =>
        from edition in Levels.Editions
        from description in Descriptions.Of(edition)
        from count in phaseCounts
        from isOpenEnded in Choices.Chance(openEndedPercent)
        from first in Choices.Times(phase(edition, false), count - 1)
        from last in phase(edition, isOpenEnded)
        select ProgramPlan.Of(description, [.. first, last]);

    /// <summary>Fewer phases, phases joined, the third edition, smaller phases, less said.</summary>
    public static IEnumerable<ProgramPlan> Shrink(ProgramPlan plan) => Shrink(plan, Phases.ShrinkWithinEdition);

    /// <summary>As <see cref="Shrink(ProgramPlan)"/>, with another way to make phases smaller.</summary>
    public static IEnumerable<ProgramPlan> Shrink(ProgramPlan plan, Func<Phase, IEnumerable<Phase>> shrinkPhase) =>
        Shrinks.Fewer(plan.Phases, 1).Select(phases => ProgramPlan.Of(plan.Description, [.. phases]))
            .Concat(Joins.Phases(plan.Phases).Select(phases => ProgramPlan.Of(plan.Description, [.. phases])))
            .Concat(Shrinks.Without(plan, plan.Description.Edition != AsamEdition.Third, InThirdEdition))
            .Concat(Shrinks.Each(plan.Phases, shrinkPhase).Select(phases => ProgramPlan.Of(plan.Description, [.. phases])))
            .Concat(Descriptions.ShrinkWithinEdition(plan.Description).Select(plan.WithDescription));

    private static ProgramPlan InThirdEdition(ProgramPlan plan) => ProgramPlan.Of(
        Descriptions.InEdition(plan.Description, AsamEdition.Third),
        [.. plan.Phases.Select(phase => Phase.Create(Levels.InThirdEdition(phase.Level), phase.Weeks, [.. phase.Patterns]))]);
}
