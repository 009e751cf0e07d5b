namespace Asam.Iop.Tests.Oracle;

/// <summary>Minutes of every block of the services.</summary>
internal static class ServiceMinutesKind
{
    public static OracleFinding Judge(OracleCase @case) => OracleFinding.Of(@case.Weeks.Select(week =>
    {
        // What was given in an unspecified block is not known, so it is none of the services, even of ones that name it.
        IEnumerable<OracleBlock> blocks = week.Blocks.Where(block => block.IsOneOf(@case.Rule.Services) && !block.IsUnspecified);
        return OracleJudgement.OfWeek(week, OracleWords.Whole([.. blocks.Select(block => Outcome(@case.Rule, block))]));
    }));

    private static string Outcome(OracleRule rule, OracleBlock block) =>
        OracleWords.Holds(OracleWords.Within(block.Minutes, rule.MinMinutes, rule.MaxMinutes));
}
