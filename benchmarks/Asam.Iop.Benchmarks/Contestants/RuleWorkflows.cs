using RulesEngine.Models;

namespace Asam.Iop.Benchmarks.Contestants;

/// <summary>
/// The rules of two policies as the documentation of RulesEngine teaches to write them: a workflow of lambda expressions over a named
/// input, here <c>plan</c>, the totals of a plan.
/// </summary>
internal static class RuleWorkflows
{
    public const string Input = "plan";

    public static Workflow Default { get; } = Of(
        "iop",
        ("weekly-hours", "plan.Phases.All(Minutes >= 540 && Minutes <= 1200)"),
        ("service-days", "plan.Phases.All(ServiceDays >= 3 && ServiceDays <= 5)"),
        ("session-hours", "plan.Phases.All(!(LeastMinutesOfSession < 180) && !(MostMinutesOfSession > 180))"),
        ("service-frequency", "plan.Phases.All(Individuals >= 1)"),
        ("service-minutes", "plan.Phases.All(!(LeastMinutesOfIndividual < 60) && !(MostMinutesOfIndividual > 60))"),
        ("program-length", "plan.Weeks >= 8 && plan.Weeks <= 24"),
        ("titration", "plan.MostDaysAdded <= 0"));

    public static Workflow AllKinds { get; } = Of(
        "all-kinds",
        ("weekly-hours", "plan.Phases.All(Minutes >= 540 && Minutes <= 1200)"),
        ("service-days", "plan.Phases.All(ServiceDays >= 3 && ServiceDays <= 5)"),
        ("service-day-hours", "plan.Phases.All(!(LeastMinutesOfDay < 60) && !(MostMinutesOfDay > 300))"),
        ("session-hours", "plan.Phases.All(!(LeastMinutesOfSession < 180) && !(MostMinutesOfSession > 180))"),
        ("services-per-day", "plan.Phases.All(!(LeastServicesOfDay < 1))"),
        ("services-per-week", "plan.Phases.All(Services >= 6)"),
        ("service-frequency", "plan.Phases.All(Individuals >= 1)"),
        ("service-minutes", "plan.Phases.All(!(LeastMinutesOfIndividual < 60) && !(MostMinutesOfIndividual > 60))"),
        ("group-size", "plan.Phases.All(!(LeastSizeOfGroup < 2) && !(MostSizeOfGroup > 12))"),
        ("modality", "plan.Phases.All(!IsAudioOnly)"),
        ("days-between", "plan.MostDaysBetween <= 2"),
        ("titration", "plan.MostDaysAdded <= 0"),
        ("total-hours", "plan.MinutesOfTwelveWeeks >= 6000"),
        ("program-length", "plan.Weeks >= 8 && plan.Weeks <= 24"));

    private static Workflow Of(string name, params (string Name, string Expression)[] rules) => new()
    {
        WorkflowName = name,
        Rules = [.. rules.Select(rule => new Rule
        {
            RuleName = rule.Name,
            RuleExpressionType = RuleExpressionType.LambdaExpression,
            Expression = rule.Expression,
            ErrorMessage = $"The plan does not meet {rule.Name}.",
        })],
    };
}
