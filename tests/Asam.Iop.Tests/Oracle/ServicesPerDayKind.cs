namespace Asam.Iop.Tests.Oracle;

/// <summary>Number of countable blocks on every day that has any.</summary>
internal static class ServicesPerDayKind
{
    public static OracleFinding Judge(OracleCase @case) => @case.JudgeBothWays(withUnspecified =>
        OracleFinding.Of(@case.Weeks.Select(week =>
        {
            IReadOnlyList<OracleDay> days = @case.Counting.ServiceDays(week, withUnspecified);
            return OracleJudgement.OfWeek(
                week, OracleWords.Whole([.. days.Select(day => OracleServiceCount.Outcome(@case, day.Blocks, withUnspecified))]));
        })));
}
