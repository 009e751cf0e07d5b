using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Policies;

/// <summary>The number of people in every group, or in every group of some types.</summary>
internal sealed class GroupSizes(ServiceSet? types, Bounds bounds, int? firstWeeks) : PartMeasure(firstWeeks)
{
    private readonly uint _judged = (types ?? ServiceSet.Of(Service.Group)).Categories;

    public override bool Counts => false;

    protected override void Observe(
        DistinctParts parts, in WeekSpan weeks, CourseFacts course, Counting counting, ref Findings findings)
    {
        foreach ((ServiceBlock block, int _) in parts.Blocks)
        {
            if (types is not null && block is { Service: Service.Group, GroupType: null })
                findings.AddUnknown(weeks, bounds, OutcomeReason.UnknownGroupType);
            else if (!IsJudged(block))
                continue;
            else if (block.Size is int size)
                findings.Add(weeks, size, bounds);
            else
                findings.AddUnknown(weeks, bounds, OutcomeReason.UnknownGroupSize);
        }
    }

    public override IEnumerable<PlanChange> Mend(Breach breach) => breach.AlterSessions(session => session.Blocks.Select(Mended));

    private bool IsJudged(ServiceBlock block) => ((1u << block.Category) & _judged) != 0;

    private ServiceBlock Mended(ServiceBlock block) =>
        IsJudged(block) && block.Size is int size ? block.WithSize((int)bounds.Nearest(size)) : block;
}
