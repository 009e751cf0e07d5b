using Asam.Iop.Plans;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Policies;

/// <summary>
/// The days between two service days in a row, over week ends and from phase to phase, but not across weeks of another level. Before the
/// first service day and after the last one nothing is judged.
/// </summary>
/// <remarks>Days are numbered through the weeks, seven for each, from those of a week 0 that no course has.</remarks>
internal sealed class DaysBetweenServiceDays(Bounds bounds) : Measure
{
    /// <summary>Stands for no service day before, or one whose weekday is not chosen.</summary>
    private const long Unknown = -1;

    public override void Observe(CourseFacts course, Counting counting, ref Findings findings)
    {
        WeekRun[] runs = course.RunsInOrder;
        long last = Unknown;
        for (int i = 0; i < runs.Length && !findings.IsDecided; i++)
        {
            Observe(runs[i], last, counting, ref findings);
            bool goesOn = i + 1 < runs.Length && runs[i].EndWeek == runs[i + 1].FirstWeek;
            last = goesOn ? LastOf(runs[i], counting, last) : Unknown;
        }
    }

    public override IEnumerable<PlanChange> Mend(Breach breach) => breach.FillAGap();

    /// <summary>
    /// Judges what begins before a run and ends in it, and what begins in the first turn of each pattern. Of all patterns, the one itself
    /// comes round at the latest, so that after two turns of each all has been seen.
    /// </summary>
    private void Observe(WeekRun run, long last, Counting counting, ref Findings findings)
    {
        int patterns = run.PatternCount;
        int end = Math.Min(2 * patterns, run.WeeksOrMax);
        for (int offset = 0; offset < end; offset++)
        {
            ServiceDaysInWeek days = new(run.At(offset), counting.With);
            if (!days.Any)
                continue;
            WeekdaySpread spread = days.Spread;
            long monday = MondayOf(run, offset);
            if (last != Unknown && days.AreChosen)
                Judge(run, offset, last, monday + spread.First, ref findings);
            if (offset >= patterns || findings.IsDecided)
                return;
            last = days.AreChosen ? monday + spread.Last : Unknown;
            if (last == Unknown)
                findings.AddUnknown(run.SpanOf(offset, run.Weeks), bounds, OutcomeReason.UnchosenDay);
            else if (spread.HasBetween)
                Judge(run, offset, spread, ref findings);
        }
    }

    /// <summary>Judges the days between those of one week: all have one limit, so that the least and the most say all.</summary>
    private void Judge(WeekRun run, int offset, WeekdaySpread spread, ref Findings findings)
    {
        WeekSpan weeks = findings.AreKept ? run.SpanOf(offset, run.Weeks) : default;
        findings.Add(weeks, spread.LeastBetween, bounds);
        findings.Add(weeks, spread.MostBetween, bounds);
    }

    /// <summary>Judges the days from the last service day before a week to the first one in it.</summary>
    private void Judge(WeekRun run, int offset, long last, long first, ref Findings findings)
    {
        WeekSpan weeks = findings.AreKept ? SpanFrom(last, run, offset) : default;
        findings.Add(weeks, first - last - 1, bounds);
    }

    /// <summary>Gets the weeks from that of a service day to one of a run; what begins in the run comes again with its pattern.</summary>
    private static WeekSpan SpanFrom(long day, WeekRun run, int offset)
    {
        int week = (int)(day / WeekdaySpread.DaysPerWeek);
        int width = run.FirstWeek + offset - week + 1;
        return week < run.FirstWeek
            ? WeekSpan.OfWeeks(week, width)
            : new(week, width, run.PatternCount, run.SpanOf(offset, run.Weeks).Turns);
    }

    /// <summary>Finds the last service day of a run; one without any leaves the one before it the last.</summary>
    private static long LastOf(WeekRun run, Counting counting, long before)
    {
        int weeks = run.WeeksOrMax;
        for (int offset = weeks - 1; offset >= weeks - run.Turns; offset--)
        {
            ServiceDaysInWeek days = new(run.At(offset), counting.With);
            if (days.Any)
                return days.AreChosen ? MondayOf(run, offset) + days.Spread.Last : Unknown;
        }

        return before;
    }

    private static long MondayOf(WeekRun run, int offset) => ((long)run.FirstWeek + offset) * WeekdaySpread.DaysPerWeek;
}
