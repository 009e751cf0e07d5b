using System.Globalization;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Testing;

/// <summary>The messages of assertions that do not hold.</summary>
internal static class AssertionText
{
    /// <summary>Makes the error: what was expected, what the policy says, and the plan, of many weeks those that matter.</summary>
    public static PolicyAssertionException Failure(string expectation, PolicyReport report)
    {
        IReadOnlyList<WeekRange> weeks = [.. report.Outcomes.SelectMany(outcome => outcome.Weeks)];
        return new($"{expectation}\n\n{report}\n\n{PlanTimetable.Of(report.Plan!, report.Policy.Description, weeks)}\n", report);
    }

    public static string OfUnknownCode<T>(T value, CodeList<T> codes)
        where T : struct, Enum => $"{Convert.ToInt64(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)} is no {codes.Subject}; allowed are {string.Join(", ", codes.Codes)}.";

    public static string OfOtherVerdict(PolicyReport report, Verdict expected) =>
        $"Expected {report.Plan!.Id} to be {PolicyCodes.Verdicts.Of(expected)} under {report.Policy.Id}; "
        + $"it is {PolicyCodes.Verdicts.Of(report.Verdict)}.";

    /// <summary>Says both verdicts, and what decided the expected one; the report of the tested policy follows in the message.</summary>
    public static string OfDisagreement(PolicyReport report, PolicyReport expected) =>
        $"{OfOtherVerdict(report, expected.Verdict)}\n\nThe policy that says what is right: {expected}\n\nThe policy that is tested:";

    public static string OfOtherResult(RuleOutcome outcome, RuleResult expected) =>
        $"Expected {outcome.RuleName} to be {PolicyCodes.Results.Of(expected)}; "
        + $"it is {PolicyCodes.Results.Of(outcome.Result)}. {outcome.Message}";

    public static string OfOtherViolations(PolicyReport report, HashSet<Rule> expected)
    {
        string[] others = [.. report.Violations.Where(outcome => !expected.Contains(outcome.Rule)).Select(outcome => outcome.RuleName)];
        string[] missing =
        [
            .. report.Outcomes
                .Where(outcome => expected.Contains(outcome.Rule) && outcome.Result != RuleResult.Violated)
                .Select(outcome => $"{outcome.RuleName} is {PolicyCodes.Results.Of(outcome.Result)}. {outcome.Message}"),
        ];
        string names = expected.Count == 0
            ? "no rule"
            : $"only {string.Join(", ", report.Policy.Rules.Where(expected.Contains).Select(report.Policy.FullNameOf))}";
        string lead = missing.Length == 0 && expected.Count > 0 ? " It also violates" : " It violates";
        string found = others.Length == 0 ? string.Empty : $"{lead} {string.Join(", ", others)}.";
        return $"Expected {report.Plan!.Id} to violate {names}.{found}{string.Concat(missing.Select(each => $" {each}"))}";
    }
}
