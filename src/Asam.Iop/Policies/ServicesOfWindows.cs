using Asam.Iop.Plans;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Policies;

/// <summary>
/// Amounts of services in every window of two or more weeks, counted from the first, one after another. A shorter rest is not judged.
/// </summary>
internal sealed class ServicesOfWindows(ServiceAmounts amounts, int everyWeeks) : Measure
{
    public override bool Counts => false;

    public override IEnumerable<PlanChange> Mend(Breach breach) => amounts.Mend(breach);

    public override void Observe(CourseFacts course, Counting counting, ref Findings findings)
    {
        WeekRun[] runs = course.RunsInOrder;
        int offset = 0;
        for (int i = 0; i < runs.Length && !findings.IsDecided;)
        {
            WeekRun run = runs[i];
            int? whole = (run.Weeks - offset) / everyWeeks;
            ObserveWithin(run, offset, whole, ref findings);
            if (whole is not int windows)
                return;

            offset += windows * everyWeeks;
            if (offset == run.Weeks)
            {
                offset = 0;
                i++;
            }
            else if (!TryObserveAcross(runs, ref i, ref offset, ref findings))
            {
                return;
            }
        }
    }

    /// <summary>Judges the windows within a run. They repeat as soon as a window starts with the same pattern again.</summary>
    private void ObserveWithin(WeekRun run, int offset, int? windows, ref Findings findings)
    {
        int distinct = run.PatternCount / GreatestCommonDivisor(run.PatternCount, everyWeeks);
        for (int i = 0; i < distinct && !(i >= windows) && !findings.IsDecided; i++)
        {
            int start = offset + (i * everyWeeks);
            ServiceAmount amount = default;
            for (int week = 0; week < everyWeeks; week++)
                amount = amount.Plus(amounts.Of(run.At(start + week).Totals));
            int? turns = (windows - i + distinct - 1) / distinct;
            amounts.Judge(new(run.FirstWeek + start, everyWeeks, distinct * everyWeeks, turns), amount, ref findings);
        }
    }

    /// <summary>Judges the window that starts in one run and ends in a later one, if the course has that many weeks.</summary>
    private bool TryObserveAcross(WeekRun[] runs, ref int run, ref int offset, ref Findings findings)
    {
        (int firstRun, int firstOffset) = (run, offset);
        ServiceAmount amount = default;
        for (int week = 0; week < everyWeeks; week++)
        {
            if (offset == runs[run].Weeks)
            {
                offset = 0;
                if (++run == runs.Length)
                    return false;
            }

            amount = amount.Plus(amounts.Of(runs[run].At(offset++).Totals));
        }

        for (int i = firstRun; i <= run; i++)
        {
            int start = i == firstRun ? firstOffset : 0;
            int end = i == run ? offset : runs[i].Weeks!.Value;
            amounts.Judge(WeekSpan.OfWeeks(runs[i].FirstWeek + start, end - start), amount, ref findings);
        }

        return true;
    }

    private static int GreatestCommonDivisor(int a, int b) => b == 0 ? a : GreatestCommonDivisor(b, a % b);
}
