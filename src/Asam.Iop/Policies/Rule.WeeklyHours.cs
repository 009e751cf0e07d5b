namespace Asam.Iop.Policies;

/// <content>The kind <c>weekly-hours</c>.</content>
public sealed partial class Rule
{
    private const int MaxTaperWeeks = 12;
    private const string Average = "average";

    private static readonly RuleParameter MinWeeklyHours =
        RuleParameter.Hours("minHours", HoursPerWeek, "The least countable hours of a week, inclusive.").AsMinimum();

    private static readonly RuleParameter MaxWeeklyHours =
        RuleParameter.Hours("maxHours", HoursPerWeek, "The most countable hours of a week, inclusive.").AsMaximum();

    private static readonly RuleParameter Per =
        RuleParameter.Choice("per", "Whether every week is judged, or the mean of all weeks.", "week", Average);

    private static readonly RuleParameter TaperWeeks = RuleParameter.Number(
        "taperWeeks", 1, MaxTaperWeeks, "Of so many last weeks, those in an unbroken run up to the very end may lie under the minimum.")
        .AsAllowance();

    /// <summary>Gets the kind: countable hours of every week, or their mean, lie within limits.</summary>
    public static RuleKind WeeklyHoursKind { get; } = new(
        "weekly-hours",
        parameters => parameters.Choice("per") == Average ? "of treatment" : "of treatment a week",
        [MinWeeklyHours, MaxWeeklyHours, Per, TaperWeeks, RuleParameter.FirstWeeks],
        [
            ParameterConstraint.AtLeastOneOf("minHours", "maxHours"),
            ParameterConstraint.InOrder("minHours", "maxHours"),
            ParameterConstraint.Needs("taperWeeks", "minHours"),
            ParameterConstraint.NotTogether("taperWeeks", "per"),
            ParameterConstraint.NotTogether("taperWeeks", "firstWeeks"),
            ParameterConstraint.NotTogether("firstWeeks", "per"),
        ],
        MeasureWeeklyHours);

    /// <summary>Makes a rule: countable hours of every week lie within limits.</summary>
    /// <param name="min">The least, inclusive, or <see langword="null"/> for no minimum.</param>
    /// <param name="max">The most, inclusive, or <see langword="null"/> for no maximum; at least one of the two is needed.</param>
    /// <param name="taperWeeks">
    /// Of so many last weeks, 1 to 12, those in an unbroken run up to the very end may lie under the minimum, if at least one week comes
    /// before the run; <see langword="null"/> allows none. Not with <paramref name="firstWeeks"/>.
    /// </param>
    /// <param name="firstWeeks">Judge only so many of the first weeks, 1 to 520, or <see langword="null"/> for all.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="Scheduling.IllFormedException">A parameter is out of bounds, or they do not go together.</exception>
    public static Rule WeeklyHours(WeeklyHours? min = null, WeeklyHours? max = null, int? taperWeeks = null, int? firstWeeks = null) => Create(
        WeeklyHoursKind,
        (MinWeeklyHours, min?.TotalMinutes),
        (MaxWeeklyHours, max?.TotalMinutes),
        (TaperWeeks, taperWeeks),
        (RuleParameter.FirstWeeks, firstWeeks));

    /// <summary>Makes a rule: the mean of the countable hours of all weeks lies within limits.</summary>
    /// <param name="min">The least, inclusive, or <see langword="null"/> for no minimum.</param>
    /// <param name="max">The most, inclusive, or <see langword="null"/> for no maximum; at least one of the two is needed.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="Scheduling.IllFormedException">There is no limit, or the minimum is above the maximum.</exception>
    public static Rule AverageWeeklyHours(WeeklyHours? min = null, WeeklyHours? max = null) => Create(
        WeeklyHoursKind, (MinWeeklyHours, min?.TotalMinutes), (MaxWeeklyHours, max?.TotalMinutes), (Per, Average));

    private static Measure MeasureWeeklyHours(RuleParameters parameters)
    {
        Bounds bounds = HoursBounds(parameters);
        if (parameters.Choice("per") == Average)
            return new MeanWeeklyMinutes(bounds);
        return parameters.Number("taperWeeks") is int taper
            ? new TaperedWeeklyMinutes(bounds, taper)
            : new WeeklyMinutes(bounds, parameters.Number("firstWeeks"));
    }
}
