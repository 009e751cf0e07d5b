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

    public override bool JudgesEveryCourse => true;

    /// <summary>Gets the minimum, without which no taper is allowed.</summary>
    private int Least => bounds.Min!.Value;

    public override IEnumerable<PlanChange> Mend(Breach breach) => breach.ChangeWeeklyMinutes();

    public override void Observe(CourseFacts course, Counting counting, ref Findings findings)
    {
        int tapered = course.IsOpenEnded ? 0 : Math.Min(taperWeeks, course.FixedWeeks);
        WeekRun[] runs = course.RunsInOrder;
        int left = course.FixedWeeks - tapered;
        for (int i = 0; i < runs.Length && !findings.IsDecided; i++)
        {
            WeekRun run = runs[i];
            int? weeks = run.Weeks is int known ? Math.Min(known, left) : null;
            left -= weeks ?? 0;
            int turns = Math.Min(weeks ?? run.Turns, run.Turns);
            for (int offset = 0; offset < turns; offset++)
            {
                (int low, int high) = Range(run.At(offset), counting);
                findings.Add(run.SpanOf(offset, weeks), low, high, bounds);
            }
        }

        int neverExcused = tapered == course.FixedWeeks ? Math.Max(1, LeadingUnder(runs, counting)) : 0;
        ObserveTaper(runs, tapered, neverExcused, counting, ref findings);
    }

    private static (int Low, int High) Range(WeekFacts week, Counting counting) =>
        (week.Totals.Minutes(counting.Without), week.Totals.Minutes(counting.With));

    /// <summary>Judges the last weeks, from the end to the front.</summary>
    /// <param name="runs">The runs of the course.</param>
    /// <param name="tapered">How many last weeks there are to judge; none of a course without an end.</param>
    /// <param name="neverExcused">
    /// How many of the first of them cannot be excused, since no week would come before the run that they are in.
    /// </param>
    /// <param name="counting">What counts.</param>
    /// <param name="findings">Takes what is found.</param>
    private void ObserveTaper(
        WeekRun[] runs, int tapered, int neverExcused, Counting counting, ref Findings findings)
    {
        Bounds withoutMinimum = bounds.WithoutMin();
        Run state = Run.GoesOn;
        int i = runs.Length;
        for (int offset = 0; tapered > 0; tapered--)
        {
            if (offset == 0)
                offset = runs[--i].Weeks!.Value;
            offset--;
            (int low, int high) = Range(runs[i].At(offset), counting);
            WeekSpan week = WeekSpan.OfWeeks(runs[i].FirstWeek + offset, 1);
            bool mayBeUnder = low < Least;
            if (!mayBeUnder || state == Run.IsBroken || tapered <= neverExcused)
                findings.Add(week, low, high, bounds);
            else if (state == Run.GoesOn)
                findings.Add(week, low, high, bounds, withoutMinimum.Judge(low, high));
            else
                findings.Add(week, low, high, bounds, RuleResult.NotEvaluable);

            if (!mayBeUnder)
                state = Run.IsBroken;
            else if (state == Run.GoesOn && high >= Least)
                state = Run.MayGoOn;
        }
    }

    /// <summary>Counts the weeks from the first one on that are surely under the minimum.</summary>
    private int LeadingUnder(WeekRun[] runs, Counting counting)
    {
        int weeks = 0;
        for (int i = 0; i < runs.Length; i++)
        {
            for (int offset = 0; offset < runs[i].Weeks; offset++, weeks++)
            {
                if (Range(runs[i].At(offset), counting).High >= Least)
                    return weeks;
            }
        }

        return weeks;
    }
}
