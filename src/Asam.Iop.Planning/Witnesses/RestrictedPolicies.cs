using Asam.Iop.Planning.Proof;
using Asam.Iop.Policies;

namespace Asam.Iop.Planning.Witnesses;

/// <summary>Policies that hold nothing but some rules that bind a client, so that a plan which they permit meets these rules.</summary>
internal static class RestrictedPolicies
{
    /// <summary>Has the id of a rule that every plan meets, so that a policy always has a rule that applies.</summary>
    private const string AnyHours = "any-hours";

    public static IReadOnlyList<Policy> To(IEnumerable<BindingRule> rules) =>
        [.. rules.Select((rule, index) => Of(rule, FormattableString.Invariant($"restricted-{index}")))];

    private static Policy Of(BindingRule binding, string id)
    {
        PolicyDescription it = binding.Policy.Description;
        PolicyBuilder policy = Policy.Create(id, it.Title, it.Authority).Counting(it.Counts).Excluding(it.Excludes);
        if (it.AdolescentAges is AgeBand ages)
            policy.AdolescentAges(ages.From, ages.Below);
        foreach (Citation source in it.Sources)
            policy.Source(source);
        return policy
            .Add(binding.Rule.Named("rule"))
            .Add(Rule.WeeklyHours(max: WeeklyHours.MaxValue).Named(AnyHours))
            .Build();
    }
}
