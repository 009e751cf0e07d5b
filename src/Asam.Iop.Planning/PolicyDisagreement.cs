using Ardalis.GuardClauses;
using Asam.Iop.Planning.Witnesses;
using Asam.Iop.Plans;
using Asam.Iop.Policies;

namespace Asam.Iop.Planning;

/// <summary>Finds a small plan on which two policies disagree: one finds it compliant, the other does not.</summary>
/// <remarks>
/// The search is bounded: where it finds nothing, the policies may disagree all the same. A plan that was found has been judged by both.
/// Pure, and safe to use from any thread.
/// </remarks>
public static class PolicyDisagreement
{
    private static readonly PlanDescription AnyAdult = new("disagreement");

    /// <summary>Asks about an adult of whom nothing else is said.</summary>
    /// <param name="one">One policy.</param>
    /// <param name="other">The other policy.</param>
    /// <returns>The plan, or <see langword="null"/> if none was found.</returns>
    /// <exception cref="ArgumentNullException">A policy is <see langword="null"/>.</exception>
    public static Disagreement? Find(Policy one, Policy other) => Find(one, other, AnyAdult);

    /// <summary>Asks about a client.</summary>
    /// <param name="one">One policy.</param>
    /// <param name="other">The other policy.</param>
    /// <param name="client">What is said of the plan and its client: population, age, condition, modality, edition.</param>
    /// <returns>The plan, or <see langword="null"/> if none was found.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Disagreement? Find(Policy one, Policy other, PlanDescription client)
    {
        Guard.Against.Null(one);
        Guard.Against.Null(other);
        Guard.Against.Null(client);
        ProgramPlan? plan = DisagreementSearch.Find(one, other, client);
        return plan is null ? null : new(plan, one.Evaluate(plan), other.Evaluate(plan));
    }
}
