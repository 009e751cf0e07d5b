using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using NodaTime;

namespace Asam.Iop.Testing.Boundaries;

/// <summary>Plans with so many days between two service days in a row, and nowhere more.</summary>
internal sealed class GapPlans : PlanMaker
{
    private const int DaysPerWeek = WeeklySchedule.MaxDays;

    public override IEnumerable<ProgramPlan> Plans(Scene scene, int value) => value < DaysPerWeek
        ? Weeks(scene, [.. Enumerable.Range(0, DaysPerWeek).Where(day => day % (value + 1) == 0)])
            .Select(week => Plan(scene, (week, Math.Max(2, scene.Weeks))))
        : from first in Weeks(scene, [0])
          from next in Weeks(scene, [(value + 1) % DaysPerWeek]).Take(1)
          select Plan(scene, (first, 1), (WeeklySchedule.Empty, ((value + 1) / DaysPerWeek) - 1), (next, 1));

    /// <summary>Gets usual weeks of certain service days, Monday being day 0.</summary>
    private static IEnumerable<WeeklySchedule> Weeks(Scene scene, int[] days) => scene.Frames
        .Where(frame => frame.Days.Count == 1)
        .Select(frame => frame with { Days = [.. days.Select(day => IsoDayOfWeek.Monday + day)] })
        .SelectMany(frame => WeeksOfHours.OnEveryDay(scene, frame))
        .OfType<WeeklySchedule>();
}
