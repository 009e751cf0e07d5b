using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

Summary[] summaries = [.. BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args)];

// Contestants that disagree throw before they are measured; a dry run must notice.
return summaries.Any(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success)) ? 1 : 0;
