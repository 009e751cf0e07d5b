namespace Asam.Iop.Policies;

/// <content>The kind <c>service-days</c>.</content>
public sealed partial class Rule
{
    private const int DaysPerWeek = 7;

    private static readonly RuleParameter MinDays =
        RuleParameter.Number("min", 0, DaysPerWeek, "The fewest days with a countable minute in a week, inclusive.").AsMinimum();

    private static readonly RuleParameter MaxDays =
        RuleParameter.Number("max", 0, DaysPerWeek, "The most days with a countable minute in a week, inclusive.").AsMaximum();

    /// <summary>Gets the kind: days with a countable minute, each week, lie within limits.</summary>
    public static RuleKind ServiceDaysKind { get; } = new(
        "service-days",
        _ => "with treatment a week",
        [MinDays, MaxDays, RuleParameter.FirstWeeks],
        [ParameterConstraint.AtLeastOneOf("min", "max"), ParameterConstraint.InOrder("min", "max")],
        parameters => new ServiceDaysOfWeek(
            new(parameters.Number("min"), parameters.Number("max"), MeasureUnit.Days), parameters.Number("firstWeeks")));

    /// <summary>Makes a rule: days with a countable minute, each week, lie within limits.</summary>
    /// <param name="min">The fewest, 0 to 7, inclusive, or <see langword="null"/> for no minimum.</param>
    /// <param name="max">The most, 0 to 7, inclusive, or <see langword="null"/> for no maximum; at least one of the two is needed.</param>
    /// <param name="firstWeeks">Judge only so many of the first weeks, 1 to 520, or <see langword="null"/> for all.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="Scheduling.IllFormedException">A parameter is out of bounds, or they do not go together.</exception>
    public static Rule ServiceDays(int? min = null, int? max = null, int? firstWeeks = null) =>
        Create(ServiceDaysKind, (MinDays, min), (MaxDays, max), (RuleParameter.FirstWeeks, firstWeeks));
}
