namespace Asam.Iop.Policies;

/// <content>The kind <c>days-between</c>.</content>
public sealed partial class Rule
{
    private const int MaxDaysBetween = 30;

    private static readonly RuleParameter MostDaysBetween =
        RuleParameter.Number("max", 0, MaxDaysBetween, "The most days between two service days in a row, inclusive.").AsMaximum();

    /// <summary>Gets the kind: no more than so many days lie between two service days in a row.</summary>
    public static RuleKind DaysBetweenKind { get; } = new(
        "days-between",
        _ => "between two service days",
        [MostDaysBetween],
        [ParameterConstraint.Needs("max")],
        parameters => new DaysBetweenServiceDays(new(null, parameters.Number("max"), MeasureUnit.Days)));

    /// <summary>
    /// Makes a rule: no more than so many days lie between two service days in a row, over week ends and from phase to phase. A week with a
    /// service day whose weekday is unchosen cannot be judged.
    /// </summary>
    /// <param name="max">The most, 0 to 30, inclusive: of Monday and Thursday the days between are 2.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="Scheduling.IllFormedException">The parameter is out of bounds.</exception>
    public static Rule DaysBetween(int max) => Create(DaysBetweenKind, (MostDaysBetween, max));
}
