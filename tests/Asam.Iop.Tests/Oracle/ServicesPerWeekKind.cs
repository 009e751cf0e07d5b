namespace Asam.Iop.Tests.Oracle;

/// <summary>Number of countable blocks, each week.</summary>
internal static class ServicesPerWeekKind
{
    public static OracleFinding Judge(OracleCase @case) => @case.JudgeBothWays(withUnspecified =>
        OracleFinding.Of(@case.Weeks.Select(week =>
            OracleJudgement.OfWeek(week, OracleServiceCount.Outcome(@case, week.Blocks, withUnspecified)))));
}
