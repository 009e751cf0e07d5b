using Asam.Iop.Benchmarks.Audit;

namespace Asam.Iop.Benchmarks.Rendering;

/// <summary>The runs of an audit: of each name the one whose time is the median, with the most memory that any of them held.</summary>
internal sealed class AuditFigures
{
    public const string BarePass = "bare pass, one core";
    public const string OneCore = "check, one core";
    public const string TwoCores = "check, two cores";
    public const string Twice = "check, two cores, twice the file";

    private AuditFigures(IReadOnlyDictionary<string, MeasuredRun> runs) => Runs = runs;

    public IReadOnlyDictionary<string, MeasuredRun> Runs { get; }

    /// <summary>Gets how fast the check on one core is as a share of the bare pass.</summary>
    public double? OfBarePass => Of(OneCore, run => run.Plans / run.Seconds) / Of(BarePass, run => run.Plans / run.Seconds);

    public double? OfOneCore => Of(TwoCores, run => run.Plans / run.Seconds) / Of(OneCore, run => run.Plans / run.Seconds);

    public double? CpuOfOneCore => Of(TwoCores, run => run.CpuSeconds / run.Plans) / Of(OneCore, run => run.CpuSeconds / run.Plans);

    /// <summary>Gets the most memory that any check held.</summary>
    public double? PeakBytes => Runs.Values.Where(run => run.Name != BarePass).Select(run => (double?)run.PeakBytes).Max();

    public double? PeakOfTwice => Of(Twice, run => run.PeakBytes) / Of(TwoCores, run => run.PeakBytes);

    public static AuditFigures ReadFrom(string file) => new(MeasuredRun.ReadAll(file)
        .GroupBy(run => run.Name)
        .ToDictionary(same => same.Key, same => Median([.. same]) with { PeakBytes = same.Max(run => run.PeakBytes) }));

    private static MeasuredRun Median(MeasuredRun[] runs) => runs.OrderBy(run => run.Seconds).ElementAt(runs.Length / 2);

    private double? Of(string name, Func<MeasuredRun, double> figure) =>
        Runs.TryGetValue(name, out MeasuredRun? run) ? figure(run) : null;
}
