using Asam.Iop.Scheduling;

namespace Asam.Iop.Policies;

/// <summary>A number of each week.</summary>
internal abstract class NumberOfWeek(Bounds bounds, int? firstWeeks) : WeekMeasure(firstWeeks)
{
    public sealed override bool JudgesEveryCourse => true;

    public sealed override bool GrowsWithCounting => true;

    protected Bounds Bounds => bounds;

    protected sealed override void ObserveWeek(
        WeekFacts week, in WeekSpan weeks, CourseFacts course, Counting counting, ref Findings findings)
    {
        int low = ValueOf(week, counting.Without);
        int high = counting.IsCertain ? low : ValueOf(week, counting.With);
        findings.Add(weeks, low, high, bounds);
    }

    protected abstract int ValueOf(WeekFacts week, uint categories);
}
