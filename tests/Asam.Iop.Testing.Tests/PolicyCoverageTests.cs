using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using NodaTime;

namespace Asam.Iop.Testing.Tests;

public sealed class PolicyCoverageTests
{
    private static readonly Policy Payer = Write.Policy(
        Rule.WeeklyHours(min: WeeklyHours.FromHours(9)),
        Rule.GroupSize(max: 12),
        Rule.ServiceDays(max: 7).Named("days"),
        Rule.ServiceDays(min: 3).Named("attended").Of(Basis.Attended));

    [Fact]
    public void At_first_all_is_missing_that_some_plan_can_have()
    {
        PolicyAssertionException failure = Assert.Throws<PolicyAssertionException>(new PolicyCoverage(Payer).DemandAll);

        Assert.Equal(
            """
            The tests of p never saw:
              p/weekly-hours satisfied
              p/weekly-hours violated
              p/group-size satisfied
              p/group-size violated
              p/group-size not-evaluable
              p/days satisfied

            """.ReplaceLineEndings("\n"),
            failure.Message);
    }

    [Fact]
    public void What_was_seen_is_not_missing()
    {
        PolicyCoverage coverage = new(Policy.Default);

        PolicyReport report = coverage.Evaluate(SamplePlans.TwoDays);

        Assert.Equal(Verdict.NonCompliant, report.Verdict);
        Assert.True(coverage.HasSeen("iop/weekly-hours", RuleResult.Violated));
        Assert.False(coverage.HasSeen("weekly-hours", RuleResult.Satisfied));
        Assert.DoesNotContain("iop/weekly-hours violated", coverage.Gaps.Select(gap => gap.ToString()));
        Assert.Contains("iop/weekly-hours satisfied", coverage.Gaps.Select(gap => gap.ToString()));
    }

    [Fact]
    public void Of_the_default_policy_all_is_demanded_but_what_no_plan_has() => Assert.Equal(
        ["not-evaluable iop/program-length", "not-evaluable iop/service-frequency"],
        new PolicyCoverage(Policy.Default).Gaps
            .Where(gap => gap.Result == RuleResult.NotEvaluable)
            .Select(gap => $"not-evaluable {Policy.Default.FullNameOf(gap.Rule)}")
            .Order());

    [Fact]
    public void The_boundary_cases_and_plans_that_say_little_are_enough()
    {
        PolicyCoverage coverage = new(Payer);
        foreach (BoundaryCase boundary in BoundaryCases.Of(coverage.Policy))
            coverage.Evaluate(boundary.Plan);
        Assert.Equal(["p/group-size not-evaluable"], coverage.Gaps.Select(gap => gap.ToString()));

        WeeklySchedule silent = WeeklySchedule.Each(Session.AnyTime.Then(Service.Group, 60), IsoDayOfWeek.Monday);
        coverage.Evaluate(ProgramPlan.Create("silent").Weeks(1, silent).Build());

        coverage.DemandAll();
        Assert.Equal("p: 6 of 6 results seen", coverage.ToString());
    }

    [Law(values: 60)]
    public void Of_any_policy_each_outcome_of_a_boundary_case_is_demanded(Policy policy)
    {
        HashSet<string> demanded = [.. new PolicyCoverage(policy).Gaps.Select(gap => gap.ToString())];
        IEnumerable<string> expected = BoundaryCases.Of(policy)
            .Select(boundary => $"{policy.FullNameOf(boundary.Rule)} {PolicyCodes.Results.Of(boundary.Expected)}");

        Assert.Subset(demanded, expected.ToHashSet());
    }

    [Fact]
    public void Reports_are_noted_from_many_threads()
    {
        PolicyCoverage coverage = new(Policy.Default);
        IReadOnlyList<BoundaryCase> cases = BoundaryCases.Of(Policy.Default);

        Parallel.For(0, 400, i => coverage.Record(Policy.Default.Evaluate(cases[i % cases.Count].Plan)));

        Assert.All(cases, boundary => Assert.True(coverage.HasSeen(boundary.Rule.Id, boundary.Expected)));
    }

    [Fact]
    public void A_report_of_another_policy_is_the_callers_mistake()
    {
        PolicyCoverage coverage = new(Policy.Default);

        Assert.Throws<ArgumentException>(() => coverage.Record(Policy.Default.Strict().Evaluate(SamplePlans.TwoDays)));
        Assert.Throws<ArgumentException>(() => coverage.HasSeen("hours", RuleResult.Violated));
    }
}
