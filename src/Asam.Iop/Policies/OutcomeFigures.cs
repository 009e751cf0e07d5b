namespace Asam.Iop.Policies;

/// <summary>The figures of an outcome, drawn from what was found.</summary>
internal static class OutcomeFigures
{
    /// <summary>The finding whose limit an outcome names: of a violated rule the one furthest from it, the first among equals.</summary>
    public static Finding? Decisive(RuleResult result, List<Finding> findings)
    {
        Finding? decisive = null;
        foreach (Finding finding in findings)
        {
            if (finding.Result != result)
                continue;
            bool isWorse = decisive is Finding before
                && result == RuleResult.Violated
                && finding.Bounds.Unit == before.Bounds.Unit
                && Distance(finding) > Distance(before);
            if (decisive is null || isWorse)
                decisive = finding;
        }

        return decisive;
    }

    public static Observation? Observe(RuleResult result, List<Finding> findings)
    {
        if (Decisive(result, findings) is not Finding decisive || result is not (RuleResult.Violated or RuleResult.Satisfied))
            return null;
        if (result == RuleResult.Violated)
            return ToObservation(decisive, decisive.Low, decisive.High);

        Finding[] comparable = [.. findings.Where(finding => finding.Bounds.Unit == decisive.Bounds.Unit && finding.Result == result)];
        return ToObservation(decisive, comparable.Min(finding => finding.Low), comparable.Max(finding => finding.High));
    }

    private static long Distance(Finding finding) => finding.Bounds.Distance(finding.Low, finding.High);

    private static Observation ToObservation(Finding finding, long low, long high)
    {
        bool isEndless = high == WeeksOfProgram.Endless && finding.Bounds.Unit == MeasureUnit.Weeks;
        return new(low, isEndless ? low : high, finding.Bounds.Unit, finding.Bounds.IsMean ? finding.Bounds.Weeks : null, isEndless);
    }
}
