using Asam.Iop.Plans;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Policies;

/// <summary>The modality of every countable block: its own, else the plan's. Counted are, each week, those that are attended otherwise.</summary>
internal sealed class ModalitiesOfServices(ModalitySet allowed, int? firstWeeks) : Measure
{
    private static readonly Bounds None = new(null, 0, MeasureUnit.Services);

    public override void Observe(CourseFacts course, Counting counting, ref Findings findings)
    {
        CourseWalk walk = new(course, firstWeeks);
        while (!findings.IsDecided && walk.MoveNext())
        {
            (int services, int otherwise, bool anyUnknown) = (0, 0, false);
            foreach (ServiceBlock block in walk.Week.Blocks)
            {
                if (((1u << block.Category) & counting.With) == 0)
                    continue;
                services++;
                Modality? modality = block.Modality ?? course.Client.Modality;
                if (modality is null or Modality.Hybrid)
                    anyUnknown = true;
                else if (!allowed.Contains(modality.Value))
                    otherwise++;
            }

            if (anyUnknown && otherwise == 0)
                findings.AddUnknown(walk.Span, None, OutcomeReason.UnknownModality);
            else if (services > 0)
                findings.Add(walk.Span, otherwise, None);
        }
    }

    public override IEnumerable<PlanChange> Mend(Breach breach) => breach.AttendAs(allowed);
}
