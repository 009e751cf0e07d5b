namespace Asam.Iop.Policies;

/// <content>The kind <c>titration</c>.</content>
public sealed partial class Rule
{
    private const string OfDays = "days";
    private const string OfHours = "hours";

    private static readonly RuleParameter TitrationOf =
        RuleParameter.Choice("of", "What may never rise: days with a countable minute, or countable hours.", OfDays, OfHours);

    /// <summary>Gets the kind: days or hours are never more than in the week at level 2.1 before.</summary>
    public static RuleKind TitrationKind { get; } = new(
        "titration",
        _ => "of treatment a week",
        [TitrationOf],
        [],
        parameters => new Rises(parameters.Choice("of") == OfHours ? MeasureUnit.Minutes : MeasureUnit.Days));

    /// <summary>Makes a rule: the days with a countable minute are never more than in the week at level 2.1 before.</summary>
    /// <returns>The rule.</returns>
    public static Rule TitrationOfDays() => Create(TitrationKind);

    /// <summary>Makes a rule: the countable hours are never more than in the week at level 2.1 before.</summary>
    /// <returns>The rule.</returns>
    public static Rule TitrationOfHours() => Create(TitrationKind, (TitrationOf, OfHours));
}
