using System.Runtime.CompilerServices;
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
            if (i > 0 && runs[i - 1].FirstWeek + runs[i - 1].WeeksOrMax != runs[i].FirstWeek)
                last = Unknown;
            last = Observe(runs[i], last, counting, ref findings);
        }
    }

    public override IEnumerable<PlanChange> Mend(Breach breach) => breach.FillAGap();

    /// <summary>
    /// Judges what begins before a run and ends in it, what begins in the first turn of each pattern, and what lies between the last of
    /// those turns and the first one again; from there on it all repeats.
    /// </summary>
    /// <returns>The last service day up to the end of the run.</returns>
    private long Observe(WeekRun run, long last, Counting counting, ref Findings findings)
    {
        int turns = run.Turns;
        int firstOffset = turns;
        long first = Unknown;
        for (int offset = 0; offset < turns; offset++)
        {
            ServiceDaysInWeek days = new(run.At(offset), counting.With);
            if (!days.Any)
                continue;
            WeekdaySpread spread = days.Spread;
            long firstOfWeek = days.AreChosen ? DayOf(run, offset, spread.First) : Unknown;
            if (last != Unknown && firstOfWeek != Unknown)
                Judge(run, offset, last, firstOfWeek, ref findings);
            if (firstOffset == turns)
                (firstOffset, first) = (offset, firstOfWeek);
            last = days.AreChosen ? DayOf(run, offset, spread.Last) : Unknown;
            if (!days.AreChosen)
                AddUnknown(run, offset, ref findings);
            else if (spread.HasBetween)
                Judge(run, offset, spread, ref findings);
        }

        if (firstOffset == turns)
            return last;
        int again = firstOffset + run.PatternCount;
        if (again < run.WeeksOrMax && first != Unknown && last != Unknown)
            Judge(run, again, last, first + ((long)run.PatternCount * WeekdaySpread.DaysPerWeek), ref findings);
        return LastOf(run, last, counting);
    }

    /// <summary>Apart from what most weeks need, so that that stays small.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddUnknown(WeekRun run, int offset, ref Findings findings) =>
        findings.AddUnknown(run.SpanOf(offset, run.Weeks), bounds, OutcomeReason.UnchosenDay);

    /// <summary>Judges the days between those of one week: all have one limit, so that the least and the most say all.</summary>
    private void Judge(WeekRun run, int offset, WeekdaySpread spread, ref Findings findings)
    {
        if (findings.AreKept)
        {
            WeekSpan weeks = run.SpanOf(offset, run.Weeks);
            Keep(weeks, spread.LeastBetween, ref findings);
            Keep(weeks, spread.MostBetween, ref findings);
            return;
        }

        findings.Note(bounds.Judge(spread.LeastBetween));
        findings.Note(bounds.Judge(spread.MostBetween));
    }

    /// <summary>Judges the days from the last service day before a week to the first one in it.</summary>
    private void Judge(WeekRun run, int offset, long last, long first, ref Findings findings)
    {
        if (findings.AreKept)
            Keep(SpanFrom(last, run, offset), first - last - 1, ref findings);
        else
            findings.Note(bounds.Judge(first - last - 1));
    }

    /// <summary>Apart from what a verdict needs, so that that stays small.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Keep(in WeekSpan weeks, long between, ref Findings findings) => findings.Add(weeks, between, bounds);

    /// <summary>Gets the weeks from that of a service day to one of a run; what begins in the run comes again with its pattern.</summary>
    private static WeekSpan SpanFrom(long day, WeekRun run, int offset)
    {
        int week = (int)(day / WeekdaySpread.DaysPerWeek);
        int width = run.FirstWeek + offset - week + 1;
        return week < run.FirstWeek
            ? WeekSpan.OfWeeks(week, width)
            : new(week, width, run.PatternCount, run.SpanOf(offset, run.Weeks).Turns);
    }

    /// <summary>Finds the last service day of a run that has one.</summary>
    /// <param name="run">The run.</param>
    /// <param name="ofFirstTurns">The last service day of the first turn of each pattern.</param>
    /// <param name="counting">What counts.</param>
    private static long LastOf(WeekRun run, long ofFirstTurns, Counting counting)
    {
        int weeks = run.WeeksOrMax;

        // Where all weeks are alike the last one need not be looked at; that is how most runs are.
        if (run.PatternCount == 1)
            return ofFirstTurns == Unknown ? Unknown : ofFirstTurns + ((long)(weeks - 1) * WeekdaySpread.DaysPerWeek);
        for (int offset = weeks - 1; offset >= weeks - run.Turns; offset--)
        {
            ServiceDaysInWeek days = new(run.At(offset), counting.With);
            if (days.Any)
                return days.AreChosen ? DayOf(run, offset, days.Spread.Last) : Unknown;
        }

        return Unknown;
    }

    private static long DayOf(WeekRun run, int offset, int day) => (((long)run.FirstWeek + offset) * WeekdaySpread.DaysPerWeek) + day;
}
