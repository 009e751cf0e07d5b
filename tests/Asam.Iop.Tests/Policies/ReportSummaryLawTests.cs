using Asam.Iop.Plans;
using Asam.Iop.Policies;

namespace Asam.Iop.Tests.Policies;

/// <summary>What holds of every summary: parts merge, in any order, into the summary of the whole.</summary>
public sealed class ReportSummaryLawTests
{
    /// <summary>A summary of plans under policies, some of which others have, too.</summary>
    private static ReportSummary Of(Policy own, IEnumerable<ProgramPlan> plans, int unread = 0)
    {
        ReportSummaryBuilder builder = new([Policy.Default, Policy.Default.Strict(), Named(own)]);
        foreach (ProgramPlan plan in plans)
            builder.Add(plan);
        builder.AddUnread(unread);
        return builder.ToSummary();
    }

    /// <summary>The policy under an id that depends on what it judges by, so that two that differ may meet.</summary>
    private static Policy Named(Policy policy)
    {
        PolicyBuilder builder = Policy.Create(
            $"p{new ReportSummaryBuilder([policy]).ToSummary().Policies[0].Fingerprint}", policy.Title, policy.Description.Authority);
        foreach (Citation source in policy.Description.Sources)
            builder.Source(source);
        foreach (Rule rule in policy.Rules)
            builder.Add(rule);
        return builder.Build();
    }

    [Law(40)]
    public void The_summary_of_a_whole_is_that_of_its_parts(Policy policy, ProgramPlan[] first, ProgramPlan[] second) =>
        Assert.Equal(Of(policy, first.Concat(second), unread: 3), Of(policy, first, unread: 1).Merge(Of(policy, second, unread: 2)));

    [Law(40)]
    public void Merging_is_commutative(Policy policy, Policy other, ProgramPlan[] first, ProgramPlan[] second)
    {
        ReportSummary left = Of(policy, first, unread: 1);
        ReportSummary right = Of(other, second);
        Assert.Equal(left.Merge(right), right.Merge(left));
        Assert.Equal(left.Merge(right).GetHashCode(), right.Merge(left).GetHashCode());
    }

    [Law(40)]
    public void Merging_is_associative(Policy policy, Policy other, ProgramPlan[] first, ProgramPlan[] second, ProgramPlan[] third)
    {
        (ReportSummary a, ReportSummary b, ReportSummary c) = (Of(policy, first), Of(other, second, unread: 4), Of(policy, third));
        Assert.Equal(a.Merge(b).Merge(c), a.Merge(b.Merge(c)));
    }

    [Law(40)]
    public void Merging_with_nothing_alters_nothing(Policy policy, ProgramPlan[] plans)
    {
        ReportSummary summary = Of(policy, plans, unread: 5);
        Assert.Equal(summary, summary.Merge(ReportSummary.Empty));
        Assert.Equal(summary, ReportSummary.Empty.Merge(summary));
    }

    [Law(40)]
    public void Judging_counts_what_reports_say(Policy policy, ProgramPlan[] plans)
    {
        Policy[] policies = [Policy.Default, Named(policy)];
        ReportSummaryBuilder judging = new(policies);
        ReportSummaryBuilder counting = new(policies);
        foreach (ProgramPlan plan in plans)
        {
            judging.Add(plan);
            counting.Add([.. policies.Select(each => each.Evaluate(plan))]);
        }

        Assert.Equal(counting.ToSummary(), judging.ToSummary());
    }

    [Law(40)]
    public void Every_number_is_that_of_the_reports(Policy policy, ProgramPlan[] plans)
    {
        PolicyReport[] reports = [.. plans.Select(policy.Evaluate)];
        ReportSummaryBuilder builder = new([policy]);
        foreach (PolicyReport report in reports)
            builder.Add(report);

        PolicySummary summary = Assert.Single(builder.ToSummary().Policies);

        Assert.Equal((policy.Id, plans.LongLength, builder.ToSummary().Plans), (summary.PolicyId, summary.Plans, plans.LongLength));
        Assert.All(PolicyCodes.Verdicts.Values, verdict => Assert.Equal(reports.LongCount(report => report.Verdict == verdict), summary.Of(verdict)));
        Assert.Equal(policy.Rules.Select(rule => (rule.Id, rule.Enforcement)), summary.Rules.Select(rule => (rule.RuleId, rule.Enforcement)));
        for (int i = 0; i < policy.Rules.Count; i++)
        {
            Assert.All(PolicyCodes.Results.Values, result => Assert.Equal(reports.LongCount(report => report.Outcomes[i].Result == result), summary.Rules[i].Of(result)));
        }
    }

    [Law(40)]
    public void Judging_and_counting_allocate_nothing(Policy policy, ProgramPlan plan)
    {
        PolicyReport[] reports = [policy.Evaluate(plan)];
        ReportSummaryBuilder builder = new([policy]);
        Count(builder, plan, reports);
        reports = [policy.Evaluate(plan)];

        long before = GC.GetAllocatedBytesForCurrentThread();
        Count(builder, plan, reports);
        long after = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal(0, after - before);
    }

    private static void Count(ReportSummaryBuilder builder, ProgramPlan plan, PolicyReport[] reports)
    {
        builder.Add(plan);
        builder.Add(plan.Facts);
        builder.Add(reports[0]);
        builder.Add(reports);
        builder.AddUnread();
    }
}
