using Asam.Iop.Policies;

namespace Asam.Iop.Testing.FsCheck.Tests;

public sealed class SummaryArbitrariesTests
{
    [Fact]
    public void Summaries_shrink_to_that_of_nothing() => ArbitraryContract.Holds(
        IopArbitraries.ReportSummaries, summary => summary.Plans + summary.Unread + summary.Policies.Count, ReportSummary.Empty);

    [Fact]
    public void Summaries_of_all_forms_occur() => ArbitraryContract.Meets(
        IopArbitraries.ReportSummaries,
        ("no policy", summary => summary.Policies.Count == 0 && summary.Unread > 0),
        ("several policies and plans", summary => summary.Policies.Count > 1 && summary.Plans > 1),
        ("policies without plans", summary => summary.Policies.Count > 0 && summary.Plans == 0));

    [Fact]
    public void Every_verdict_and_every_result_occurs()
    {
        ArbitraryContract.Meets(
            IopArbitraries.PolicySummaries,
            [.. PolicyCodes.Verdicts.Values.Select(verdict => (PolicyCodes.Verdicts.Of(verdict), (Func<PolicySummary, bool>)(policy => policy.Of(verdict) > 0)))]);
        ArbitraryContract.Meets(
            IopArbitraries.RuleSummaries,
            [.. PolicyCodes.Results.Values.Select(result => (PolicyCodes.Results.Of(result), (Func<RuleSummary, bool>)(rule => rule.Of(result) > 0)))]);
    }
}
