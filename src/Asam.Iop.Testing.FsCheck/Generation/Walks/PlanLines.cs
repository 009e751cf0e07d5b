using Asam.Iop.Plans;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Testing.FsCheck.Generation.Walks;

/// <summary>The lines on which a plan lies.</summary>
internal static class PlanLines
{
    /// <summary>All lines: of each block, of blocks that are alike in all weeks, of each group's size and all groups', of each phase's weeks.</summary>
    public static IReadOnlyList<PlanLine> Of(ProgramPlan plan)
    {
        IReadOnlyList<ServiceBlock> blocks = BlockEdits.Of(plan);
        return
        [
            .. blocks.Distinct().Select(like => OfMinutes(plan, like, (block, _) => block == like)),
            .. blocks.Select((one, at) => OfMinutes(plan, one, (_, place) => place == at)),
            .. blocks.Where(block => block.Size is not null).Distinct().Select(like => OfSize(plan, like, (block, _) => block.Size == like.Size)),
            .. blocks.Select((one, at) => (one, at)).Where(each => each.one.Size is not null)
                .Select(each => OfSize(plan, each.one, (_, place) => place == each.at)),
            .. plan.Phases.Select((phase, at) => (phase, at)).Where(each => !each.phase.IsOpenEnded)
                .Select(each => OfWeeks(plan, each.phase, each.at)),
        ];
    }

    private static PlanLine OfMinutes(ProgramPlan plan, ServiceBlock block, Func<ServiceBlock, int, bool> isMeant) => new(
        block.Duration.TotalMinutes,
        ServiceBlock.MinMinutes,
        ServiceBlock.MaxMinutes,
        minutes => BlockEdits.Alter(plan, (each, place) => isMeant(each, place) ? each.WithMinutes(minutes) : each));

    private static PlanLine OfSize(ProgramPlan plan, ServiceBlock group, Func<ServiceBlock, int, bool> isMeant) => new(
        group.Size!.Value,
        ServiceBlock.MinSize,
        ServiceBlock.MaxSize,
        size => BlockEdits.Alter(plan, (each, place) => isMeant(each, place) ? each.WithSize(size) : each));

    private static PlanLine OfWeeks(ProgramPlan plan, Phase phase, int at) => new(
        phase.Weeks!.Value,
        Phase.MinWeeks,
        Phase.MaxWeeks,
        weeks => BlockEdits.WithPhases(plan, plan.Phases.Select((each, place) => place == at ? each.WithWeeks(weeks) : each)));
}
