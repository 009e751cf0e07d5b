namespace Asam.Iop.Tests.Oracle;

/// <summary>Minutes of every block of the services.</summary>
internal static class ServiceMinutesKind
{
    public static OracleFinding Judge(OracleCase @case) => OracleFinding.Of(@case.Weeks.Select(week =>
    {
        IEnumerable<OracleBlock> blocks = week.Blocks.Where(block => block.IsOneOf(@case.Rule.Services));
        return OracleJudgement.OfWeek(week, OracleWords.Whole([.. blocks.Select(block => Outcome(@case.Rule, block))]));
    }));

    private static string Outcome(OracleRule rule, OracleBlock block) =>
        OracleWords.Holds(OracleWords.Within(block.Minutes, rule.MinMinutes, rule.MaxMinutes));
}
