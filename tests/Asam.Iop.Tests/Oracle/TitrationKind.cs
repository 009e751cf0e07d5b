namespace Asam.Iop.Tests.Oracle;

/// <summary>Days, or countable hours, never more than in the week at level 2.1 before.</summary>
internal static class TitrationKind
{
    public static OracleFinding Judge(OracleCase @case) =>
        @case.Rule.Of == "hours"
            ? JudgePairs(@case, (before, week) => OutcomeOfHours(@case.Counting, before, week))
            : @case.JudgeBothWays(withUnspecified => JudgePairs(@case, (before, week) =>
                OracleWords.Holds(Days(@case, week, withUnspecified) <= Days(@case, before, withUnspecified))));

    private static OracleFinding JudgePairs(OracleCase @case, Func<OracleWeek, OracleWeek, string> outcome)
    {
        List<OracleJudgement> judgements = [];
        for (int at = 1; at < @case.Weeks.Count; at++)
        {
            OracleWeek before = @case.Weeks[at - 1];
            OracleWeek week = @case.Weeks[at];
            // Two weeks are looked at, but it is the second that rises.
            judgements.Add(new([before, week], [week], outcome(before, week)));
        }

        return OracleFinding.Of(judgements);
    }

    private static int Days(OracleCase @case, OracleWeek week, bool withUnspecified) =>
        @case.Counting.ServiceDays(week, withUnspecified).Count;

    // Where unspecified blocks count, both values are one, and it holds or it does not.
    private static string OutcomeOfHours(OracleCounting counting, OracleWeek before, OracleWeek week)
    {
        if (counting.Minutes(week, false) > counting.Minutes(before, true))
            return OracleWords.Violated;
        bool holdsWithout = counting.Minutes(week, false) <= counting.Minutes(before, false);
        bool holdsWith = counting.Minutes(week, true) <= counting.Minutes(before, true);
        return holdsWithout && holdsWith ? OracleWords.Satisfied : OracleWords.NotEvaluable;
    }
}
