using Asam.Iop.Plans;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Testing.Boundaries;

/// <summary>Plans whose weeks all have a certain value.</summary>
internal sealed class WeeklyPlans(WeekMaker weeks) : PlanMaker
{
    public override IEnumerable<ProgramPlan> Plans(Scene scene, int value) => scene.Frames
        .SelectMany(frame => weeks(scene, frame, value))
        .OfType<WeeklySchedule>()
        .Select(week => Plan(scene, (week, scene.Weeks)));
}
