using System.Globalization;
using Asam.Iop.Policies;
using Asam.Iop.Tool.Terminals;

namespace Asam.Iop.Tool.Display;

/// <summary>Says in a few words why a verdict is what it is.</summary>
internal static class ReasonText
{
    /// <summary>Gets the first reason; of a compliant plan, in parentheses, the typical rules that it does not follow.</summary>
    public static Span Of(PolicyReport report) => report.Verdict switch
    {
        Verdict.NonCompliant => new Span(Breach(First(report, RuleResult.Violated))),
        Verdict.Indeterminate => new Span(Unjudged(First(report, RuleResult.NotEvaluable))),
        Verdict.NotApplicable => new Span(Unjudged(report.Outcomes[0])),
        _ => new Span(Untypical(report), Styles.Faint),
    };

    private static RuleOutcome First(PolicyReport report, RuleResult result) =>
        report.Outcomes.First(outcome => outcome.Result == result && outcome.Rule.Enforcement == Enforcement.Required);

    private static string Breach(RuleOutcome outcome) => (outcome.Observed, outcome.Limit) switch
    {
        ({ } observed, { Min: int min } limit) when observed.High < min => $"{outcome.Rule.Id} under {Format(min, limit.Unit)}",
        ({ } observed, { Max: int max } limit) when observed.Low > max => $"{outcome.Rule.Id} over {Format(max, limit.Unit)}",
        _ => outcome.Rule.Id,
    };

    private static string Format(int value, MeasureUnit unit) =>
        unit == MeasureUnit.Minutes ? Durations.Format(value) : value.ToString(CultureInfo.InvariantCulture);

    private static string Unjudged(RuleOutcome outcome) => $"{outcome.Rule.Id}: {outcome.Reason}";

    private static string Untypical(PolicyReport report)
    {
        string rules = string.Join(", ", report.Violations.Select(outcome => outcome.Rule.Id));
        return rules.Length == 0 ? string.Empty : $"({rules})";
    }
}
