namespace Asam.Iop.Tests.Oracle;

/// <summary>Countable hours of every day that has any.</summary>
internal static class ServiceDayHoursKind
{
    public static OracleFinding Judge(OracleCase @case) => OracleFinding.Of(@case.Weeks.Select(week =>
        OracleJudgement.OfWeek(week, OracleWords.Whole([.. week.Days.Select(day => Outcome(@case, day))]))));

    // A day's hours are any number of minutes between the value without unspecified blocks and the value with them.
    private static string Outcome(OracleCase @case, OracleDay day)
    {
        int without = @case.Counting.Minutes(day, false);
        int with = @case.Counting.Minutes(day, true);
        HashSet<string> possible = [];
        for (int minutes = without; minutes <= with; minutes++)
            possible.Add(Outcome(@case.Rule, minutes));
        // A day that perhaps has no countable hours, and holds if it has some, breaches in no case: it is as good as one that holds.
        if (!possible.Contains(OracleWords.Violated))
            return OracleWords.Whole(possible);
        return possible.Count == 1 ? OracleWords.Violated : OracleWords.NotEvaluable;
    }

    private static string Outcome(OracleRule rule, int minutes) =>
        minutes == 0
            ? OracleWords.NotApplicable
            : OracleWords.Holds(OracleWords.Within(minutes, rule.MinHoursInMinutes, rule.MaxHoursInMinutes));
}
