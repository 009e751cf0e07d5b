using Asam.Iop.Scheduling;

namespace Asam.Iop.Policies;

/// <summary>What is judged of each week by itself, or of so many first ones.</summary>
internal abstract class WeekMeasure(int? firstWeeks) : Measure
{
    /// <summary>Judges each pattern once however often its turn comes, so that a verdict costs by phases and not by weeks.</summary>
    public sealed override void Observe(CourseFacts course, Counting counting, ref Findings findings)
    {
        foreach (WeekTurn turn in course.Turns)
        {
            WeekSpan? weeks = firstWeeks is int first ? turn.Within(first) : turn.Weeks;
            if (weeks is not null)
                ObserveWeek(turn.Week, weeks.Value, course, counting, ref findings);
            if (findings.IsDecided)
                return;
        }
    }

    protected abstract void ObserveWeek(WeekFacts week, in WeekSpan weeks, CourseFacts course, Counting counting, ref Findings findings);
}
