using Asam.Iop.Plans;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Testing.Boundaries;

/// <summary>Plans of which so many last weeks, and no others, are a minute under the least hours of a week.</summary>
internal sealed class TaperPlans : PlanMaker
{
    private const int WeeksBefore = 4;

    public override IEnumerable<ProgramPlan> Plans(Scene scene, int value) => scene.Number("minHours") is int least and > 0
        ? from frame in scene.Frames
          from full in WeeksOfHours.OfTotal(scene, frame, least).OfType<WeeklySchedule>()
          from tapered in WeeksOfHours.OfTotal(scene, frame, least - 1).OfType<WeeklySchedule>()
          select Plan(scene, (full, WeeksBefore), (tapered, value))
        : [];
}
