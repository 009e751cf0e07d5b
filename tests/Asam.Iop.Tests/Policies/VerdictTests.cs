using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Testing.FsCheck;
using Asam.Iop.Tests.Examples;

namespace Asam.Iop.Tests.Policies;

/// <summary>Verdicts alone are those of reports, and cost no memory.</summary>
public sealed class VerdictTests
{
    private const Verdict Untouched = (Verdict)(-1);

    [Law(1000)]
    public void The_verdict_alone_is_that_of_the_report(Policy policy, ProgramPlan plan)
    {
        Assert.Equal(policy.Evaluate(plan).Verdict, policy.VerdictOf(plan));
        Assert.Equal(policy.Evaluate(plan.Facts).Verdict, policy.VerdictOf(plan.Facts));
    }

    [Law(300)]
    public void The_verdict_alone_is_that_of_the_report_of_corner_cases(Policy policy, CornerPlan corner) => Assert.All(
        [policy, policy.Strict(), Policy.Default],
        each => Assert.Equal(each.Evaluate(corner.Plan).Verdict, each.VerdictOf(corner.Plan)));

    [Law(300)]
    public void Typical_rules_alone_never_find_a_plan_wanting(ProgramPlan plan)
    {
        Policy advice = Advice();
        Assert.Equal(advice.Evaluate(plan).Verdict, advice.VerdictOf(plan));
        Assert.Contains(advice.VerdictOf(plan), new[] { Verdict.Compliant, Verdict.NotApplicable });
    }

    [Law(40)]
    public void Many_plans_get_the_verdict_that_each_gets_alone(Policy policy, ProgramPlan[] plans)
    {
        Verdict[] verdicts = [.. Enumerable.Repeat(Untouched, plans.Length + 1)];

        policy.Judge(plans, verdicts);

        Assert.Equal([.. plans.Select(plan => policy.Evaluate(plan).Verdict), Untouched], verdicts);
    }

    [Law(40)]
    public void A_list_of_plans_is_judged_without_allocating(Policy policy, ProgramPlan[] plans) => AllocatesNothing(policy, plans);

    [Fact]
    public void The_first_weeks_alone_are_judged_without_allocating() =>
        AllocatesNothing(Example.PolicyOf(Rule.WeeklyHours(WeeklyHours.FromHours(9), firstWeeks: 4)), Example.PlanOf(540));

    [Fact]
    public void Verdicts_without_room_for_every_plan_are_refused()
    {
        ProgramPlan plan = ProgramPlan.Create("a").Weeks(8, WeeklySchedule.Empty).Build();
        ArgumentException error = Assert.Throws<ArgumentException>(() => Policy.Default.Judge(new List<ProgramPlan> { plan, plan }, new Verdict[1]));
        Assert.Equal("verdicts has room for 1; allowed are at least 2, as many as the plans. (Parameter 'verdicts')", error.Message);
    }

    [Fact]
    public void A_plan_that_is_missing_is_refused()
    {
        Assert.Equal("plans", Assert.Throws<ArgumentNullException>(() => Policy.Default.Judge(new List<ProgramPlan> { null! }, new Verdict[1])).ParamName);
        Assert.Equal("plans", Assert.Throws<ArgumentNullException>(() => Policy.Default.Judge((List<ProgramPlan>)null!, [])).ParamName);
        Assert.Equal("verdicts", Assert.Throws<ArgumentNullException>(() => Policy.Default.Judge(new List<ProgramPlan>(), null!)).ParamName);
        Assert.Equal("plan", Assert.Throws<ArgumentNullException>(() => Policy.Default.VerdictOf((ProgramPlan)null!)).ParamName);
    }

    private static void AllocatesNothing(Policy policy, params ProgramPlan[] plans)
    {
        List<ProgramPlan> list = [.. plans];
        Verdict[] verdicts = new Verdict[plans.Length];
        policy.Judge(list, verdicts);

        long before = GC.GetAllocatedBytesForCurrentThread();
        policy.Judge(list, verdicts);
        long after = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal(0, after - before);
    }

    private static Policy Advice() => Policy.Create("advice", "Advice", AuthorityKind.Guidance)
        .Source(new("A", "Advice"))
        .Add(Rule.WeeklyHours(WeeklyHours.FromHours(9), WeeklyHours.FromHours(20)).AsTypical())
        .Build();
}
