using Ardalis.GuardClauses;
using Asam.Iop.Planning.Proof;
using Asam.Iop.Planning.Witnesses;
using Asam.Iop.Plans;
using Asam.Iop.Policies;

namespace Asam.Iop.Planning;

/// <summary>Finds a plan that all of several policies find compliant, or rules of them that conflict.</summary>
/// <remarks>
/// A witness has been judged by every policy. A conflict is claimed only where it is proven, by exact reasoning on the limits of hours, days,
/// blocks, sizes, modalities and weeks; what is neither found nor proven is <see cref="SatisfiabilityStatus.Unknown"/>. Pure, and safe to use
/// from any thread.
/// </remarks>
public static class PolicySatisfiability
{
    private static readonly PlanDescription AnyAdult = new("witness");

    /// <summary>Asks about an adult of whom nothing else is said.</summary>
    /// <param name="policies">The policies, at least one.</param>
    /// <returns>The plan, or the rules that conflict.</returns>
    /// <exception cref="ArgumentNullException">The list or a policy is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no policy.</exception>
    public static SatisfiabilityResult Find(params Policy[] policies) => Find(policies, AnyAdult);

    /// <summary>Asks about a client.</summary>
    /// <param name="policies">The policies, at least one.</param>
    /// <param name="client">What is said of the plan and its client: population, age, condition, modality, edition.</param>
    /// <returns>The plan, or the rules that conflict.</returns>
    /// <exception cref="ArgumentNullException">An argument or a policy is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no policy.</exception>
    public static SatisfiabilityResult Find(IReadOnlyList<Policy> policies, PlanDescription client)
    {
        Policy[] all = PolicyGuard.AtLeastOne(policies);
        Guard.Against.Null(client);
        if (all.FirstOrDefault(policy => !policy.Rules.Any(rule => BindingRule.Applies(policy, rule, client))) is Policy other)
            return new(SatisfiabilityStatus.NothingApplies, $"No rule of {other.Id} applies to what is scheduled for the client.");
        if (ConflictOf(all, client) is PolicyConflict conflict)
            return new(SatisfiabilityStatus.Conflicting, "No plan meets these rules together.") { Conflict = conflict };
        return WitnessSearch.Find(all, client) is ProgramPlan witness
            ? new(SatisfiabilityStatus.Satisfiable, "Every policy finds the witness compliant.") { Witness = witness }
            : new(SatisfiabilityStatus.Unknown, "No plan was found that every policy finds compliant, and none is proven not to exist.");
    }

    private static PolicyConflict? ConflictOf(IReadOnlyList<Policy> policies, PlanDescription client)
    {
        if (ConflictProof.Find(BindingRule.Of(policies, client)) is not IReadOnlyList<BindingRule> conflict)
            return null;
        bool isMinimal = conflict.All(left => WitnessSearch.Find(RestrictedPolicies.To(conflict.Where(rule => rule != left)), client) is not null);
        return new(Array.AsReadOnly(conflict.Select(rule => new PolicyRule(rule.Policy, rule.Rule)).ToArray()), isMinimal);
    }
}
