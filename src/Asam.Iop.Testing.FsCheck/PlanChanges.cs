using Ardalis.GuardClauses;
using Asam.Iop.Plans;
using Asam.Iop.Testing.FsCheck.Generation;
using FsCheck;
using FsCheck.Fluent;

namespace Asam.Iop.Testing.FsCheck;

/// <summary>Arbitraries of changes that belong to one plan: of sessions that it has, from weeks that it has.</summary>
/// <remarks>They take a plan, so they are not registered by class as those of <see cref="IopArbitraries"/> are.</remarks>
public static class PlanChanges
{
    /// <summary>
    /// Gets changes of every kind that name weeks and sessions of a plan; nearly all of them can be made. Those that cannot would make
    /// something ill-formed, such as two sessions at once. Many lengths differ by one minute from what was, to meet limits exactly.
    /// Shrinks to an earlier week and a smaller change of the same kind.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <returns>The arbitrary.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is <see langword="null"/>.</exception>
    public static Arbitrary<PlanChange> Of(ProgramPlan plan) => Arb.From(Changes.Of(Guard.Against.Null(plan)), ChangeShrinks.Of);
}
