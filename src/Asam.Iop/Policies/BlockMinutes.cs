using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Policies;

/// <summary>The minutes of every block of some services. A block whose service is not said is none of them, even where they name it.</summary>
internal sealed class BlockMinutes(ServiceSet services, Bounds bounds, int? firstWeeks) : PartMeasure(firstWeeks)
{
    private readonly uint _categories = services.Categories & ~ServiceCategory.UnspecifiedBit;

    public override bool Counts => false;

    protected override void Observe(
        DistinctParts parts, in WeekSpan weeks, CourseFacts course, Counting counting, ref Findings findings)
    {
        foreach ((ServiceBlock block, int _) in parts.Blocks)
        {
            if (IsMeant(block))
                findings.Add(weeks, block.Duration.TotalMinutes, bounds);
        }
    }

    public override IEnumerable<PlanChange> Mend(Breach breach) =>
    [
        .. from session in breach.Sessions
           from place in Enumerable.Range(0, session.Session.Blocks.Count)
           let block = session.Session.Blocks[place]
           where IsMeant(block)
           select PlanChange.ResizeBlock(
               session.Address, place + 1, breach.Nearest(block.Duration.TotalMinutes, ServiceBlock.MinMinutes, ServiceBlock.MaxMinutes), breach.FirstWeek),
        .. breach.AlterSessions(session => session.Blocks.Select(Mended)),
    ];

    private ServiceBlock Mended(ServiceBlock block) =>
        IsMeant(block) ? block.WithMinutes((int)bounds.Nearest(block.Duration.TotalMinutes)) : block;

    private bool IsMeant(ServiceBlock block) => ((1u << block.Category) & _categories) != 0;
}
