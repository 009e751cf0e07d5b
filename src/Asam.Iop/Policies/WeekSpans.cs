using System.Collections.ObjectModel;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Policies;

/// <summary>Turns the weeks of findings into ranges.</summary>
internal static class WeekSpans
{
    /// <summary>
    /// Gets the ranges, in order, neighbors joined. What recurs for ever stands at its first turn; where that leaves out no week from one
    /// on, the range has no end.
    /// </summary>
    public static ReadOnlyCollection<WeekRange> ToRanges(IReadOnlyList<WeekSpan> spans)
    {
        List<(int First, int Last)> ranges = [];
        foreach (WeekSpan span in spans)
        {
            if (span.Step == span.Width && span.Turns is int turns)
            {
                ranges.Add((span.First, span.First + (turns * span.Width) - 1));
                continue;
            }

            for (int turn = 0; turn < (span.Turns ?? 1); turn++)
                ranges.Add((span.First + (turn * span.Step), span.First + (turn * span.Step) + span.Width - 1));
        }

        int? endlessFrom = EndlessFrom([.. spans.Where(span => span.Turns is null)]);
        if (endlessFrom is int from)
            ranges.Add((from, from));
        return Join(ranges, endlessFrom);
    }

    /// <summary>
    /// Finds from which week on every week is meant. All that recurs for ever is of one run and so has one step; the weeks at each place
    /// of a step are meant from the first turn on that covers that place.
    /// </summary>
    private static int? EndlessFrom(WeekSpan[] endless)
    {
        if (endless.Length == 0)
            return null;
        int step = endless[0].Step;
        int?[] meantFrom = new int?[step];
        foreach (WeekSpan span in endless)
        {
            for (int week = span.First; week < span.First + span.Width; week++)
            {
                if (!(meantFrom[week % step] <= week))
                    meantFrom[week % step] = week;
            }
        }

        return meantFrom.Any(week => week is null) ? null : meantFrom.Max() - step + 1;
    }

    private static ReadOnlyCollection<WeekRange> Join(List<(int First, int Last)> ranges, int? endlessFrom)
    {
        ranges.Sort();
        List<WeekRange> joined = [];
        for (int i = 0; i < ranges.Count;)
        {
            (int first, int last) = ranges[i];
            for (i++; i < ranges.Count && ranges[i].First <= last + 1; i++)
                last = Math.Max(last, ranges[i].Last);
            if (endlessFrom >= first && endlessFrom <= last)
            {
                joined.Add(new(first, null));
                break;
            }

            joined.Add(new(first, last));
        }

        return joined.AsReadOnly();
    }
}
