using Asam.Iop.Plans;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Policies;

/// <summary>The mean of the countable minutes of all weeks, kept exact as their total and their number.</summary>
internal sealed class MeanWeeklyMinutes(Bounds bounds) : Measure
{
    public override bool TakesRanges => true;

    public override bool JudgesEveryCourse => true;

    public override bool GrowsWithCounting => true;

    public override IEnumerable<PlanChange> Mend(Breach breach) => breach.ChangeWeeklyMinutes();

    public override void Observe(CourseFacts course, Counting counting, ref Findings findings)
    {
        WeekRun[] runs = course.RunsInOrder;
        bool repeatsOneWeek = runs.Length == 1 && runs[0].PatternCount == 1;
        int weeks = course.IsOpenEnded ? 1 : course.FixedWeeks;
        Bounds ofMean = bounds.OfMean(weeks);
        long low = 0;
        long high = 0;
        for (int i = 0; i < runs.Length; i++)
        {
            int counted = runs[i].Weeks ?? runs[i].PatternCount;
            low += runs[i].Minutes(counted, counting.Without);
            high += runs[i].Minutes(counted, counting.With);
        }

        for (int i = 0; i < runs.Length; i++)
        {
            if (course.IsOpenEnded && !repeatsOneWeek)
                findings.AddUnknown(WeekSpan.OfRun(runs[i]), ofMean, OutcomeReason.OpenEndedMean);
            else
                findings.Add(WeekSpan.OfRun(runs[i]), low, high, ofMean);
        }
    }
}
