namespace Asam.Iop.Tests.Oracle;

/// <summary>The weeks of breaches in the form that reports give them.</summary>
internal static class OracleRanges
{
    public static IReadOnlyList<OracleRange> Of(OracleCase @case, IReadOnlyList<OracleJudgement> breaches)
    {
        if (breaches.Count == 0)
            return [];
        SortedSet<int> shown = [.. FirstTurns(@case, breaches).SelectMany(breach => breach.Named).Select(week => week.Number)];
        int? endless = EndlessFrom(@case, [.. breaches.SelectMany(breach => breach.Named).Select(week => week.Number)]);
        int last = @case.Course.Weeks[^1].Number;
        for (int week = endless ?? last + 1; week <= last; week++)
            shown.Add(week);

        List<OracleRange> ranges = [];
        foreach (int week in shown)
        {
            if (ranges.Count > 0 && ranges[^1].To == week - 1)
                ranges[^1] = ranges[^1] with { To = week };
            else
                ranges.Add(new(week, week));
        }

        if (endless is not null)
            ranges[^1] = ranges[^1] with { To = null };
        return ranges;
    }

    // What lies wholly in an open-ended phase comes round again, and stands at its first turn: what begins with the same pattern and is
    // as long is the same. What a week before the phase is part of happens once. A rule for the first weeks alone judges weeks
    // that can be counted, and names each.
    private static IEnumerable<OracleJudgement> FirstTurns(
        OracleCase @case, IReadOnlyList<OracleJudgement> breaches)
    {
        HashSet<(int Pattern, int Weeks)> seen = [];
        foreach (OracleJudgement breach in breaches)
        {
            bool comesRoundAgain = @case.Rule.OnlyFirst is null && breach.Looked.All(week => week.OpenPattern is not null);
            if (!comesRoundAgain || seen.Add((breach.Looked[0].OpenPattern!.Value, breach.Looked.Count)))
                yield return breach;
        }
    }

    // A whole period of breaching weeks goes on for ever, if nothing in it happens once. Such is the last period but one of
    // what was written out; in the very last one, gaps that run over the end are missing. A rule for the first weeks has an end.
    private static int? EndlessFrom(OracleCase @case, HashSet<int> breaching)
    {
        if (!@case.Course.OpenEnded || @case.Rule.OnlyFirst is not null)
            return null;
        int lastPeriod = @case.Course.Weeks[^@case.Course.Period].Number;
        int from = lastPeriod;
        while (breaching.Contains(from - 1))
            from--;
        return lastPeriod - from >= @case.Course.Period ? from : null;
    }
}
