using Asam.Iop.Plans;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Policies;

/// <summary>The number of weeks at level 2.1. Of a course without an end it is known to be at least its fixed weeks and one more.</summary>
internal sealed class WeeksOfProgram(Bounds bounds) : Measure
{
    /// <summary>Stands for no end; more than any limit.</summary>
    public const long Endless = int.MaxValue;

    public override bool Counts => false;

    public override bool JudgesEveryCourse => true;

    public override void Observe(CourseFacts course, Counting counting, ref Findings findings)
    {
        WeekRun[] runs = course.RunsInOrder;
        for (int i = 0; i < runs.Length; i++)
        {
            if (course.IsOpenEnded)
                findings.Add(WeekSpan.OfRun(runs[i]), course.FixedWeeks + 1, Endless, bounds, OutcomeReason.OpenEndedLength);
            else
                findings.Add(WeekSpan.OfRun(runs[i]), course.FixedWeeks, bounds);

            // All runs have one value; where findings are not kept, one of them says all.
            if (!findings.AreKept)
                return;
        }
    }

    public override IEnumerable<PlanChange> Mend(Breach breach) => breach.ChangeLength();
}
