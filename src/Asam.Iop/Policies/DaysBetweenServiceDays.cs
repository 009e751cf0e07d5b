using Asam.Iop.Plans;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Policies;

/// <summary>
/// The days between two service days in a row, over week ends and from phase to phase, but not across weeks of another level. Before the
/// first service day and after the last one nothing is judged.
/// </summary>
internal sealed class DaysBetweenServiceDays(Bounds bounds) : Measure
{
    public override void Observe(CourseFacts course, Counting counting, ref Findings findings)
    {
        WeekRun[] runs = course.RunsInOrder;
        LastServiceDay last = default;
        for (int i = 0; i < runs.Length && !findings.IsDecided; i++)
        {
            WeekRun run = runs[i];
            bool followsOn = i > 0 && runs[i - 1].EndWeek == run.FirstWeek;
            if (followsOn)
                ObserveEntry(run, last, counting, ref findings);
            for (int offset = 0; offset < run.Turns && !findings.IsDecided; offset++)
                ObserveFrom(run, offset, counting, ref findings);
            last = LastOf(run, counting, followsOn ? last : default);
        }
    }

    public override IEnumerable<PlanChange> Mend(Breach breach) => breach.FillAGap();

    /// <summary>Judges the days between the last service day before a run and the first one in it.</summary>
    private void ObserveEntry(WeekRun run, LastServiceDay last, Counting counting, ref Findings findings)
    {
        for (int offset = 0; offset < run.Turns; offset++)
        {
            ServiceDaysInWeek days = new(run.At(offset), counting.With);
            if (!days.Any)
                continue;
            if (last.IsKnown && days.AreChosen)
                Judge(WeekSpan.OfWeeks(last.Week, run.FirstWeek + offset - last.Week + 1), last.Day, days.First, ref findings);
            return;
        }
    }

    /// <summary>Judges what begins in one pattern of a run: the days between its own service days, and those to the next week that has any.</summary>
    private void ObserveFrom(WeekRun run, int offset, Counting counting, ref Findings findings)
    {
        ServiceDaysInWeek days = new(run.At(offset), counting.With);
        WeekSpan week = run.SpanOf(offset, run.Weeks);
        if (!days.Any)
            return;
        if (!days.AreChosen)
        {
            findings.AddUnknown(week, bounds, OutcomeReason.UnchosenDay);
            return;
        }

        for (int day = days.First; days.After(day) is int next; day = next)
            findings.Add(week, next - day - 1, bounds);

        // Of all patterns, the one itself comes round at the latest.
        for (int weeks = 1; weeks <= run.PatternCount && !(offset + weeks >= run.Weeks); weeks++)
        {
            ServiceDaysInWeek next = new(run.At(offset + weeks), counting.With);
            if (!next.Any)
                continue;
            int? turns = ((run.Weeks - 1 - offset - weeks) / run.PatternCount) + 1;
            if (next.AreChosen)
                Judge(new(run.FirstWeek + offset, weeks + 1, run.PatternCount, turns), days.Last, next.First, ref findings);
            return;
        }
    }

    /// <summary>Judges the days from a day of the first week of a span to a day of its last week.</summary>
    private void Judge(in WeekSpan weeks, int day, int next, ref Findings findings) =>
        findings.Add(weeks, ((long)(weeks.Width - 1) * ServiceDaysInWeek.DaysPerWeek) + next - day - 1, bounds);

    /// <summary>Finds the last service day of a run; one without any leaves the one before it the last.</summary>
    private static LastServiceDay LastOf(WeekRun run, Counting counting, LastServiceDay before)
    {
        if (run.Weeks is not int weeks)
            return before;
        for (int offset = weeks - 1; offset >= weeks - run.Turns; offset--)
        {
            ServiceDaysInWeek days = new(run.At(offset), counting.With);
            if (days.Any)
                return days.AreChosen ? new(run.FirstWeek + offset, days.Last, IsKnown: true) : default;
        }

        return before;
    }

    private readonly record struct LastServiceDay(int Week, int Day, bool IsKnown);
}
