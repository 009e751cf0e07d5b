using Asam.Iop.Plans;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Policies;

/// <summary>Days or minutes of each week, held against those of the week before: they may never be more.</summary>
internal sealed class Rises(MeasureUnit unit) : Measure
{
    public override bool TakesRanges => unit == MeasureUnit.Minutes;

    public override string? RelativeLimit => "never rising";

    public override void Observe(CourseFacts course, Counting counting, ref Findings findings)
    {
        WeekRun[] runs = course.RunsInOrder;
        for (int i = 0; i < runs.Length && !findings.IsDecided; i++)
        {
            WeekRun run = runs[i];
            if (i > 0)
                Compare(runs[i - 1].At(runs[i - 1].WeeksOrMax - 1), run, offset: 0, counting, ref findings);

            // After as many weeks as there are patterns, the first pattern follows the last one; from then on it all repeats.
            int last = Math.Min(run.PatternCount, run.WeeksOrMax - 1);
            for (int offset = 1; offset <= last; offset++)
            {
                // A week is never more than one like it.
                if (run.PatternCount == 1 && !findings.AreKept)
                    findings.Note(RuleResult.Satisfied);
                else
                    Compare(run.At(offset - 1), run, offset, counting, ref findings);
            }
        }
    }

    public override IEnumerable<PlanChange> Mend(Breach breach) => unit == MeasureUnit.Minutes
        ? breach.ChangeWeeklyMinutes()
        :
        [
            PlanChange.StepDown(breach.MaxAllowed, breach.FirstWeek),
            .. breach.RemoveSessions(),
            .. breach.ChangeDaysOfEveryWeek(min: null, breach.MaxAllowed),
        ];

    private int ValueOf(WeekFacts week, uint categories) =>
        unit == MeasureUnit.Days ? week.DaysWith(categories) : week.Totals.Minutes(categories);

    /// <summary>Holds if it holds both without and with what is uncertain; is breached if not even the best case holds.</summary>
    private void Compare(WeekFacts before, WeekRun run, int offset, Counting counting, ref Findings findings)
    {
        WeekFacts week = run.At(offset);
        int low = ValueOf(week, counting.Without);
        int high = counting.IsCertain ? low : ValueOf(week, counting.With);
        int lowBefore = ValueOf(before, counting.Without);
        int highBefore = counting.IsCertain ? lowBefore : ValueOf(before, counting.With);
        RuleResult result = low <= lowBefore && high <= highBefore ? RuleResult.Satisfied
            : low > highBefore ? RuleResult.Violated
            : RuleResult.NotEvaluable;
        if (findings.AreKept)
            findings.Add(SpanOf(run, offset), low, high, new(null, highBefore, unit), result);
        else
            findings.Note(result);
    }

    /// <summary>The first week of a run follows the run before once; what follows within the run comes again.</summary>
    private static WeekSpan SpanOf(WeekRun run, int offset) =>
        offset == 0 ? WeekSpan.OfWeeks(run.FirstWeek, 1) : run.SpanOf(offset, run.Weeks);
}
