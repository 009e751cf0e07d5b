using Asam.Iop.Plans;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Testing.Boundaries;

/// <summary>Plans of so many countable minutes in all the first weeks that are added up, shared out evenly, never rising.</summary>
internal sealed class TotalPlans : PlanMaker
{
    private const int MinutesPerWeek = WeeklySchedule.MaxDays * SessionDuration.MaxMinutes;

    public override IEnumerable<ProgramPlan> Plans(Scene scene, int value)
    {
        int within = scene.Number("withinWeeks")!.Value;
        return from weeks in new[] { Math.Min(within, scene.Weeks), within }.Distinct()
               let more = value % weeks
               where (value + weeks - 1) / weeks <= MinutesPerWeek
               from frame in scene.Frames
               from fuller in WeeksOfHours.OfTotal(scene, frame, (value / weeks) + 1).OfType<WeeklySchedule>().DefaultIfEmpty(WeeklySchedule.Empty)
               where more == 0 || fuller != WeeklySchedule.Empty
               from week in WeeksOfHours.OfTotal(scene, frame, value / weeks).OfType<WeeklySchedule>()
               select Plan(scene, (fuller, more), (week, weeks - more));
    }
}
