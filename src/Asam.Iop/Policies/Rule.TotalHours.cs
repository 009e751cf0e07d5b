namespace Asam.Iop.Policies;

/// <content>The kind <c>total-hours</c>.</content>
public sealed partial class Rule
{
    private const int MaxTotalHours = 10000;

    private static readonly RuleParameter MinTotalHours =
        RuleParameter.Hours("minHours", 1, MaxTotalHours, "The least countable hours of all these weeks together, inclusive.").AsMinimum();

    private static readonly RuleParameter WithinWeeks =
        RuleParameter.Number("withinWeeks", 1, RuleParameter.MaxProgramWeeks, "How many of the first weeks are added up; all, if they are fewer.");

    /// <summary>Gets the kind: countable hours of the first weeks together are not too few.</summary>
    public static RuleKind TotalHoursKind { get; } = new(
        "total-hours",
        parameters => $"of treatment within {Quantities.Format(parameters.Number("withinWeeks")!.Value, MeasureUnit.Weeks)}",
        [MinTotalHours, WithinWeeks],
        [ParameterConstraint.Needs("minHours"), ParameterConstraint.Needs("withinWeeks")],
        parameters => new TotalMinutes(HoursBounds(parameters), parameters.Number("withinWeeks")!.Value));

    /// <summary>Makes a rule: countable hours of the first weeks together, or of all if they are fewer, are not too few.</summary>
    /// <param name="minHours">The least hours, 1 to 10000, inclusive.</param>
    /// <param name="withinWeeks">How many of the first weeks at level 2.1 are added up, 1 to 520.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="Scheduling.IllFormedException">A parameter is out of bounds.</exception>
    public static Rule TotalHours(int minHours, int withinWeeks) => Create(
        TotalHoursKind,
        (MinTotalHours, (int)Math.Min((long)minHours * HoursAndMinutes.MinutesPerHour, int.MaxValue)),
        (WithinWeeks, withinWeeks));
}
