using Asam.Iop.Policies;

namespace Asam.Iop.Planning;

/// <summary>A rule, and the policy that it is of.</summary>
public sealed class PolicyRule
{
    internal PolicyRule(Policy policy, Rule rule)
    {
        Policy = policy;
        Rule = rule;
    }

    /// <summary>Gets the policy.</summary>
    public Policy Policy { get; }

    /// <summary>Gets the rule.</summary>
    public Rule Rule { get; }

    /// <summary>Gets the full name of the rule: <c>iop/weekly-hours</c>.</summary>
    public string Name => Policy.FullNameOf(Rule);

    /// <summary>Gets name and parameters.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Name}: {Rule.Parameters}";
}
