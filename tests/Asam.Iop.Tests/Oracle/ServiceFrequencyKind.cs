namespace Asam.Iop.Tests.Oracle;

/// <summary>Blocks of the services, and their minutes, in every window of weeks or on every day with a countable minute.</summary>
internal static class ServiceFrequencyKind
{
    public static OracleFinding Judge(OracleCase @case) =>
        @case.Rule.Per == "service-day"
            ? @case.JudgeBothWays(withUnspecified => JudgeDays(@case, withUnspecified))
            : JudgeWindows(@case);

    private static OracleFinding JudgeDays(OracleCase @case, bool withUnspecified) => OracleFinding.Of(@case.Weeks.Select(week =>
    {
        IReadOnlyList<OracleDay> days = @case.Counting.ServiceDays(week, withUnspecified);
        return OracleJudgement.OfWeek(week, OracleWords.Whole([.. days.Select(day => Outcome(@case.Rule, [.. day.Blocks]))]));
    }));

    private static OracleFinding JudgeWindows(OracleCase @case)
    {
        int weeks = @case.Rule.EveryWeeks;
        List<OracleJudgement> judgements = [];
        // The bound leaves a rest shorter than a window unjudged.
        for (int from = 0; from + weeks <= @case.Weeks.Count; from += weeks)
        {
            List<OracleWeek> window = [.. @case.Weeks.Skip(from).Take(weeks)];
            judgements.Add(OracleJudgement.OfWeeks(window, Outcome(@case.Rule, [.. window.SelectMany(week => week.Blocks)])));
        }

        return OracleFinding.Of(judgements);
    }

    private static string Outcome(OracleRule rule, IReadOnlyList<OracleBlock> blocks)
    {
        List<OracleBlock> ofServices = [.. blocks.Where(block => block.IsOneOf(rule.Services))];
        int minutes = ofServices.Sum(block => block.Minutes);
        if (OracleWords.Within(ofServices.Count, rule.Min, null) && OracleWords.Within(minutes, rule.MinMinutes, null))
            return OracleWords.Satisfied;
        // What is missing may have been given in a block of which only the minutes are known.
        return blocks.Any(block => block.IsUnspecified) ? OracleWords.NotEvaluable : OracleWords.Violated;
    }
}
