namespace Asam.Iop.Policies;

/// <summary>A report in one line.</summary>
internal static class ReportLine
{
    /// <summary>How many rules a line names; the report itself has them all.</summary>
    private const int MostRules = 5;

    public static string Of(PolicyReport report)
    {
        string verdict = $"{report.Plan?.Id ?? "course"} is {PolicyCodes.Verdicts.Of(report.Verdict)} under {report.Policy.Id}";
        string clauses = string.Join("; ", [.. Rules(report), .. Unmodeled(report)]);
        return Prose.OnOneLine(clauses.Length == 0 ? verdict : $"{verdict}: {clauses}");
    }

    private static IEnumerable<string> Rules(PolicyReport report)
    {
        if (report.Verdict == Verdict.NotApplicable)
            return report.Outcomes.Select(outcome => PolicyCodes.Reasons.Of(outcome.ReasonCode!.Value)).Distinct();

        RuleOutcome[] worthSaying =
        [
            .. report.Outcomes
                .Where(outcome => outcome.Result is RuleResult.Violated or RuleResult.NotEvaluable)
                .OrderBy(outcome => outcome.Rule.Enforcement)
                .ThenByDescending(outcome => outcome.Result),
        ];
        IEnumerable<string> clauses = worthSaying.Take(MostRules).Select(Clause);
        int more = worthSaying.Length - MostRules;
        return more > 0 ? [.. clauses, FormattableString.Invariant($"{more} more {(more == 1 ? "rule" : "rules")}")] : clauses;
    }

    private static string Clause(RuleOutcome outcome)
    {
        string enforcement = PolicyCodes.Enforcements.Of(outcome.Rule.Enforcement);
        return outcome.Result == RuleResult.Violated
            ? $"{outcome.Rule.Id} {outcome.Observed} {OutcomeText.Weeks(outcome)} ({enforcement} {outcome.LimitText})"
            : $"{outcome.Rule.Id} {PolicyCodes.Results.Of(outcome.Result)}{In(outcome)} ({enforcement}, {PolicyCodes.Reasons.Of(outcome.ReasonCode!.Value)})";
    }

    private static string In(RuleOutcome outcome) => outcome.Weeks.Count == 0 ? string.Empty : $" {OutcomeText.Weeks(outcome)}";

    private static IEnumerable<string> Unmodeled(PolicyReport report)
    {
        int count = report.Policy.Description.Unmodeled.Count;
        if (count > 0)
            yield return FormattableString.Invariant($"{count} unmodeled {(count == 1 ? "sentence" : "sentences")}");
    }
}
