using Asam.Iop.Plans;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Testing.Boundaries;

/// <summary>Plans of so many usual weeks.</summary>
internal sealed class LengthPlans : PlanMaker
{
    public override IEnumerable<ProgramPlan> Plans(Scene scene, int value) => value == 0
        ? []
        : scene.Frames
            .SelectMany(frame => WeeksOfHours.OnEveryDay(scene, frame))
            .OfType<WeeklySchedule>()
            .Append(WeeklySchedule.Empty)
            .Select(week => Plan(scene, (week, value)));
}
