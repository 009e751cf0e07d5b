namespace Asam.Iop.Policies;

/// <content>The kind <c>program-length</c>.</content>
public sealed partial class Rule
{
    private static readonly RuleParameter MinWeeks =
        RuleParameter.Number("minWeeks", 1, RuleParameter.MaxProgramWeeks, "The fewest weeks at level 2.1, inclusive.").AsMinimum();

    private static readonly RuleParameter MaxWeeks =
        RuleParameter.Number("maxWeeks", 1, RuleParameter.MaxProgramWeeks, "The most weeks at level 2.1, inclusive.").AsMaximum();

    /// <summary>Gets the kind: the number of weeks at level 2.1 lies within limits.</summary>
    public static RuleKind ProgramLengthKind { get; } = new(
        "program-length",
        _ => "at level 2.1",
        [MinWeeks, MaxWeeks],
        [ParameterConstraint.AtLeastOneOf("minWeeks", "maxWeeks"), ParameterConstraint.InOrder("minWeeks", "maxWeeks")],
        parameters => new WeeksOfProgram(new(parameters.Number("minWeeks"), parameters.Number("maxWeeks"), MeasureUnit.Weeks)));

    /// <summary>
    /// Makes a rule: the number of weeks at level 2.1 lies within limits. Of an open-ended plan it is known to be at least the fixed
    /// weeks and one more.
    /// </summary>
    /// <param name="min">The fewest, 1 to 520, inclusive, or <see langword="null"/> for no minimum.</param>
    /// <param name="max">The most, 1 to 520, inclusive, or <see langword="null"/> for no maximum; at least one of the two is needed.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="Scheduling.IllFormedException">A parameter is out of bounds, or they do not go together.</exception>
    public static Rule ProgramLength(int? min = null, int? max = null) => Create(ProgramLengthKind, (MinWeeks, min), (MaxWeeks, max));
}
