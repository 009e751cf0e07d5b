namespace Asam.Iop.Tests.Oracle;

/// <summary>
/// The weeks of a plan at level 2.1, written out one by one. Of an open-ended phase only the beginning is written out;
/// <c>FixedWeeks</c> are the weeks before it, and after <c>Period</c> weeks of it everything comes round again.
/// </summary>
internal sealed record OracleCourse(IReadOnlyList<OracleWeek> Weeks, bool OpenEnded, int FixedWeeks, int Period)
{
    public static OracleCourse Expand(OraclePlan plan, int everyWeeks, int atLeast)
    {
        List<OracleWeek> weeks = [];
        int number = 0;
        foreach (OraclePhase phase in plan.Phases)
        {
            if (phase.Weeks is null && phase.IsIop)
                return ExpandOpenEnd(weeks, number, phase.Patterns, everyWeeks, atLeast);
            // Only the last phase can be open-ended, so at another level its weeks are neither judged nor counted by any later one.
            for (int week = 0; week < (phase.Weeks ?? 0); week++)
            {
                number++;
                if (phase.IsIop)
                    weeks.Add(new(number, phase.Patterns[week % phase.Patterns.Count].Days, null));
            }
        }

        return new(weeks, false, weeks.Count, 0);
    }

    // Why this many weeks are enough. Patterns take turns every `patterns` weeks and windows every `everyWeeks` weeks, so windows
    // over patterns repeat after `patterns * everyWeeks` weeks at the latest: one period. Gaps between service days repeat with the
    // patterns, and none is longer than from a pattern's turn to its next one, if the phase has a service day to end a gap at all.
    // So what began before the phase, a window or a gap, reaches one period into it at most, and what begins in its first period
    // has ended with the second. The second period is thus without anything that happens once, and shows whether every week from one on
    // breaches; but a gap out of it may end only in the third. The end is then put off until it ends a window,
    // and until all weeks are there that a rule for the first weeks names.
    private static OracleCourse ExpandOpenEnd(
        List<OracleWeek> weeks, int number, IReadOnlyList<OraclePattern> patterns, int everyWeeks, int atLeast)
    {
        int fixedWeeks = weeks.Count;
        int period = patterns.Count * everyWeeks;
        for (int week = 0; week < 3 * period || weeks.Count % everyWeeks != 0 || weeks.Count < atLeast; week++)
        {
            number++;
            weeks.Add(new(number, patterns[week % patterns.Count].Days, week % patterns.Count));
        }

        return new(weeks, true, fixedWeeks, period);
    }
}
