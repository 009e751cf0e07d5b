using Asam.Iop.Scheduling;

namespace Asam.Iop.Policies;

/// <summary>A number of each week.</summary>
internal abstract class WeekMeasure(Bounds bounds, int? firstWeeks) : Measure
{
    public sealed override bool JudgesEveryCourse => true;

    public sealed override bool GrowsWithCounting => true;

    protected Bounds Bounds => bounds;

    public sealed override void Observe(CourseFacts course, Counting counting, ref Findings findings)
    {
        CourseWalk walk = new(course, firstWeeks);
        while (!findings.IsDecided && walk.MoveNext())
            findings.Add(walk.Span, ValueOf(walk.Week, counting.Without), ValueOf(walk.Week, counting.With), bounds);
    }

    protected abstract int ValueOf(WeekFacts week, uint categories);
}
