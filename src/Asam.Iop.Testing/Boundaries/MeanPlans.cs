using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Testing.Boundaries;

/// <summary>Plans whose weeks are all at a limit of their mean but for one, which has a certain value: no mean is nearer to the limit.</summary>
internal sealed class MeanPlans(RuleParameter limit) : PlanMaker
{
    public override IEnumerable<ProgramPlan> Plans(Scene scene, int value)
    {
        int atLimit = scene.Number(limit.Name)!.Value;
        return from frame in scene.Frames
               from usual in WeeksOfHours.OfTotal(scene, frame, atLimit).OfType<WeeklySchedule>()
               from other in WeeksOfHours.OfTotal(scene, frame, value).OfType<WeeklySchedule>()
               select value > atLimit
                   ? Plan(scene, (other, 1), (usual, scene.Weeks - 1))
                   : Plan(scene, (usual, scene.Weeks - 1), (other, 1));
    }
}
