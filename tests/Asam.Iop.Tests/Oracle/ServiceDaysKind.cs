namespace Asam.Iop.Tests.Oracle;

/// <summary>Days with a countable minute, each week.</summary>
internal static class ServiceDaysKind
{
    public static OracleFinding Judge(OracleCase @case) => @case.JudgeBothWays(withUnspecified =>
        OracleFinding.Of(@case.Weeks.Select(week =>
        {
            int days = @case.Counting.ServiceDays(week, withUnspecified).Count;
            return OracleJudgement.OfWeek(week, OracleWords.Holds(OracleWords.Within(days, @case.Rule.Min, @case.Rule.Max)));
        })));
}
