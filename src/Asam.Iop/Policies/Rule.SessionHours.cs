namespace Asam.Iop.Policies;

/// <content>The kind <c>session-hours</c>.</content>
public sealed partial class Rule
{
    private static readonly RuleParameter MinSessionHours =
        RuleParameter.Hours("minHours", HoursPerDay, "The least length of a session, inclusive.").AsMinimum();

    private static readonly RuleParameter MaxSessionHours =
        RuleParameter.Hours("maxHours", HoursPerDay, "The greatest length of a session, inclusive.").AsMaximum();

    /// <summary>Gets the kind: the length of every session that has a group or unspecified block lies within limits.</summary>
    public static RuleKind SessionHoursKind { get; } = new(
        "session-hours",
        _ => "a session",
        [MinSessionHours, MaxSessionHours, RuleParameter.FirstWeeks],
        [ParameterConstraint.AtLeastOneOf("minHours", "maxHours"), ParameterConstraint.InOrder("minHours", "maxHours")],
        parameters => new SessionLengths(HoursBounds(parameters), parameters.Number("firstWeeks")));

    /// <summary>
    /// Makes a rule: the length of every session that has a group or unspecified block lies within limits. All its blocks are its length,
    /// breaks and meals included. A session of individual, family or other services alone is not judged.
    /// </summary>
    /// <param name="min">The least, inclusive, or <see langword="null"/> for no minimum.</param>
    /// <param name="max">The most, inclusive, or <see langword="null"/> for no maximum; at least one of the two is needed.</param>
    /// <param name="firstWeeks">Judge only so many of the first weeks, 1 to 520, or <see langword="null"/> for all.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="Scheduling.IllFormedException">A parameter is out of bounds, or they do not go together.</exception>
    public static Rule SessionHours(SessionDuration? min = null, SessionDuration? max = null, int? firstWeeks = null) => Create(
        SessionHoursKind, (MinSessionHours, min?.TotalMinutes), (MaxSessionHours, max?.TotalMinutes), (RuleParameter.FirstWeeks, firstWeeks));
}
