using Asam.Iop.Policies;
using Asam.Iop.Tool.Terminals;

namespace Asam.Iop.Tool.Display;

/// <summary>The marks of verdicts and results.</summary>
internal static class Marks
{
    public static Span OfGood { get; } = new("✓", Styles.Good);

    public static Span OfBad { get; } = new("✗", Styles.Bad);

    public static Span OfNothing { get; } = new("–", Styles.Faint);

    private static Span OfAdvice { get; } = new("✗", Styles.Doubtful);

    private static Span OfDoubt { get; } = new("?", Styles.Doubtful);

    public static Span Of(Verdict verdict) => verdict switch
    {
        Verdict.Compliant => OfGood,
        Verdict.NonCompliant => OfBad,
        Verdict.Indeterminate => OfDoubt,
        _ => OfNothing,
    };

    public static Span Of(RuleOutcome outcome) => outcome.Result switch
    {
        RuleResult.Satisfied => OfGood,
        RuleResult.Violated => outcome.Rule.Enforcement == Enforcement.Required ? OfBad : OfAdvice,
        RuleResult.NotEvaluable => OfDoubt,
        _ => OfNothing,
    };

    /// <summary>Gets mark and name of a verdict in one text.</summary>
    public static Span Named(Verdict verdict)
    {
        Span mark = Of(verdict);
        return mark with { Text = $"{mark.Text} {PolicyCodes.Verdicts.Of(verdict)}" };
    }
}
