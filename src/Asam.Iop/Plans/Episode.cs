using Asam.Iop.Scheduling;

namespace Asam.Iop.Plans;

/// <summary>An unbroken run of weeks of a plan at one level of care.</summary>
public sealed class Episode
{
    internal Episode(LevelOfCare level, int firstWeek, int? lastWeek, ProgramPlan plan)
    {
        Level = level;
        FirstWeek = firstWeek;
        LastWeek = lastWeek;
        Plan = plan;
    }

    /// <summary>Gets the level of care.</summary>
    public LevelOfCare Level { get; }

    /// <summary>Gets the number, in the whole plan, of the first week of the run.</summary>
    public int FirstWeek { get; }

    /// <summary>Gets the number, in the whole plan, of the last week of the run, or <see langword="null"/> if it goes on for ever.</summary>
    public int? LastWeek { get; }

    /// <summary>Gets the run as a plan of its own, whose week 1 is <see cref="FirstWeek"/>.</summary>
    public ProgramPlan Plan { get; }

    /// <summary>Gets level and weeks: <c>level 2.1, weeks 3–10</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"level {Level}, {new WeekRange(FirstWeek, LastWeek)}";
}
