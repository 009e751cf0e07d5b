using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Plans;

/// <content>Changes of a plan.</content>
public sealed partial class ProgramPlan
{
    /// <summary>Gets the plan after a change. Whether the result is legal is for a policy to say.</summary>
    /// <param name="change">The change.</param>
    /// <returns>The changed plan; this one stays as it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is <see langword="null"/>.</exception>
    /// <exception cref="IllFormedException">The plan has no such week or session, or the result would not be well-formed.</exception>
    public ProgramPlan Apply(PlanChange change) => Guard.Against.Null(change).ApplyTo(this);

    /// <summary>Gets the plan after a change, if it can be made.</summary>
    /// <param name="change">The change.</param>
    /// <param name="changed">The changed plan, if the change can be made; this one stays as it is.</param>
    /// <param name="error">Why the change cannot be made.</param>
    /// <returns><see langword="true"/> if the change was made.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is <see langword="null"/>.</exception>
    public bool TryApply(
        PlanChange change, [NotNullWhen(true)] out ProgramPlan? changed, [NotNullWhen(false)] out WellFormednessError? error)
    {
        Guard.Against.Null(change);
        try
        {
            changed = change.ApplyTo(this);
            error = null;
            return true;
        }
        catch (IllFormedException exception)
        {
            changed = null;
            error = exception.Error;
            return false;
        }
    }
}
