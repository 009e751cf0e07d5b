using Asam.Iop.Plans;
using Asam.Iop.Policies;

namespace Asam.Iop.Testing.Cases;

/// <summary>What a case that is right holds.</summary>
internal sealed record CaseContent(ProgramPlan Plan, Policy Policy, Verdict? Verdict, IReadOnlyList<ExpectedOutcome> Outcomes)
{
    /// <summary>Gets a sentence for each expectation that a report does not meet.</summary>
    public IEnumerable<string> Unmet(PolicyReport report)
    {
        if (Verdict is Verdict verdict && report.Verdict != verdict)
            yield return AssertionText.OfOtherVerdict(report, verdict);
        foreach (ExpectedOutcome expected in Outcomes)
        {
            RuleOutcome outcome = RuleNames.OutcomeOf(report, expected.Rule);
            if (outcome.Result != expected.Result)
                yield return AssertionText.OfOtherResult(outcome, expected.Result);
        }
    }
}
