using Asam.Iop.Scheduling;

namespace Asam.Iop.Policies;

/// <summary>Brings together what a measure found without the unspecified blocks and with them, when both came to the same result.</summary>
internal static class BothWays
{
    /// <summary>Gets the findings that agree; where none that decides the result does, and where weeks are in doubt, all of both.</summary>
    public static List<Finding> Merge(List<Finding> without, List<Finding> with)
    {
        HashSet<(WeekSpan, RuleResult)> others = [.. with.Select(finding => (finding.Weeks, finding.Result))];
        List<Finding> agreed = [.. without.Where(finding => others.Contains((finding.Weeks, finding.Result)))];
        RuleResult result = without.Select(finding => finding.Result).DefaultIfEmpty().Max();
        bool isDoubt = result == RuleResult.NotEvaluable;
        return !isDoubt && agreed.Any(finding => finding.Result == result) ? agreed : [.. without, .. with];
    }
}
