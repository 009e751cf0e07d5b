namespace Asam.Iop.Policies;

/// <content>The kind <c>services-per-week</c>.</content>
public sealed partial class Rule
{
    private static readonly RuleParameter MinServicesPerWeek =
        RuleParameter.Number("min", 1, MaxServices, "The fewest countable blocks of a week, inclusive.").AsMinimum();

    /// <summary>Gets the kind: the number of countable blocks each week is not too small.</summary>
    public static RuleKind ServicesPerWeekKind { get; } = new(
        "services-per-week",
        _ => "a week",
        [MinServicesPerWeek, RuleParameter.FirstWeeks],
        [ParameterConstraint.Needs("min")],
        parameters => new ServicesPerWeek(new(parameters.Number("min"), null, MeasureUnit.Services), parameters.Number("firstWeeks")));

    /// <summary>
    /// Makes a rule: the number of countable blocks each week is not too small. An unspecified block is at least one: a week that falls
    /// short but has one cannot be judged.
    /// </summary>
    /// <param name="min">The fewest, 1 to 200, inclusive.</param>
    /// <param name="firstWeeks">Judge only so many of the first weeks, 1 to 520, or <see langword="null"/> for all.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="Scheduling.IllFormedException">A parameter is out of bounds.</exception>
    public static Rule ServicesPerWeek(int min, int? firstWeeks = null) =>
        Create(ServicesPerWeekKind, (MinServicesPerWeek, min), (RuleParameter.FirstWeeks, firstWeeks));
}
