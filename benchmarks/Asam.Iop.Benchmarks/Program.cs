using System.Globalization;
using Asam.Iop.Benchmarks.Audit;
using Asam.Iop.Benchmarks.Rendering;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

switch (args)
{
    case ["make-plans", string file, string count]:
        PlanLines.Make(file, int.Parse(count, CultureInfo.InvariantCulture));
        return 0;
    case ["read-bare", string file]:
        PlanLines.ReadBare(file);
        return 0;
    case ["measure", string results, string name, string plans, string bytes, .. string[] command]:
        return MeasuredRun.Append(
            results, name, long.Parse(plans, CultureInfo.InvariantCulture), long.Parse(bytes, CultureInfo.InvariantCulture), command);
    case ["render", string results, string page]:
        Page.Render(results, page);
        return 0;
    default:
        // Contestants that disagree throw before they are measured; a dry run must notice.
        IEnumerable<Summary> summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return summaries.Any(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success)) ? 1 : 0;
}
