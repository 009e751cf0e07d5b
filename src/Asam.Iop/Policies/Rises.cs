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
                Compare(runs[i - 1].At(runs[i - 1].Weeks!.Value - 1), run.At(0), WeekSpan.OfWeeks(run.FirstWeek, 1), counting, ref findings);

            // After as many weeks as there are patterns, the first pattern follows the last one; from then on it all repeats.
            for (int offset = 1; offset <= run.PatternCount && !(offset >= run.Weeks); offset++)
                Compare(run.At(offset - 1), run.At(offset), run.SpanOf(offset, run.Weeks), counting, ref findings);
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
    private void Compare(WeekFacts before, WeekFacts week, in WeekSpan weeks, Counting counting, ref Findings findings)
    {
        (int low, int high) = (ValueOf(week, counting.Without), ValueOf(week, counting.With));
        (int lowBefore, int highBefore) = (ValueOf(before, counting.Without), ValueOf(before, counting.With));
        RuleResult result = low <= lowBefore && high <= highBefore ? RuleResult.Satisfied
            : low > highBefore ? RuleResult.Violated
            : RuleResult.NotEvaluable;
        findings.Add(weeks, low, high, new(null, highBefore, unit), result);
    }
}
