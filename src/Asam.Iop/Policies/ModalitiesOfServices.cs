using Asam.Iop.Plans;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Policies;

/// <summary>The modality of every countable block: its own, else the plan's. Counted are, each week, those that are attended otherwise.</summary>
internal sealed class ModalitiesOfServices(ModalitySet allowed, int? firstWeeks) : PartMeasure(firstWeeks)
{
    private static readonly Bounds None = new(null, 0, MeasureUnit.Services);

    protected override void Observe(
        DistinctParts parts, in WeekSpan weeks, CourseFacts course, Counting counting, ref Findings findings)
    {
        (int services, int otherwise, bool anyUnknown) = (0, 0, false);
        foreach ((ServiceBlock block, int times) in parts.Blocks)
        {
            if (((1u << block.Category) & counting.With) == 0)
                continue;
            services += times;
            Modality? modality = block.Modality ?? course.Client.Modality;
            if (modality is null or Modality.Hybrid)
                anyUnknown = true;
            else if (!allowed.Contains(modality.Value))
                otherwise += times;
        }

        if (anyUnknown && otherwise == 0)
            findings.AddUnknown(weeks, None, OutcomeReason.UnknownModality);
        else if (services > 0)
            findings.Add(weeks, otherwise, None);
    }

    public override IEnumerable<PlanChange> Mend(Breach breach) => breach.AttendAs(allowed);
}
