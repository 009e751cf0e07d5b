using Asam.Iop.Scheduling;

namespace Asam.Iop.Plans;

/// <summary>One week of a plan: its number, its phase, and its schedule.</summary>
public sealed class PlanWeek
{
    internal PlanWeek(int number, Phase phase, WeeklySchedule schedule)
    {
        Number = number;
        Phase = phase;
        Schedule = schedule;
    }

    /// <summary>Gets the number of the week in the plan, from 1.</summary>
    public int Number { get; }

    /// <summary>Gets the phase that the week is in.</summary>
    public Phase Phase { get; }

    /// <summary>Gets the schedule of the week.</summary>
    public WeeklySchedule Schedule { get; }

    /// <summary>Gets the level of care of the week.</summary>
    public LevelOfCare Level => Phase.Level;

    /// <summary>Gets number, level and schedule.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => FormattableString.Invariant($"week {Number}, level {Level}: {Schedule}");
}
