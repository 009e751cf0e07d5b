using Asam.Iop.Certification;
using Asam.Iop.Plans;
using FsCheck;
using FsCheck.Fluent;

namespace Asam.Iop.Testing.FsCheck.Generation;

/// <summary>Changes one after another.</summary>
internal static class SequencesOfChanges
{
    private const int MaxChanges = 12;

    /// <summary>Each change names weeks and sessions of the plan that stands after those before it, refused ones left out.</summary>
    public static Gen<CourseOfChanges> Any { get; } =
        from plan in CertifiablePlans.Any
        from count in Gen.Choose(0, MaxChanges)
        from changes in After(plan, count)
        select new CourseOfChanges(plan, changes, isShrunk: false);

    /// <summary>Fewer changes, smaller changes, a smaller plan.</summary>
    public static IEnumerable<CourseOfChanges> Shrink(CourseOfChanges course) =>
        Shrinks.List(course.Changes, 0, ChangeShrinks.Of).Select(changes => new CourseOfChanges(course.Plan, changes, isShrunk: true))
            .Concat(CertifiablePlans.Shrink(course.Plan).Select(plan => new CourseOfChanges(plan, course.Changes, isShrunk: true)))
            .Prepend(new CourseOfChanges(course.Plan, course.Changes, isShrunk: true))
            .Skip(course.IsShrunk ? 1 : 0);

    private static Gen<IReadOnlyList<PlanChange>> After(ProgramPlan plan, int count) => count == 0
        ? Gen.Constant<IReadOnlyList<PlanChange>>([])
        : from change in Changes.Of(plan)
          from rest in After(Next(plan, change), count - 1)
          select (IReadOnlyList<PlanChange>)[change, .. rest];

    private static ProgramPlan Next(ProgramPlan plan, PlanChange change) =>
        plan.TryApply(change, out ProgramPlan? changed, out _) && IopPlan.TryCertify(changed, out _, out _) ? changed : plan;
}
