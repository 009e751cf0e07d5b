using Asam.Iop.Benchmarks.Growth;

namespace Asam.Iop.Benchmarks.Rendering;

/// <summary>
/// A class of benchmarks, as its table is introduced. Ratios are to the baseline, if there is one; where a parameter is a number of things,
/// there is a time for each.
/// </summary>
internal sealed record Question(Type Type, string Heading, string Text, string? Baseline = null, string? Each = null)
{
    private const string GrowthText = "`Permits` and `Evaluate` of a plan and a policy that hold every rule, so that none ends early.";

    public static IReadOnlyList<Question> All { get; } =
    [
        new(
            typeof(VerdictByDefaultBenchmarks), "Verdict by the default policy",
            "The titrated plan of 12 weeks, and the same plan with 7 hours in its last weeks. The loops and `Permits` answer the one "
            + "required rule; the others find the outcome of all seven. FluentValidation and RulesEngine are given cached totals of each "
            + "phase, added up outside of what is measured. Their code, and that of the loops, is in "
            + "[Contestants](Asam.Iop.Benchmarks/Contestants). Before anything is measured, all must agree on plans that break every rule.",
            Names.FairLoop),
        new(
            typeof(VerdictByAllKindsBenchmarks), "Verdict by all fourteen kinds",
            "The same plans by a policy that requires one rule of each kind. The loops and `Permits` stop at the first rule that does not "
            + "hold.",
            Names.FairLoop),
        new(
            typeof(FromScratchBenchmarks), "From scratch",
            "The titrated plan written down in C# and judged once by the default policy, against "
            + "[plain classes](Asam.Iop.Benchmarks/Plain) with the same content and the fair loop. Plain classes check nothing.",
            Names.PlainClasses),
        new(
            typeof(FromJsonBenchmarks), "From JSON",
            "Compact UTF-8 to a verdict by the default policy. System.Text.Json, with code generated in advance, and a reader "
            + "[written by hand](Asam.Iop.Benchmarks/Contestants/HandWrittenReader.cs) fill plain classes; both check nothing and judge nothing. "
            + "The bare reader looks at every token and keeps none. Of values already read, the same plan is made by its public members and "
            + "judged, without any reading: about what remains where reading costs nothing but the bare reader.",
            Names.BareReader),
        new(
            typeof(CatalogBenchmarks), "One plan, the whole catalog", "The times are for all policies together, and for each of them.",
            Each: "Policies"),
        new(
            typeof(MendingBenchmarks), "Mending",
            "The changes of least cost that make a real program meet the definition, its strict form, or several policies at once."),
        new(
            typeof(GrowthByWeeksBenchmarks), "Growth by weeks",
            $"Two phases of alternating weeks, however long. {GrowthText} Means and windows of several weeks are among them."),
        new(typeof(GrowthByPhasesBenchmarks), "Growth by phases", GrowthText, Each: "Phases"),
        new(typeof(GrowthByRulesBenchmarks), "Growth by rules", GrowthText, Each: "Rules"),
        new(typeof(GrowthByPoliciesBenchmarks), "Growth by policies", GrowthText, Each: "Policies"),
        new(typeof(GrowthBySessionsBenchmarks), "Growth by sessions a week", GrowthText),
    ];
}
