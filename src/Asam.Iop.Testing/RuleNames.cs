using Ardalis.GuardClauses;
using Asam.Iop.Policies;

namespace Asam.Iop.Testing;

/// <summary>Finds a rule of a policy by its id or by its full name.</summary>
internal static class RuleNames
{
    public static bool Names(string name, Policy policy, Rule rule) => name == rule.Id || name == policy.FullNameOf(rule);

    public static Rule Find(Policy policy, string rule)
    {
        Guard.Against.Null(rule);
        return policy.Rules.FirstOrDefault(each => Names(rule, policy, each))
            ?? throw new ArgumentException(WhyUnknown(policy, rule), nameof(rule));
    }

    public static RuleOutcome OutcomeOf(PolicyReport report, string rule)
    {
        Rule found = Find(report.Policy, rule);
        return report.Outcomes.First(outcome => outcome.Rule == found);
    }

    public static string WhyUnknown(Policy policy, string rule) =>
        $"The policy {policy.Id} has no rule '{rule}'; it has {string.Join(", ", policy.Rules.Select(each => each.Id))}.";
}
