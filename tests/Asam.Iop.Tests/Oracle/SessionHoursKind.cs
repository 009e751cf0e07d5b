namespace Asam.Iop.Tests.Oracle;

/// <summary>Length of every session that has a group or an unspecified block.</summary>
internal static class SessionHoursKind
{
    public static OracleFinding Judge(OracleCase @case) => OracleFinding.Of(@case.Weeks.Select(week =>
    {
        // Length is not a matter of what counts, so there is nothing to judge both ways.
        IEnumerable<OracleSession> sessions =
            week.Sessions.Where(session => session.Blocks.Any(block => block.Service is "group" or "unspecified"));
        return OracleJudgement.OfWeek(week, OracleWords.Whole([.. sessions.Select(session => Outcome(@case.Rule, session))]));
    }));

    private static string Outcome(OracleRule rule, OracleSession session) =>
        OracleWords.Holds(OracleWords.Within(session.Length, rule.MinHoursInMinutes, rule.MaxHoursInMinutes));
}
