namespace Asam.Iop.Benchmarks.Rendering;

/// <summary>The goals of the audit.</summary>
internal static class AuditGoals
{
    private const double MostPeak = 150e6;

    public static IEnumerable<Goal> Of(AuditFigures audit) =>
    [
        Goal.AtLeast("audit, one core, end to end", "at least 40 % of the bare pass", 0.4, audit.OfBarePass, Written.Percent),
        Goal.AtLeast("audit, two cores", "at least 1.6 × one core", 1.6, audit.OfOneCore, Written.Ratio),
        Goal.AtMost("audit, two cores, processors' time for a plan", "at most 1.1 × one core", 1.1, audit.CpuOfOneCore, Written.Ratio),
        Goal.AtMost("audit, peak memory", "under 150 MB", MostPeak, audit.PeakBytes, Written.Bytes),
        Goal.AtMost("audit, peak memory, twice the file", "flat: at most 1.1 × once the file", 1.1, audit.PeakOfTwice, Written.Ratio),
    ];
}
