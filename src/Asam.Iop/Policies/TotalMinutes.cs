using Asam.Iop.Plans;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Policies;

/// <summary>Countable minutes of so many first weeks together; of all, if they are fewer.</summary>
internal sealed class TotalMinutes(Bounds bounds, int withinWeeks) : Measure
{
    public override bool TakesRanges => true;

    public override bool JudgesEveryCourse => true;

    public override bool GrowsWithCounting => true;

    public override void Observe(CourseFacts course, Counting counting, ref Findings findings)
    {
        WeekRun[] runs = course.RunsInOrder;
        long low = SumOf(runs, counting.Without);
        long high = counting.IsCertain ? low : SumOf(runs, counting.With);
        for (int i = 0, left = withinWeeks; i < runs.Length && left > 0; i++)
        {
            int weeks = WeeksOf(runs[i], left);
            findings.Add(WeekSpan.OfWeeks(runs[i].FirstWeek, weeks), low, high, bounds);

            // All runs have one value; where findings are not kept, one of them says all.
            if (!findings.AreKept)
                return;
            left -= weeks;
        }
    }

    public override IEnumerable<PlanChange> Mend(Breach breach) => breach.RaiseTotal(withinWeeks);

    private long SumOf(WeekRun[] runs, uint categories)
    {
        long sum = 0;
        for (int i = 0, left = withinWeeks; i < runs.Length; i++)
        {
            int weeks = WeeksOf(runs[i], left);
            sum += runs[i].Minutes(weeks, categories);
            left -= weeks;
        }

        return sum;
    }

    private static int WeeksOf(WeekRun run, int left) => Math.Min(run.WeeksOrMax, left);
}
