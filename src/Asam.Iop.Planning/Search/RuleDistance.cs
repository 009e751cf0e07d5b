using Asam.Iop.Planning.Edits;
using Asam.Iop.Policies;

namespace Asam.Iop.Planning.Search;

/// <summary>
/// Says roughly how far a rule is from holding, in thousandths of a rule: most for the rule itself, the rest for the weeks that are out and
/// for how far the worst of them is. It guides the search; no answer rests on it.
/// </summary>
internal static class RuleDistance
{
    private const long Whole = 1000;
    private const long Part = 500;
    private const int ManyWeeks = 24;

    public static long Of(Unmet unmet) => Whole + OfWeeks(unmet.Outcome) + OfWorst(unmet.Outcome);

    private static long OfWeeks(RuleOutcome outcome)
    {
        long weeks = outcome.Weeks.Sum(range => (long)((range.Last ?? range.First + ManyWeeks) - range.First + 1));
        return Part * weeks / (weeks + ManyWeeks);
    }

    private static long OfWorst(RuleOutcome outcome)
    {
        if (outcome.Observed is not Observation observed || outcome.Limit is not Limit limit)
            return Part;
        long weeks = observed.Weeks ?? 1;
        long distance = Math.Max(0, Math.Max(((limit.Min ?? 0) * weeks) - observed.Low, limit.Max is int max ? observed.High - (max * weeks) : 0));
        return Part * distance / (distance + Math.Max(1, (limit.Max ?? limit.Min ?? 1) * weeks));
    }
}
