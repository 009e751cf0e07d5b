namespace Asam.Iop.Policies;

/// <content>The kind <c>services-per-day</c>.</content>
public sealed partial class Rule
{
    private static readonly RuleParameter MinServicesPerDay =
        RuleParameter.Number("min", 1, MaxServices, "The fewest countable blocks of a day that has any, inclusive.").AsMinimum();

    /// <summary>Gets the kind: the number of countable blocks on every day that has any is not too small.</summary>
    public static RuleKind ServicesPerDayKind { get; } = new(
        "services-per-day",
        _ => "on a service day",
        [MinServicesPerDay, RuleParameter.FirstWeeks],
        [ParameterConstraint.Needs("min")],
        parameters => new ServicesPerDay(new(parameters.Number("min"), null, MeasureUnit.Services), parameters.Number("firstWeeks")));

    /// <summary>
    /// Makes a rule: the number of countable blocks on every day that has any is not too small. An unspecified block is at least one: a day
    /// that falls short but has one cannot be judged.
    /// </summary>
    /// <param name="min">The fewest, 1 to 200, inclusive.</param>
    /// <param name="firstWeeks">Judge only so many of the first weeks, 1 to 520, or <see langword="null"/> for all.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="Scheduling.IllFormedException">A parameter is out of bounds.</exception>
    public static Rule ServicesPerDay(int min, int? firstWeeks = null) =>
        Create(ServicesPerDayKind, (MinServicesPerDay, min), (RuleParameter.FirstWeeks, firstWeeks));
}
