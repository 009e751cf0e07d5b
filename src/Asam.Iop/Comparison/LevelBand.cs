using Ardalis.GuardClauses;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Comparison;

/// <summary>The weekly hours that some source gives to a level of care, both ends inclusive.</summary>
/// <remarks>Immutable.</remarks>
public sealed class LevelBand
{
    private readonly Counting _counting;

    /// <summary>Initializes a new instance of the <see cref="LevelBand"/> class.</summary>
    /// <param name="level">The level of care.</param>
    /// <param name="min">The least hours, inclusive, or <see langword="null"/> for no minimum.</param>
    /// <param name="max">The most hours, inclusive, or <see langword="null"/> for no maximum; at least one of the two is needed.</param>
    /// <param name="source">Who says so: the name of a rule, or a title, at most <see cref="Text.MaxLength"/> characters.</param>
    /// <param name="counts">The services whose hours count, or <see langword="null"/> for <see cref="ServiceSet.Treatment"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="level"/> or <paramref name="source"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no limit, the minimum is above the maximum, or <paramref name="source"/> is no text.</exception>
    public LevelBand(LevelOfCare level, WeeklyHours? min, WeeklyHours? max, string source, ServiceSet? counts = null)
    {
        Level = Guard.Against.Null(level);
        Source = Guard.Against.BadText(source);
        if (min is null && max is null)
            throw new ArgumentException("A band of hours has a minimum, a maximum, or both.", nameof(min));
        if (min > max)
            throw new ArgumentException($"The minimum, {min}, is above the maximum, {max}.", nameof(min));
        Min = min;
        Max = max;
        Counts = counts ?? ServiceSet.Treatment;
        _counting = Counting.Of(Counts);
    }

    /// <summary>Gets the level of care.</summary>
    public LevelOfCare Level { get; }

    /// <summary>Gets the least hours, inclusive, or <see langword="null"/> where there is no minimum.</summary>
    public WeeklyHours? Min { get; }

    /// <summary>Gets the most hours, inclusive, or <see langword="null"/> where there is no maximum.</summary>
    public WeeklyHours? Max { get; }

    /// <summary>Gets who says so.</summary>
    public string Source { get; }

    /// <summary>Gets the services whose hours count.</summary>
    public ServiceSet Counts { get; }

    /// <summary>
    /// Gets what a policy gives to level 2.1: a band for each rule of weekly hours that judges every week of what is scheduled, whether it is
    /// required or typical. A mean says nothing of a week, and what a rule lets pass at the end of a plan makes no week one of the level.
    /// </summary>
    /// <param name="policy">The policy.</param>
    /// <param name="population">Whom the rules are for; rules for everyone are taken too.</param>
    /// <returns>The bands, in the order of the rules; none if the policy has no such rule.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="population"/> is none.</exception>
    public static IReadOnlyList<LevelBand> Of(Policy policy, Population population = Population.Adult)
    {
        PolicyDescription description = Guard.Against.Null(policy).Description;
        Guard.Against.UnknownCode(population, VocabularyCodes.Populations);
        LevelOfCare level = LevelOfCare.IntensiveOutpatientOf(description.Edition ?? AsamEdition.Third);
        return Array.AsReadOnly(
        [
            .. from rule in policy.Rules
               where rule.Kind == Rule.WeeklyHoursKind && rule.Basis == Basis.Scheduled
               where rule.Population is null || rule.Population == population
               where !rule.Parameters.States("per") && !rule.Parameters.States("firstWeeks")
               let counts = Counting.ServicesOf(description, rule)
               select new LevelBand(level, Limit(rule, "minHours"), Limit(rule, "maxHours"), policy.FullNameOf(rule), counts),
        ]);
    }

    /// <summary>Gets level, hours and source: <c>2.1: 9 h to 20 h (iop/weekly-hours)</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Level}: {new Limit(Min?.TotalMinutes, Max?.TotalMinutes, MeasureUnit.Minutes)} ({Source})";

    /// <summary>Gets the minutes of a week that count: without what its unspecified blocks may have held, and with it.</summary>
    internal (int Least, int Most) MinutesOf(WeekFacts week) =>
        (week.Totals.Minutes(_counting.Without), week.Totals.Minutes(_counting.With));

    /// <summary>Judges a week: satisfied if it has the hours, not evaluable if that is not known.</summary>
    internal RuleResult Judge(WeekFacts week)
    {
        (int least, int most) = MinutesOf(week);
        return new Bounds(Min?.TotalMinutes, Max?.TotalMinutes, MeasureUnit.Minutes).Judge(least, most);
    }

    /// <summary>Says whether another level is the same: level 2.1 is in every edition.</summary>
    internal bool IsOf(LevelOfCare level) => Level == level || (Level.IsIntensiveOutpatient && level.IsIntensiveOutpatient);

    private static WeeklyHours? Limit(Rule rule, string name) =>
        rule.Parameters.Number(name) is int minutes ? WeeklyHours.FromMinutes(minutes) : null;
}
