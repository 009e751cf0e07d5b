using Asam.Iop.Certification;
using Asam.Iop.Plans;
using Asam.Iop.Testing.FsCheck.Generation;
using FsCheck;
using FsCheck.Fluent;

namespace Asam.Iop.Testing.FsCheck;

/// <content>Changes of plans, and certified plans.</content>
public static partial class IopArbitraries
{
    /// <summary>
    /// Gets addresses of sessions: three in ten by id, half by weekday, two in ten on unchosen days; most mean the first session of a day,
    /// one in nine the last that a day can have. Shrinks to the first session on Monday.
    /// </summary>
    public static Arbitrary<SessionAddress> SessionAddresses => Arb.From(Addresses.Any, Addresses.Shrink);

    /// <summary>
    /// Gets changes of every kind, each made for some plan; for changes of one plan see <see cref="Testing.FsCheck.PlanChanges.Of"/>. Shrinks to
    /// an earlier week and a smaller change of the same kind.
    /// </summary>
    public static Arbitrary<PlanChange> PlanChanges => Arb.From(ProgramPlans.Generator.SelectMany(Changes.Of), ChangeShrinks.Of);

    /// <summary>
    /// Gets a certifiable plan with 0 to 12 changes, each of the plan that stands after those before it; about half of them keep it
    /// certifiable. Shrinks to fewer and smaller changes of a smaller plan.
    /// </summary>
    public static Arbitrary<CourseOfChanges> CoursesOfChanges => Arb.From(SequencesOfChanges.Any, SequencesOfChanges.Shrink);

    /// <summary>
    /// Gets certified plans: those of <see cref="CertifiablePlans"/>, certified by the default policy alone. Shrinks as they do.
    /// </summary>
    public static Arbitrary<IopPlan> IopPlans => Arb.From(
        Generation.CertifiablePlans.Any.Select(plan => IopPlan.Certify(plan)),
        it => Generation.CertifiablePlans.Shrink(it.Plan).Select(plan => IopPlan.Certify(plan)));
}
