using Asam.Iop.Benchmarks.Growth;

namespace Asam.Iop.Benchmarks.Rendering;

/// <summary>The goals that the benchmarks are to show.</summary>
internal static class Goals
{
    private const double Flat = 1.1;

    // What a fixed part and the noise of a measurement may add.
    private const double Linear = 1.2;

    public static IEnumerable<Goal> Of(Figures figures, AuditFigures audit) =>
        [.. OfVerdicts(figures), .. OfWholeWay(figures), .. OfCatalog(figures), .. OfGrowth(figures), .. AuditGoals.Of(audit)];

    private static IEnumerable<Goal> OfVerdicts(Figures figures)
    {
        const string permits = "`Permits`, all fourteen kinds required";
        const string evaluate = "`Evaluate`, compliant plan, default policy";
        const string violated = "`Evaluate`, violated rules, sentences unread";
        Figure? ByDefault(string method, string plan = SamplePlans.Compliant) =>
            figures.Find(typeof(VerdictByDefaultBenchmarks), method, plan);
        Figure? ByAllKinds(string method, string plan = SamplePlans.Compliant) =>
            figures.Find(typeof(VerdictByAllKindsBenchmarks), method, plan);
        return
        [
            Goal.OfRatio(permits, "the fair loop", 0.5, ByAllKinds(Names.Permits), ByAllKinds(Names.FairLoop)),
            Goal.OfBytes(permits, 0, ByAllKinds(Names.Permits)),
            Goal.OfFraction(evaluate, "FluentValidation", 30, ByDefault(Names.Evaluate), ByDefault(Names.FluentValidation)),
            Goal.OfFraction(evaluate, "RulesEngine", 30, ByDefault(Names.Evaluate), ByDefault(Names.RulesEngine)),
            Goal.OfBytes(evaluate, 1024, ByDefault(Names.Evaluate)),
            Goal.OfFraction(
                $"{violated}, default policy", "FluentValidation", 20,
                ByDefault(Names.Evaluate, SamplePlans.Violated), ByDefault(Names.FluentValidation, SamplePlans.Violated)),
            Goal.OfFraction(
                $"{violated}, all fourteen kinds", "FluentValidation", 20,
                ByAllKinds(Names.Evaluate, SamplePlans.Violated), ByAllKinds(Names.FluentValidation, SamplePlans.Violated)),
        ];
    }

    private static IEnumerable<Goal> OfWholeWay(Figures figures)
    {
        Figure? Scratch(string method) => figures.Find(typeof(FromScratchBenchmarks), method);
        yield return Goal.OfRatio("from scratch", "plain classes and the loop", 1.2, Scratch(Names.Library), Scratch(Names.PlainClasses));
        foreach (string document in (string[])[FromJsonBenchmarks.TypedPlan, FromJsonBenchmarks.RealPlan])
        {
            string question = $"JSON to verdict, {document}";
            Figure? Read(string method) => figures.Find(typeof(FromJsonBenchmarks), method, document);
            yield return Goal.OfRatio(question, "the bare pass", 2.0, Read(Names.Library), Read(Names.BareReader));
            yield return Goal.OfRatio(
                question, "System.Text.Json into plain classes", 0.6, Read(Names.Library), Read(Names.JsonIntoPlainClasses));
        }
    }

    private static IEnumerable<Goal> OfCatalog(Figures figures) =>
        from method in (string[])[Names.Permits, Names.Evaluate]
        let each = figures.All
            .Where(figure => figure.Type == nameof(CatalogBenchmarks) && figure.Method == method)
            .Max(figure => (double?)(figure.Nanoseconds / Growths.Size(figure, nameof(CatalogBenchmarks.Policies))))
        select Goal.AtMost($"one plan, whole catalog, `{method}`", "at most 300 ns a policy", 300, each, Written.Time);

    private static IEnumerable<Goal> OfGrowth(Figures figures)
    {
        Type[] axes =
        [
            typeof(GrowthByWeeksBenchmarks), typeof(GrowthByPhasesBenchmarks), typeof(GrowthByRulesBenchmarks),
            typeof(GrowthByPoliciesBenchmarks),
        ];
        return
            from axis in axes
            from method in (string[])[Names.Permits, Names.Evaluate]
            let growth = Growths.Along(figures, axis, method)
            where growth is not null
            let question = $"`{method}`, {growth.Most} {growth.Axis.ToLowerInvariant()}"
            select axis == typeof(GrowthByWeeksBenchmarks)
                ? Goal.AtMost(question, $"flat: at most {Flat} × {growth.Least}", Flat, growth.Whole, Written.Ratio)
                : Goal.AtMost(question, $"linear: each at most {Linear} × each of {growth.Least}", Linear, growth.Each, Written.Ratio);
    }
}
