using Asam.Iop.Certification;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Tests.Examples;

namespace Asam.Iop.Tests.Certification;

/// <summary>What certifying a plan gives, by examples.</summary>
public sealed class IopPlanTests
{
    private static readonly Policy AtMostTwelveWeeks = Example.PolicyOf(Rule.ProgramLength(max: 12));

    [Fact]
    public void A_certified_plan_says_by_which_policies()
    {
        IopPlan plan = IopPlan.Certify(Example.PlanOf(minutes: 540), AtMostTwelveWeeks);

        Assert.Equal($"{plan.Plan}, certified by iop, example", plan.ToString());
    }

    [Fact]
    public void A_plan_that_goes_on_at_another_level_is_refused_whatever_its_hours_are()
    {
        ProgramPlan plan = ProgramPlan.Create("x")
            .Weeks(8, Example.WeekOf(540))
            .Add(Phase.Create(LevelOfCare.Find(AsamEdition.Third, "1"), 4, Example.WeekOf(540)))
            .Build();

        Assert.True(Policy.Default.Permits(plan));
        Assert.False(IopPlan.TryCertify(plan, out IopPlan? certified, out CertificationRefusal? refusal));
        Assert.Null(certified);
        Assert.Equal("x is not at level 2.1 throughout: level 1, weeks 9–12", refusal.ToString());
        Assert.Empty(refusal.Reports);
    }

    [Fact]
    public void All_reasons_are_told_a_line_each()
    {
        ProgramPlan plan = ProgramPlan.Create("x")
            .Weeks(10, Example.WeekOf(540))
            .Add(Phase.Create(LevelOfCare.Find(AsamEdition.Third, "1"), 1, Example.WeekOf(60)))
            .Add(Phase.Create(LevelOfCare.IntensiveOutpatient, 3, Example.WeekOf(480)))
            .Build();

        CertificationRefusal refusal = Assert.Throws<CertificationException>(() => IopPlan.Certify(plan, AtMostTwelveWeeks)).Refusal;

        Assert.Equal(["iop", "example"], refusal.Reports.Select(report => report.Policy.Id));
        Assert.Equal(
            string.Join("\n", ["x is not at level 2.1 throughout: level 1, week 11", .. refusal.Reports.Select(report => report.ToString())]),
            refusal.ToString());
    }

    [Fact]
    public void A_change_that_cannot_be_made_is_refused_with_why()
    {
        IopPlan plan = IopPlan.Certify(Example.PlanOf(minutes: 540));

        Assert.False(IopPlan.TryApply(plan, PlanChange.Shorten(1, fromWeek: 13), out IopPlan? changed, out CertificationRefusal? refusal));
        Assert.Null(changed);
        Assert.Equal(
            "The change cannot be made: fromWeek: The plan has 12 weeks; the change would take effect from week 13.", refusal.ToString());
    }
}
