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
               let fullerWeeks = value % weeks
               let minutes = value / weeks
               where minutes + (fullerWeeks > 0 ? 1 : 0) <= MinutesPerWeek
               from frame in scene.Frames
               from week in WeeksOfHours.OfTotal(scene, frame, minutes).OfType<WeeklySchedule>()
               from fuller in fullerWeeks > 0 ? WeeksOfHours.OfTotal(scene, frame, minutes + 1).OfType<WeeklySchedule>() : [week]
               select Plan(scene, (fuller, fullerWeeks), (week, weeks - fullerWeeks));
    }
}
