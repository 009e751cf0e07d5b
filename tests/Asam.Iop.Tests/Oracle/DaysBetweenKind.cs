namespace Asam.Iop.Tests.Oracle;

/// <summary>Days between two days in a row that have a countable minute.</summary>
internal static class DaysBetweenKind
{
    private static readonly string[] Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    public static OracleFinding Judge(OracleCase @case) =>
        @case.JudgeBothWays(withUnspecified => OracleFinding.Of(Judgements(@case, withUnspecified)));

    private static List<OracleJudgement> Judgements(OracleCase @case, bool withUnspecified)
    {
        List<OracleJudgement> judgements = [];
        // The service day before, as its date and where its week stands; null as long as there is none to judge from.
        (int Date, int At)? before = null;
        for (int at = 0; at < @case.Weeks.Count; at++)
        {
            OracleWeek week = @case.Weeks[at];
            // What happened at another level in between is not this rule's matter, so nothing is judged across it.
            if (at > 0 && @case.Weeks[at - 1].Number != week.Number - 1)
                before = null;
            IReadOnlyList<OracleDay> days = @case.Counting.ServiceDays(week, withUnspecified);
            if (days.Any(day => day.Weekday is null))
            {
                judgements.Add(OracleJudgement.OfWeek(week, OracleWords.NotEvaluable));
                before = null;
                continue;
            }

            foreach (int date in days.Select(day => (week.Number * 7) + Array.IndexOf(Weekdays, day.Weekday)).Order())
            {
                if (before is (int earlier, int from))
                {
                    List<OracleWeek> spanned = [.. @case.Weeks.Skip(from).Take(at - from + 1)];
                    int between = date - earlier - 1;
                    judgements.Add(OracleJudgement.OfWeeks(spanned, OracleWords.Holds(between <= @case.Rule.Max)));
                }

                before = (date, at);
            }
        }

        return judgements;
    }
}
