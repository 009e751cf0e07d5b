using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;
using Asam.Iop.Plans;

namespace Asam.Iop.Policies;

/// <content>Verdicts of spans of plans.</content>
public sealed partial class Policy
{
    /// <summary>Judges many plans, and puts the verdicts where the caller wants them; once the facts of the plans are gathered, without allocating memory.</summary>
    /// <param name="plans">The plans.</param>
    /// <param name="verdicts">Receives the verdict of each plan in the plan's place; at least as many as the plans. What is beyond stays as it is.</param>
    /// <exception cref="ArgumentNullException">A plan is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="verdicts"/> has room for fewer plans.</exception>
    [OverloadResolutionPriority(1)] // Arrays could else be taken for lists as well.
    public void Judge(ReadOnlySpan<ProgramPlan> plans, Span<Verdict> verdicts)
    {
        RefuseShort(verdicts.Length, plans.Length);
        for (int i = 0; i < plans.Length; i++)
            verdicts[i] = VerdictOf(Guard.Against.Null(plans[i], nameof(plans)));
    }
}
