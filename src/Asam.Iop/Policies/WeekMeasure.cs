using Asam.Iop.Scheduling;

namespace Asam.Iop.Policies;

/// <summary>What is judged of each week by itself, or of so many first ones.</summary>
internal abstract class WeekMeasure(int? firstWeeks) : Measure
{
    /// <summary>Judges each pattern once however often its turn comes, so that a verdict costs by phases and not by weeks.</summary>
    public sealed override void Observe(CourseFacts course, Counting counting, ref Findings findings)
    {
        WeekRun[] runs = course.RunsInOrder;
        int left = firstWeeks ?? int.MaxValue;
        for (int i = 0; i < runs.Length && left > 0; i++)
        {
            WeekRun run = runs[i];
            int? weeks = firstWeeks is null || run.Weeks <= left ? run.Weeks : left;
            int turns = run.TurnsIn(weeks);
            for (int offset = 0; offset < turns; offset++)
            {
                ObserveWeek(run.At(offset), run.SpanOf(offset, weeks), course, counting, ref findings);
                if (findings.IsDecided)
                    return;
            }

            left -= weeks ?? 0;
        }
    }

    protected abstract void ObserveWeek(WeekFacts week, in WeekSpan weeks, CourseFacts course, Counting counting, ref Findings findings);
}
