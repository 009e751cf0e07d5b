namespace Asam.Iop.Tests.Oracle;

/// <summary>Countable hours of every week, or their mean.</summary>
internal static class WeeklyHoursKind
{
    public static OracleFinding Judge(OracleCase @case) =>
        @case.Rule.Per == "average" ? JudgeAverage(@case) : JudgeWeeks(@case);

    private static OracleFinding JudgeWeeks(OracleCase @case)
    {
        OracleTaper taper = OracleTaper.Try(
            [.. @case.Weeks.Select(week => PossibleStandings(@case, week))],
            @case.Course.OpenEnded ? 0 : @case.Rule.TaperWeeks ?? 0);
        return OracleFinding.Of(@case.Weeks.Select((week, at) => OracleJudgement.OfWeek(week, Outcome(taper, at))));
    }

    // If no assignment holds, some week breaches in every one. For were there none: let the weeks before the first that is certainly
    // under the minimum be within, and it and all after it be under. None of these is kept from it, or that first one would breach
    // in every assignment, as it would were it the first of all. And this assignment holds.
    private static string Outcome(OracleTaper taper, int at)
    {
        if (taper.BreachesAlways[at])
            return OracleWords.Violated;
        return taper.BreachesEver[at] ? OracleWords.NotEvaluable : OracleWords.Satisfied;
    }

    // Each week's hours are any number of minutes between the value without unspecified blocks and the value with them.
    private static List<OracleStanding> PossibleStandings(OracleCase @case, OracleWeek week)
    {
        int without = @case.Counting.Minutes(week, false);
        int with = @case.Counting.Minutes(week, true);
        HashSet<OracleStanding> possible = [];
        for (int minutes = without; minutes <= with; minutes++)
            possible.Add(Standing(@case.Rule, minutes));
        return [.. possible];
    }

    private static OracleStanding Standing(OracleRule rule, int minutes)
    {
        if (rule.MinHoursInMinutes is int min && minutes < min)
            return OracleStanding.Under;
        return rule.MaxHoursInMinutes is int max && minutes > max ? OracleStanding.Over : OracleStanding.Within;
    }

    private static OracleFinding JudgeAverage(OracleCase @case)
    {
        return OracleFinding.Of([OracleJudgement.OfWeeks(@case.Weeks, Outcome())]);

        string Outcome()
        {
            List<OraclePhase> phases = [.. @case.Plan.Phases.Where(phase => phase.IsIop)];
            bool alwaysTheSameWeek = phases.Count == 1 && phases[0].Patterns.Count == 1;
            if (@case.Course.OpenEnded && !alwaysTheSameWeek)
                return OracleWords.NotEvaluable;

            // Totals against the limits times the weeks, so that nothing is divided. Of an open end any number of equal weeks will do.
            int weeks = @case.Weeks.Count;
            int without = @case.Weeks.Sum(week => @case.Counting.Minutes(week, false));
            int with = @case.Weeks.Sum(week => @case.Counting.Minutes(week, true));
            int? least = @case.Rule.MinHoursInMinutes * weeks;
            int? most = @case.Rule.MaxHoursInMinutes * weeks;
            if (OracleWords.Within(without, least, most) && OracleWords.Within(with, least, most))
                return OracleWords.Satisfied;
            return with < least || without > most ? OracleWords.Violated : OracleWords.NotEvaluable;
        }
    }
}
