using Asam.Iop.Plans;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Policies;

/// <summary>
/// Countable minutes of each week, where a taper is allowed: of the last weeks, those in an unbroken run up to the very end may lie under
/// the minimum, if at least one week comes before the run.
/// </summary>
internal sealed class TaperedWeeklyMinutes(Bounds bounds, int taperWeeks) : Measure
{
    /// <summary>How sure it is, on the way from the end to the front, that the run goes on.</summary>
    private enum Run
    {
        GoesOn,
        MayGoOn,
        IsBroken,
    }

    public override bool TakesRanges => true;

    public override IEnumerable<PlanChange> Mend(Breach breach) => breach.ChangeWeeklyMinutes();

    public override void Observe(CourseFacts course, Counting counting, ref Findings findings)
    {
        int tapered = course.IsOpenEnded ? 0 : Math.Min(taperWeeks, course.FixedWeeks);
        CourseFacts.ReadOnlyRuns runs = course.RunsInOrder;
        int left = course.FixedWeeks - tapered;
        for (int i = 0; i < runs.Count && !findings.IsDecided; i++)
        {
            WeekRun run = runs[i];
            int? weeks = run.Weeks is int known ? Math.Min(known, left) : null;
            left -= weeks ?? 0;
            for (int offset = 0; offset < (weeks ?? run.Turns) && offset < run.Turns; offset++)
            {
                (int low, int high) = Range(run.At(offset), counting);
                findings.Add(WeekSpan.OfPattern(run, offset, weeks), low, high, bounds);
            }
        }

        if (tapered > 0 && !findings.IsDecided)
            ObserveTaper(runs, tapered, isWholeCourse: tapered == course.FixedWeeks, counting, ref findings);
    }

    private static (int Low, int High) Range(WeekFacts week, Counting counting) =>
        (week.Totals.Minutes(counting.Without), week.Totals.Minutes(counting.With));

    private void ObserveTaper(
        CourseFacts.ReadOnlyRuns runs, int tapered, bool isWholeCourse, Counting counting, ref Findings findings)
    {
        int least = bounds.Min!.Value;
        bool noneComesBefore = isWholeCourse && AllUnder(runs, least, counting);
        Bounds withoutMinimum = bounds with { Min = null };
        Run state = noneComesBefore ? Run.IsBroken : Run.GoesOn;
        for (int i = runs.Count - 1; i >= 0 && tapered > 0; i--)
        {
            for (int offset = runs[i].Weeks!.Value - 1; offset >= 0 && tapered > 0; offset--, tapered--)
            {
                (int low, int high) = Range(runs[i].At(offset), counting);
                WeekSpan week = WeekSpan.OfWeeks(runs[i].FirstWeek + offset, 1);
                bool isFirstOfAll = isWholeCourse && tapered == 1;
                if (low >= least || state == Run.IsBroken || isFirstOfAll)
                    findings.Add(week, low, high, bounds);
                else if (state == Run.GoesOn)
                    findings.Add(week, low, high, withoutMinimum);
                else
                    findings.Add(week, low, high, bounds, RuleResult.NotEvaluable);

                bool isUnder = high < least;
                bool mayBeUnder = low < least;
                state = state == Run.IsBroken || !mayBeUnder ? Run.IsBroken : isUnder ? state : Run.MayGoOn;
            }
        }
    }

    private static bool AllUnder(CourseFacts.ReadOnlyRuns runs, int least, Counting counting)
    {
        for (int i = 0; i < runs.Count; i++)
        {
            for (int offset = 0; offset < runs[i].Turns; offset++)
            {
                if (Range(runs[i].At(offset), counting).High >= least)
                    return false;
            }
        }

        return true;
    }
}
