using Asam.Iop.Benchmarks.Growth;

namespace Asam.Iop.Benchmarks.Rendering;

/// <summary>The goals that the benchmarks are to show.</summary>
internal static class Goals
{
    private const double Linear = 1.2;

    public static IEnumerable<Goal> Of(Figures figures, AuditFigures audit) =>
        [.. Verdict(figures), .. Whole(figures), .. Catalog(figures), .. Growth(figures), .. Audit(audit)];

    private static IEnumerable<Goal> Verdict(Figures figures)
    {
        Figure? ByAllKinds(string method, string plan) => figures.Find(typeof(VerdictByAllKindsBenchmarks), method, plan);
        Figure? ByDefault(string method, string plan) => figures.Find(typeof(VerdictByDefaultBenchmarks), method, plan);
        const string permits = "`Permits`, all fourteen kinds required";
        const string evaluate = "`Evaluate`, compliant plan, default policy";
        Figure? compliant = ByDefault(Names.Evaluate, SamplePlans.Compliant);
        return
        [
            Goal.OfRatio(permits, "the fair loop", 0.5, ByAllKinds(Names.Permits, SamplePlans.Compliant), ByAllKinds(Names.FairLoop, SamplePlans.Compliant)),
            Goal.OfBytes(permits, 0, ByAllKinds(Names.Permits, SamplePlans.Compliant)),
            Goal.OfFraction(evaluate, "FluentValidation", 30, compliant, ByDefault(Names.FluentValidation, SamplePlans.Compliant)),
            Goal.OfFraction(evaluate, "RulesEngine", 30, compliant, ByDefault(Names.RulesEngine, SamplePlans.Compliant)),
            Goal.OfBytes(evaluate, 1024, compliant),
            Goal.OfFraction(
                "`Evaluate`, violated rules of the default policy, sentences unread", "FluentValidation", 20,
                ByDefault(Names.Evaluate, SamplePlans.Violated), ByDefault(Names.FluentValidation, SamplePlans.Violated)),
            Goal.OfFraction(
                "`Evaluate`, violated rules of all fourteen kinds, sentences unread", "FluentValidation", 20,
                ByAllKinds(Names.Evaluate, SamplePlans.Violated), ByAllKinds(Names.FluentValidation, SamplePlans.Violated)),
        ];
    }

    private static IEnumerable<Goal> Whole(Figures figures)
    {
        Type scratch = typeof(FromScratchBenchmarks);
        yield return Goal.OfRatio(
            "from scratch", "plain classes and the loop", 1.2, figures.Find(scratch, Names.Library), figures.Find(scratch, Names.PlainClasses));
        foreach (string document in (string[])[FromJsonBenchmarks.TypedPlan, FromJsonBenchmarks.RealPlan])
        {
            Figure? Read(string method) => figures.Find(typeof(FromJsonBenchmarks), method, document);
            yield return Goal.OfRatio($"JSON to verdict, {document}", "the bare pass", 2.0, Read(Names.Library), Read(Names.BareReader));
            yield return Goal.OfRatio(
                $"JSON to verdict, {document}", "System.Text.Json into plain classes", 0.6, Read(Names.Library), Read(Names.JsonIntoPlainClasses));
        }
    }

    private static IEnumerable<Goal> Catalog(Figures figures) =>
        from method in (string[])[Names.Permits, Names.Evaluate]
        let each = figures.All
            .Where(figure => figure.Type == nameof(CatalogBenchmarks) && figure.Method == method)
            .Select(figure => figure.Nanoseconds / Growths.Size(figure, nameof(CatalogBenchmarks.Policies))).DefaultIfEmpty().Max()
        select new Goal(
            $"one plan, whole catalog, `{method}`", "at most 300 ns a policy", each == 0 ? null : Written.Time(each), each <= 300);

    private static IEnumerable<Goal> Growth(Figures figures) =>
        from axis in (Type[])
            [typeof(GrowthByWeeksBenchmarks), typeof(GrowthByPhasesBenchmarks), typeof(GrowthByRulesBenchmarks), typeof(GrowthByPoliciesBenchmarks)]
        from method in (string[])[Names.Permits, Names.Evaluate]
        select Growths.Along(figures, axis, method) is Growths growth
            ? axis == typeof(GrowthByWeeksBenchmarks)
                ? new Goal($"`{method}`, {growth.Most} weeks", $"at most 1.1 × {growth.Least} weeks", Written.Ratio(growth.Whole), growth.Whole <= 1.1)
                : new Goal(
                    $"`{method}`, {growth.Most} {growth.Axis.ToLowerInvariant()}", $"each at most {Linear} × one of {growth.Least}, which is linear",
                    Written.Ratio(growth.Each), growth.Each <= Linear)
            : new Goal($"`{method}`, {axis.Name}", "flat in weeks, else linear", null, false);

    private static IEnumerable<Goal> Audit(AuditFigures audit) =>
    [
        new("audit, end to end, one core", "at least 40 % of the bare pass", audit.OfBarePass is double share ? $"{Written.Number(100 * share)} %" : null, audit.OfBarePass >= 0.4),
        new("audit, two cores", "at least 1.6 × one core", audit.OfOneCore is double faster ? Written.Ratio(faster) : null, audit.OfOneCore >= 1.6),
        new(
            "audit, processors' time for a plan, two cores", "within 10 % of one core",
            audit.CpuOfOneCore is double more ? Written.Ratio(more) : null, audit.CpuOfOneCore is >= 0.9 and <= 1.1),
        new("audit, peak memory", "under 150 MB", audit.PeakBytes is double peak ? Written.Bytes(peak) : null, audit.PeakBytes < 150e6),
        new(
            "audit, peak memory, twice the file", "at most 1.1 × once the file",
            audit.PeakOfTwice is double grown ? Written.Ratio(grown) : null, audit.PeakOfTwice <= 1.1),
    ];
}
