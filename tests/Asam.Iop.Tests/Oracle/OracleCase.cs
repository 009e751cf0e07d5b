namespace Asam.Iop.Tests.Oracle;

/// <summary>All that a kind of rule may look at: the plan, the rule, the weeks at level 2.1, and what counts.</summary>
internal sealed record OracleCase(OraclePlan Plan, OracleRule Rule, OracleCourse Course, OracleCounting Counting)
{
    /// <summary>The weeks that the rule judges.</summary>
    public IReadOnlyList<OracleWeek> Weeks => Rule.OnlyFirst is int first ? [.. Course.Weeks.Take(first)] : Course.Weeks;

    /// <summary>Judges without and with unspecified blocks, for rules over countable services whose measure is not hours.</summary>
    public OracleFinding JudgeBothWays(Func<bool, OracleFinding> judge)
    {
        OracleFinding with = judge(true);
        if (Counting.CountsUnspecified)
            return with;
        OracleFinding without = judge(false);
        if (without.Outcome != with.Outcome)
            return new(OracleWords.NotEvaluable, []);
        // A breach is beyond doubt where it is one both ways. Where each way has only its own, the rule is violated all the same, by
        // those of the one or of the other.
        List<OracleJudgement> certain = [.. without.Breaches.Where(breach => with.Breaches.Any(breach.IsOfSameWeeksAs))];
        return new(with.Outcome, certain.Count > 0 ? certain : [.. without.Breaches, .. with.Breaches]);
    }
}
