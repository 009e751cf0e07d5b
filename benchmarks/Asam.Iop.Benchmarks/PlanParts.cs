using Asam.Iop.Plans;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Benchmarks;

/// <summary>Makes plans anew out of their values, as whoever has read them from somewhere does.</summary>
internal static class PlanParts
{
    /// <summary>Makes every part of a plan again, of the same values, by the public members that do so.</summary>
    public static ProgramPlan Rebuild(ProgramPlan plan)
    {
        PlanDescription description = plan.Description;
        return ProgramPlan.Of(
            PlanDescription.Create(
                description.Id, description.Edition, description.Title, description.Source, description.Population, description.Age, description.Condition,
                description.Living, description.Modality),
            Each(plan.Phases, phase => Phase.Create(phase.Level, phase.Weeks, Each(phase.Patterns, Rebuild))));
    }

    private static WeeklySchedule Rebuild(WeeklySchedule week) => WeeklySchedule.Create(
        Each(week.Days, static day => ServiceDay.Create(day.Day, Each(day.Sessions, static session => Session.Create(Each(session.Blocks, Rebuild), session.Start, session.Id)))));

    private static ServiceBlock Rebuild(ServiceBlock block) =>
        ServiceBlock.Create(block.Service, block.GroupType, block.Duration.TotalMinutes, block.Modality, block.Size);

    private static T[] Each<T>(IReadOnlyList<T> all, Func<T, T> make)
    {
        T[] made = new T[all.Count];
        for (int i = 0; i < made.Length; i++)
            made[i] = make(all[i]);
        return made;
    }
}
