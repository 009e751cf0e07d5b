namespace Asam.Iop.Benchmarks.Rendering;

/// <summary>What the figures mean for a user: verdicts a second, and from how many verdicts on a built plan pays off.</summary>
internal static class Meaning
{
    public static IEnumerable<string> Of(Figures figures)
    {
        foreach ((string action, Figure? figure) in Actions(figures))
        {
            if (figure is not null)
                yield return $"- {action}: {Written.Rate(figure.Nanoseconds)} a second on a core, {Written.Time(figure.Nanoseconds)} each.";
        }

        foreach (Type type in (Type[])[typeof(VerdictByDefaultBenchmarks), typeof(VerdictByAllKindsBenchmarks)])
        {
            if (PayingOff(figures, type) is string sentence)
                yield return $"- {sentence}";
        }
    }

    private static IEnumerable<(string Action, Figure? Figure)> Actions(Figures figures)
    {
        Type byDefault = typeof(VerdictByDefaultBenchmarks);
        Type byAllKinds = typeof(VerdictByAllKindsBenchmarks);
        yield return ("Yes or no by the default policy, plan built", figures.Find(byDefault, Names.Permits, SamplePlans.Compliant));
        yield return ("Yes or no by fourteen required rules, plan built", figures.Find(byAllKinds, Names.Permits, SamplePlans.Compliant));
        yield return ("A report by the default policy, plan built", figures.Find(byDefault, Names.Evaluate, SamplePlans.Compliant));
        yield return ("Writing the plan down in C# and judging it", figures.Find(typeof(FromScratchBenchmarks), Names.Library));
        yield return ("From JSON to yes or no", figures.Find(typeof(FromJsonBenchmarks), Names.Library, FromJsonBenchmarks.TypedPlan));
    }

    /// <summary>
    /// What building costs more than plain classes, divided by what each further verdict costs less than the loop. The loop is the one over
    /// the library's objects, which takes about as long over plain ones.
    /// </summary>
    private static string? PayingOff(Figures figures, Type type)
    {
        Figure? library = figures.Find(typeof(FromScratchBenchmarks), Names.Library);
        Figure? plain = figures.Find(typeof(FromScratchBenchmarks), Names.PlainClasses);
        Figure? permits = figures.Find(type, Names.Permits, SamplePlans.Compliant);
        Figure? loop = figures.Find(type, Names.FairLoop, SamplePlans.Compliant);
        if (library is null || plain is null || permits is null || loop is null)
            return null;

        string policy = type == typeof(VerdictByDefaultBenchmarks) ? "the default policy" : "all fourteen kinds";
        double dearer = library.Nanoseconds - plain.Nanoseconds;
        double cheaper = loop.Nanoseconds - permits.Nanoseconds;
        return (dearer, cheaper) switch
        {
            ( <= 0, >= 0) => $"By {policy}, a built plan pays off against plain classes and the fair loop from the first verdict on.",
            ( > 0, > 0) => $"By {policy}, a built plan pays off against plain classes and the fair loop from verdict "
                + $"{Written.Count(Math.Ceiling(dearer / cheaper) + 1)} on.",
            _ => $"By {policy}, plain classes and the fair loop stay ahead when time is all that counts.",
        };
    }
}
