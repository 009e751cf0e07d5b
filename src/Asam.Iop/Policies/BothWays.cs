namespace Asam.Iop.Policies;

/// <summary>Brings together what a measure found without the unspecified blocks and with them, when both came to the same result.</summary>
internal static class BothWays
{
    /// <summary>Gets the findings that agree; where none of the breaches does, all of both.</summary>
    public static List<Finding> Merge(List<Finding> without, List<Finding> with)
    {
        HashSet<(WeekSpan, RuleResult)> others = [.. with.Select(finding => (finding.Weeks, finding.Result))];
        List<Finding> agreed = [.. without.Where(finding => others.Contains((finding.Weeks, finding.Result)))];
        bool hasBreach = without.Any(finding => finding.Result == RuleResult.Violated);
        return agreed.Count > 0 && (!hasBreach || agreed.Any(finding => finding.Result == RuleResult.Violated)) ? agreed : [.. without, .. with];
    }
}
