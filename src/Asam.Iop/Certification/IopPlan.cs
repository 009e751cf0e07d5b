using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Certification;

/// <summary>A certified plan of an intensive outpatient program: within 9 to 20 hours of treatment in every week, all of it at level 2.1.</summary>
/// <remarks>
/// <para>
/// Only <see cref="Certify"/> and its siblings make one, and nothing alters it: a change makes another one, or is refused. What is
/// guaranteed is what is scheduled; what is attended is another matter.
/// </para>
/// <para>Equal when the plans and the policies are. Immutable and safe to share between threads.</para>
/// </remarks>
public sealed class IopPlan : IEquatable<IopPlan>
{
    private readonly Policy[] _policies;

    private IopPlan(ProgramPlan plan, Policy[] policies)
    {
        Plan = plan;
        _policies = policies;
        Policies = Array.AsReadOnly(policies);
    }

    /// <summary>Gets the plan.</summary>
    public ProgramPlan Plan { get; }

    /// <summary>Gets the policies that find the plan compliant: the default one first, then those that were asked beside it.</summary>
    public IReadOnlyList<Policy> Policies { get; }

    /// <summary>Says whether two certified plans are equal.</summary>
    /// <param name="left">One certified plan.</param>
    /// <param name="right">The other certified plan.</param>
    /// <returns><see langword="true"/> if plans and policies are equal.</returns>
    public static bool operator ==(IopPlan? left, IopPlan? right) => Equals(left, right);

    /// <summary>Says whether two certified plans differ.</summary>
    /// <param name="left">One certified plan.</param>
    /// <param name="right">The other certified plan.</param>
    /// <returns><see langword="true"/> if plans or policies differ.</returns>
    public static bool operator !=(IopPlan? left, IopPlan? right) => !Equals(left, right);

    /// <summary>Certifies a plan.</summary>
    /// <param name="plan">The plan, all of whose weeks are at level 2.1.</param>
    /// <param name="also">Policies that must find it compliant beside <see cref="Policy.Default"/>.</param>
    /// <returns>The certified plan.</returns>
    /// <exception cref="ArgumentNullException">An argument or a policy is <see langword="null"/>.</exception>
    /// <exception cref="CertificationException">A week is at another level, or a policy does not find the plan compliant; it says all reasons.</exception>
    public static IopPlan Certify(ProgramPlan plan, params Policy[] also) =>
        TryCertify(plan, out IopPlan? certified, out CertificationRefusal? refusal, also) ? certified : throw new CertificationException(refusal);

    /// <summary>Certifies a plan, if it can be.</summary>
    /// <param name="plan">The plan, all of whose weeks are at level 2.1.</param>
    /// <param name="certified">The certified plan, if it can be certified.</param>
    /// <param name="refusal">All reasons, if it cannot.</param>
    /// <param name="also">Policies that must find it compliant beside <see cref="Policy.Default"/>.</param>
    /// <returns><see langword="true"/> if the plan was certified.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/>, <paramref name="also"/> or a policy is <see langword="null"/>.</exception>
    public static bool TryCertify(
        ProgramPlan plan,
        [NotNullWhen(true)] out IopPlan? certified,
        [NotNullWhen(false)] out CertificationRefusal? refusal,
        params Policy[] also)
    {
        Guard.Against.Null(plan);
        foreach (Policy policy in Guard.Against.Null(also))
            Guard.Against.Null(policy, nameof(also));
        return TryCertify(plan, [.. new[] { Policy.Default }.Concat(also).Distinct()], out certified, out refusal);
    }

    /// <summary>Makes a change of a certified plan, and certifies the result by the same policies.</summary>
    /// <param name="plan">The certified plan; it stays as it is.</param>
    /// <param name="change">The change.</param>
    /// <param name="changed">The changed plan, certified, if it can be.</param>
    /// <param name="refusal">All reasons, if it cannot.</param>
    /// <returns><see langword="true"/> if the changed plan was certified.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> or <paramref name="change"/> is <see langword="null"/>.</exception>
    public static bool TryApply(
        IopPlan plan,
        PlanChange change,
        [NotNullWhen(true)] out IopPlan? changed,
        [NotNullWhen(false)] out CertificationRefusal? refusal)
    {
        Guard.Against.Null(plan);
        if (plan.Plan.TryApply(change, out ProgramPlan? next, out WellFormednessError? error))
            return TryCertify(next, plan._policies, out changed, out refusal);
        changed = null;
        refusal = new(plan: null, [], [], error);
        return false;
    }

    /// <inheritdoc/>
    public bool Equals(IopPlan? other) => other is not null && Plan == other.Plan && _policies.SequenceEqual(other._policies);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as IopPlan);

    /// <inheritdoc/>
    public override int GetHashCode() => Plan.GetHashCode();

    /// <summary>Gets the plan and its policies: <c>evening-12: 12 weeks, certified by iop</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Plan}, certified by {string.Join(", ", _policies.Select(policy => policy.Id))}";

    private static bool TryCertify(
        ProgramPlan plan,
        Policy[] policies,
        [NotNullWhen(true)] out IopPlan? certified,
        [NotNullWhen(false)] out CertificationRefusal? refusal)
    {
        bool isIntensiveOutpatient = plan.Phases.All(phase => phase.Level.IsIntensiveOutpatient);
        certified = isIntensiveOutpatient && Array.TrueForAll(policies, policy => policy.Permits(plan)) ? new(plan, policies) : null;
        refusal = certified is not null ? null : new(
            plan,
            [.. plan.Episodes().Where(episode => !episode.Level.IsIntensiveOutpatient)],
            [.. policies.Where(policy => !policy.Permits(plan)).Select(policy => policy.Evaluate(plan))],
            error: null);
        return certified is not null;
    }
}
