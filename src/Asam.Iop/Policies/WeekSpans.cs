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

        return Join(ranges, EndlessFrom(spans));
    }

    /// <summary>Finds from which week on every week is meant. All that recurs for ever is of one run and so has one step.</summary>
    private static int? EndlessFrom(IReadOnlyList<WeekSpan> spans)
    {
        WeekSpan[] endless = [.. spans.Where(span => span.Turns is null).Distinct()];
        return endless.Length > 0 && endless.Sum(span => span.Width) >= endless[0].Step ? endless.Min(span => span.First) : null;
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
