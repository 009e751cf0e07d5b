using Asam.Iop.Plans;
using FsCheck;
using FsCheck.Fluent;

namespace Asam.Iop.Testing.FsCheck.Generation;

/// <summary>Arbitraries of plans that a failing property prints.</summary>
internal static class PrintedPlans
{
    /// <summary>
    /// What is found first shrinks to itself before all else: so a property that fails has always something that it shrank to, and this is
    /// what is printed in full.
    /// </summary>
    public static Arbitrary<T> Of<T>(Gen<ProgramPlan> any, Func<ProgramPlan, IEnumerable<ProgramPlan>> shrink, Func<ProgramPlan, bool, T> make)
        where T : GeneratedPlan => Arb.From(
            any.Select(plan => make(plan, false)),
            it => shrink(it.Plan).Prepend(it.Plan).Skip(it.IsShrunk ? 1 : 0).Select(plan => make(plan, true)));
}
