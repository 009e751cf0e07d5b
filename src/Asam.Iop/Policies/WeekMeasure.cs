using Asam.Iop.Scheduling;

namespace Asam.Iop.Policies;

/// <summary>What is judged of each week by itself, or of so many first ones.</summary>
internal abstract class WeekMeasure(int? firstWeeks) : Measure
{
    /// <summary>
    /// Gets the weeks to judge. Each pattern stands for all weeks in which its turn comes, so that a verdict costs by phases and not by
    /// weeks; findings that are kept are of those weeks alone that are meant.
    /// </summary>
    protected WeekTurns TurnsOf(CourseFacts course, in Findings findings)
    {
        if (firstWeeks is not int first)
            return new(course.Turns, course.Turns.Length);
        return findings.AreKept ? course.FirstTurns(first).Clipped(first) : course.FirstTurns(first);
    }
}
