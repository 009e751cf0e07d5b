using Asam.Iop.Policies;
using Asam.Iop.Testing.FsCheck.Generation;
using FsCheck;
using FsCheck.Fluent;

namespace Asam.Iop.Testing.FsCheck;

/// <content>Summaries.</content>
public static partial class IopArbitraries
{
    /// <summary>
    /// Gets summaries of 0 to 4 plans under 0 to 3 policies, the default one and its strict form often among them, and of 0 to 3 documents that
    /// could not be read. Shrinks to the summary of nothing.
    /// </summary>
    public static Arbitrary<ReportSummary> ReportSummaries => Arb.From(Summaries.Any, Summaries.Shrink);

    /// <summary>Gets the counts of one policy. They do not shrink: what is counted is not in them.</summary>
    public static Arbitrary<PolicySummary> PolicySummaries => Arb.From(Summaries.OfPolicies);

    /// <summary>Gets the counts of one rule. They do not shrink: what is counted is not in them.</summary>
    public static Arbitrary<RuleSummary> RuleSummaries => Arb.From(Summaries.OfRules);
}
