using Asam.Iop.Plans;
using Asam.Iop.Policies;
using FsCheck;
using FsCheck.Fluent;

namespace Asam.Iop.Testing.FsCheck.Generation;

/// <summary>Summaries of what some policies say of some plans, and of documents that nobody could read.</summary>
internal static class Summaries
{
    private const int MostPlans = 4;
    private const int MostUnread = 3;

    public static Gen<ReportSummary> Any { get; } =
        from policies in Choices.SomeOf<Policy>([Policy.Default, Policy.Default.Strict()])
        from others in Gen.Choose(0, 1).SelectMany(count => Choices.Times(PoliciesOfRules.Any, count))
        from plans in Gen.Choose(0, MostPlans).SelectMany(count => Choices.Times(PhasedPlans.Any, count))
        from unread in Gen.Choose(0, MostUnread)
        select Of([.. policies, .. others.Where(other => policies.All(policy => policy.Id != other.Id))], plans, unread);

    /// <summary>The counts of one policy, often of several plans.</summary>
    public static Gen<PolicySummary> OfPolicies { get; } =
        from policy in PoliciesOfRules.Any
        from plans in Gen.Choose(0, MostPlans).SelectMany(count => Choices.Times(PhasedPlans.Any, count))
        select Of([policy], plans, unread: 0).Policies[0];

    public static Gen<RuleSummary> OfRules { get; } = OfPolicies.SelectMany(policy => Gen.Elements<RuleSummary>(policy.Rules));

    /// <summary>Fewer policies, fewer documents that could not be read, then fewer plans, but as many as every policy has.</summary>
    public static IEnumerable<ReportSummary> Shrink(ReportSummary summary)
    {
        int leastPlans = (int)summary.Policies.Select(policy => policy.Plans).DefaultIfEmpty(0).Max();
        return Shrinks.Fewer(summary.Policies, 0).Select(policies => Written(summary.Plans, summary.Unread, policies))
            .Concat(Shrinks.Number((int)summary.Unread, 0).Select(unread => Written(summary.Plans, unread, summary.Policies)))
            .Concat(Shrinks.Number((int)summary.Plans, leastPlans).Select(plans => Written(plans, summary.Unread, summary.Policies)));
    }

    private static ReportSummary Of(IReadOnlyList<Policy> policies, IReadOnlyList<ProgramPlan> plans, int unread)
    {
        ReportSummaryBuilder builder = policies.Count == 0 ? new() : new(policies);
        foreach (ProgramPlan plan in policies.Count == 0 ? [] : plans)
            builder.Add(plan);
        builder.AddUnread(unread);
        return builder.ToSummary();
    }

    private static ReportSummary Written(long plans, long unread, IReadOnlyList<PolicySummary> policies) =>
        ReportSummary.TryCreate(plans, unread, policies, out ReportSummary? summary, out _)
            ? summary
            : throw new InvalidOperationException("The numbers of a summary go together, and so do fewer of them.");
}
