namespace Asam.Iop.Policies;

/// <content>The kind <c>service-day-hours</c>.</content>
public sealed partial class Rule
{
    private static readonly RuleParameter MinServiceDayHours =
        RuleParameter.Hours("minHours", HoursPerDay, "The least countable hours of a day that has any, inclusive.").AsMinimum();

    private static readonly RuleParameter MaxServiceDayHours =
        RuleParameter.Hours("maxHours", HoursPerDay, "The most countable hours of a day that has any, inclusive.").AsMaximum();

    /// <summary>Gets the kind: countable hours of every day that has any lie within limits.</summary>
    public static RuleKind ServiceDayHoursKind { get; } = new(
        "service-day-hours",
        _ => "of treatment on a service day",
        [MinServiceDayHours, MaxServiceDayHours, RuleParameter.FirstWeeks],
        [ParameterConstraint.AtLeastOneOf("minHours", "maxHours"), ParameterConstraint.InOrder("minHours", "maxHours")],
        parameters => new ServiceDayMinutes(HoursBounds(parameters), parameters.Number("firstWeeks")));

    /// <summary>Makes a rule: countable hours of every day that has any lie within limits.</summary>
    /// <param name="min">The least, inclusive, or <see langword="null"/> for no minimum.</param>
    /// <param name="max">The most, inclusive, or <see langword="null"/> for no maximum; at least one of the two is needed.</param>
    /// <param name="firstWeeks">Judge only so many of the first weeks, 1 to 520, or <see langword="null"/> for all.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="Scheduling.IllFormedException">A parameter is out of bounds, or they do not go together.</exception>
    public static Rule ServiceDayHours(SessionDuration? min = null, SessionDuration? max = null, int? firstWeeks = null) => Create(
        ServiceDayHoursKind,
        (MinServiceDayHours, min?.TotalMinutes),
        (MaxServiceDayHours, max?.TotalMinutes),
        (RuleParameter.FirstWeeks, firstWeeks));
}
