using Asam.Iop.Policies;

namespace Asam.Iop.Tests.Readme;

/// <summary>The kind <c>session-breaks</c>.</summary>
internal static class SessionBreaksRule
{
    private static readonly RuleParameter OverHours =
        RuleParameter.Hours("overHours", 24, "Sessions that are longer are judged.");

    private static readonly RuleParameter MinBreakMinutes =
        RuleParameter.Number("minMinutes", 1, 1440, "The least minutes of breaks and meals in such a session, inclusive.");

    public static RuleKind SessionBreaksKind { get; } = new(
        "session-breaks",
        parameters => $"of breaks in a session of more than {parameters.Text("overHours")}",
        [OverHours, MinBreakMinutes],
        [ParameterConstraint.Needs("overHours"), ParameterConstraint.Needs("minMinutes")],
        parameters => new SessionBreaks(
            parameters.Number("overHours")!.Value, new(parameters.Number("minMinutes"), Max: null, MeasureUnit.Minutes)));

    public static Rule SessionBreaks(SessionDuration over, int minMinutes) =>
        Rule.Create(SessionBreaksKind, (OverHours, over.TotalMinutes), (MinBreakMinutes, minMinutes));
}
