using Asam.Iop.Plans;
using Asam.Iop.Testing.FsCheck.Generation;
using FsCheck;
using FsCheck.Fluent;

namespace Asam.Iop.Testing.FsCheck;

/// <summary>FsCheck arbitraries of every type of Asam.Iop, each with a shrinker that keeps to what is well-formed.</summary>
/// <remarks>
/// <para>
/// Register them all with <c>[Properties(Arbitrary = [typeof(IopArbitraries)])]</c>, or use one:
/// <c>Prop.ForAll(IopArbitraries.ProgramPlans, plan => …)</c>.
/// </para>
/// <para>
/// All values are well-formed by construction; none is generated and then thrown away. Rates are of a hundred values, whatever the
/// size that FsCheck asks for. Shrinking takes whole things away first (phases, weeks, days, sessions, blocks), then makes minutes
/// rounder and fewer, then moves days to Monday and starts to nine in the morning; every step is strictly simpler, so it ends.
/// </para>
/// <para>Plans of a kind have a type of their own, such as <see cref="CertifiablePlan"/>, so that a property can ask for them.</para>
/// </remarks>
public static partial class IopArbitraries
{
    /// <summary>
    /// Gets descriptions of plans of all editions; every optional word is sometimes said and sometimes not, texts may be of any script and as long
    /// as allowed, one in ten ages is a bound of childhood or of the library. Shrinks to an id alone.
    /// </summary>
    public static Arbitrary<PlanDescription> PlanDescriptions => Arb.From(Descriptions.Any, Descriptions.Shrink);

    /// <summary>
    /// Gets plans of any kind: four in ten of weeks of any kind, three in ten as <see cref="CertifiablePlans"/>, three in ten as
    /// <see cref="CornerPlans"/>, so that a property meets all of them without asking. Shrinks to one phase of one empty week.
    /// </summary>
    public static Arbitrary<ProgramPlan> ProgramPlans => Arb.From(
        Gen.Frequency((4, PhasedPlans.Any), (3, Generation.CertifiablePlans.Any), (3, Generation.CornerPlans.Any)), PhasedPlans.Shrink);

    /// <summary>Gets the plans of <see cref="ProgramPlans"/>, which a failing property prints as a timetable, with the code that rebuilds it.</summary>
    public static Arbitrary<AnyPlan> AnyPlans => PrintedPlans.Of(
        ProgramPlans.Generator, PhasedPlans.Shrink, (plan, isShrunk) => new AnyPlan(plan, isShrunk));

    /// <summary>
    /// Gets plans that the default policy permits: every week at level 2.1 and within 9 to 20 countable hours, two weeks in ten
    /// exactly at a limit; a quarter open-ended, a quarter of the phases alternating. Shrinks within the same bounds, to one week of nine hours.
    /// </summary>
    public static Arbitrary<CertifiablePlan> CertifiablePlans => PrintedPlans.Of(
        Generation.CertifiablePlans.Any, Generation.CertifiablePlans.Shrink, (plan, isShrunk) => new CertifiablePlan(plan, isShrunk));

    /// <summary>
    /// Gets plans in which everything that is rare in practice is frequent: open-ended (four in ten), alternating (nearly half of the phases),
    /// empty weeks, hours a minute around 9 or 20, hours that are all unspecified, days without a countable minute, unchosen days,
    /// other levels between (a quarter), and three in a hundred with as many phases as a plan may have. Shrinks as any plan.
    /// </summary>
    public static Arbitrary<CornerPlan> CornerPlans => PrintedPlans.Of(
        Generation.CornerPlans.Any, PhasedPlans.Shrink, (plan, isShrunk) => new CornerPlan(plan, isShrunk));
}
