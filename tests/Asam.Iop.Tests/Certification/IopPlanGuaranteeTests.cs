using Asam.Iop.Certification;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Testing.FsCheck;

namespace Asam.Iop.Tests.Certification;

/// <summary>The promise of the library: an <see cref="IopPlan"/> is within 9 to 20 hours in every week, whatever is done to it.</summary>
public sealed class IopPlanGuaranteeTests
{
    [Law(300)]
    public void Every_certified_plan_is_within_9_to_20_hours_in_every_week(IopPlan certified) =>
        Assert.True(CountedWeeks.AreAllWithinDefinition(certified.Plan));

    [Law(300)]
    public void Every_plan_reached_by_changes_is_within_9_to_20_hours_in_every_week(CourseOfChanges course)
    {
        IopPlan plan = IopPlan.Certify(course.Plan);
        foreach (PlanChange change in course.Changes)
        {
            if (IopPlan.TryApply(plan, change, out IopPlan? changed, out _))
                plan = changed;
            Assert.True(CountedWeeks.AreAllWithinDefinition(plan.Plan), $"{change} leads to {plan.Plan}.");
        }
    }

    [Law(300)]
    public void Every_plan_at_level_two_one_within_9_to_20_hours_is_certified(CertifiablePlan certifiable) =>
        Assert.Equal(certifiable.Plan, IopPlan.Certify(certifiable.Plan).Plan);

    [Law(300)]
    public void A_plan_is_certified_exactly_when_every_week_is_within_the_definition(ProgramPlan plan) =>
        AssertCertifiedExactlyWhenWithinDefinition(plan);

    [Law(300)]
    public void A_corner_case_is_certified_exactly_when_every_week_is_within_the_definition(CornerPlan corner) =>
        AssertCertifiedExactlyWhenWithinDefinition(corner.Plan);

    [Law(300)]
    public void A_change_is_accepted_exactly_when_the_changed_plan_is_within_the_definition(CourseOfChanges course)
    {
        IopPlan plan = IopPlan.Certify(course.Plan);
        foreach (PlanChange change in course.Changes)
        {
            bool isWithin = plan.Plan.TryApply(change, out ProgramPlan? after, out _) && CountedWeeks.AreAllWithinDefinition(after);

            bool isAccepted = IopPlan.TryApply(plan, change, out IopPlan? changed, out CertificationRefusal? refusal);

            Assert.Equal(isWithin, isAccepted);
            Assert.Equal(isAccepted, refusal is null);
            Assert.Equal(after, isAccepted ? changed!.Plan : refusal!.Plan);
            plan = changed ?? plan;
        }
    }

    [Law]
    public void A_refused_change_leaves_the_plan_as_it_was(CourseOfChanges course)
    {
        IopPlan plan = IopPlan.Certify(course.Plan);
        string before = PlanInFull.Of(plan.Plan);
        foreach (PlanChange change in course.Changes)
        {
            if (!IopPlan.TryApply(plan, change, out _, out CertificationRefusal? refusal))
                Assert.NotEqual(string.Empty, refusal.ToString());
        }

        Assert.Equal(before, PlanInFull.Of(plan.Plan));
        Assert.Equal(IopPlan.Certify(course.Plan), plan);
    }

    [Law]
    public void Changes_are_certified_by_the_policies_that_certified_the_plan(CourseOfChanges course)
    {
        Policy shorter = Policy.Create("at-most-40-weeks", "At most 40 weeks", AuthorityKind.Payer)
            .Source(new("1", "Manual"))
            .Add(Rule.ProgramLength(max: 40))
            .Build();
        if (!IopPlan.TryCertify(course.Plan, out IopPlan? plan, out _, shorter))
            return;

        foreach (PlanChange change in course.Changes)
        {
            if (IopPlan.TryApply(plan, change, out IopPlan? changed, out _))
                plan = changed;
            Assert.Equal([Policy.Default, shorter], plan.Policies);
            Assert.InRange(plan.Plan.Phases.Sum(phase => phase.Weeks ?? 1000), 1, 40);
        }
    }

    private static void AssertCertifiedExactlyWhenWithinDefinition(ProgramPlan plan)
    {
        bool isCertified = IopPlan.TryCertify(plan, out IopPlan? certified, out CertificationRefusal? refusal);

        Assert.Equal(CountedWeeks.AreAllWithinDefinition(plan), isCertified);
        Assert.Equal(isCertified, certified is not null);
        Assert.Equal(isCertified, refusal is null);
    }
}
