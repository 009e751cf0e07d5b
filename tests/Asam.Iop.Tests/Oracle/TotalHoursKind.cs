namespace Asam.Iop.Tests.Oracle;

/// <summary>Countable hours of the first weeks together.</summary>
internal static class TotalHoursKind
{
    public static OracleFinding Judge(OracleCase @case) =>
        OracleFinding.Of([OracleJudgement.OfWeeks(@case.Weeks, Outcome(@case))]);

    private static string Outcome(OracleCase @case)
    {
        int without = @case.Weeks.Sum(week => @case.Counting.Minutes(week, false));
        int with = @case.Weeks.Sum(week => @case.Counting.Minutes(week, true));
        // With a minimum alone, the least of the possible hours holds only if all do, and the most breaches only if all do.
        if (OracleWords.Within(without, @case.Rule.MinHoursInMinutes, null))
            return OracleWords.Satisfied;
        return OracleWords.Within(with, @case.Rule.MinHoursInMinutes, null) ? OracleWords.NotEvaluable : OracleWords.Violated;
    }
}
