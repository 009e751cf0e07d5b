using Asam.Iop.Plans;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Planning;

/// <summary>The same week of two plans; <see langword="null"/> where a plan has no such week.</summary>
internal readonly record struct WeekPair(int Number, PlanWeek? Before, PlanWeek? After)
{
    public bool IsEqual => Before?.Level == After?.Level && Equals(Before?.Schedule, After?.Schedule);

    /// <summary>Walks the weeks that one of two plans has, of plans without an end so many.</summary>
    public static IEnumerable<WeekPair> Of(ProgramPlan before, ProgramPlan after, int horizon)
    {
        bool hasEnd = before.TotalWeeks is not null && after.TotalWeeks is not null;
        int last = hasEnd ? Math.Max(before.TotalWeeks!.Value, after.TotalWeeks!.Value) : horizon;
        for (int week = 1; week <= last; week++)
            yield return new(week, WeekOf(before, week), WeekOf(after, week));
    }

    public bool DiffersAs(WeekDifference other) => other.LevelBefore == Before?.Level
        && other.LevelAfter == After?.Level
        && Equals(other.Before, Before?.Schedule)
        && Equals(other.After, After?.Schedule);

    public WeekDifference ToDifference(int first, bool isForEver) => new(
        new WeekRange(first, isForEver ? null : Number), Before?.Level, After?.Level, Before?.Schedule, After?.Schedule);

    private static PlanWeek? WeekOf(ProgramPlan plan, int week) => week > plan.TotalWeeks ? null : plan.Week(week);
}
