using Asam.Iop.Scheduling;

namespace Asam.Iop.Policies;

/// <summary>What is judged of each block, session or day by itself, whichever week it is in.</summary>
internal abstract class PartMeasure(int? firstWeeks) : WeekMeasure(firstWeeks)
{
    private readonly bool _judgesAllWeeks = firstWeeks is null;

    /// <summary>A verdict on all weeks asks once what they are made of; an explanation, and a verdict on some weeks, asks week by week.</summary>
    public sealed override void Observe(CourseFacts course, Counting counting, ref Findings findings)
    {
        if (_judgesAllWeeks && !findings.AreKept)
        {
            Observe(course.Parts, weeks: default, course, counting, ref findings);
            return;
        }

        foreach (WeekTurn turn in TurnsOf(course, findings))
            Observe(turn.Week.Parts, turn.Weeks, course, counting, ref findings);
    }

    protected abstract void Observe(DistinctParts parts, in WeekSpan weeks, CourseFacts course, Counting counting, ref Findings findings);
}
