using Ardalis.GuardClauses;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Comparison;

/// <summary>
/// Which levels of care the weekly hours of a plan speak for: one, none where bands leave a gap, or several where they overlap; and advice
/// where the plan says another level.
/// </summary>
/// <remarks>
/// <para>
/// It reads hours and nothing else. Which level a patient needs is a clinical decision that this library does not make.
/// </para>
/// <para>Minutes are exact: between a level that ends at 19 h and one that begins at 20 h, 19 h 30 min is in the gap. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// LevelBand partial = new(LevelOfCare.Find(AsamEdition.Third, "2.5"), WeeklyHours.FromHours(20), max: null, "Program manual");
/// LevelReading reading = LevelReading.Of(plan, [.. LevelBand.Of(Policy.Default), partial]);
///
/// foreach (string advice in reading.Advice)
///     Console.WriteLine(advice);
/// bool isDisputed = reading.Weeks.Any(weeks => weeks.Claim == LevelClaim.Several);    // 20 h: both 2.1 and 2.5
/// </code>
/// </example>
public sealed class LevelReading
{
    private LevelReading(ProgramPlan plan, LevelBand[] bands)
    {
        Plan = plan;
        Bands = Array.AsReadOnly(bands);
        Weeks = Array.AsReadOnly([.. Enumerable.Range(0, plan.Phases.Count).SelectMany(index => Read(plan, index, bands))]);
    }

    /// <summary>Gets the plan.</summary>
    public ProgramPlan Plan { get; }

    /// <summary>Gets the bands that were asked, in the order given.</summary>
    public IReadOnlyList<LevelBand> Bands { get; }

    /// <summary>Gets what the weeks speak for, at whatever level they are: phase by phase, each of the weeks that take turns.</summary>
    public IReadOnlyList<WeekReading> Weeks { get; }

    /// <summary>Gets a sentence for all weeks whose hours contradict what the plan says; none if nothing does.</summary>
    public IReadOnlyList<string> Advice => [.. Weeks.Select(each => each.Advice).OfType<string>()];

    /// <summary>Reads the hours of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="bands">The hours of the levels, at least one band.</param>
    /// <returns>The reading.</returns>
    /// <exception cref="ArgumentNullException">An argument or a band is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no band.</exception>
    public static LevelReading Of(ProgramPlan plan, params IEnumerable<LevelBand> bands)
    {
        Guard.Against.Null(plan);
        LevelBand[] all = [.. Guard.Against.Null(bands)];
        Guard.Against.NullOrEmpty(all, nameof(bands));
        foreach (LevelBand band in all)
            Guard.Against.Null(band, nameof(bands));
        return new(plan, all);
    }

    /// <summary>Gets a line for all weeks alike.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Join("\n", Weeks);

    private static IEnumerable<WeekReading> Read(ProgramPlan plan, int index, LevelBand[] bands)
    {
        Phase phase = plan.Phases[index];
        WeekRun run = new(plan.FirstWeekOf(index), phase.Weeks, phase.Patterns.Select(pattern => pattern.Facts));
        return Enumerable.Range(0, run.Turns)
            .Select(turn => new WeekReading(WeekSpans.ToRanges([run.SpanOf(turn, run.Weeks)]), phase.Level, run.At(turn), bands));
    }
}
