using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Tests.Examples;

namespace Asam.Iop.Tests.Contracts;

/// <summary>What is made when it is first asked for is made once, so that asking again costs nothing.</summary>
public sealed class MadeOnceTests
{
    private static readonly ProgramPlan Plan = Example.PlanOf(minutes: 60);

    [Fact]
    public void The_lists_of_a_plan()
    {
        Assert.Same(Plan.Phases, Plan.Phases);
        Phase phase = Plan.Phases[0];
        Assert.Same(phase.Patterns, phase.Patterns);
        ServiceDay day = phase.Patterns[0].Days[0];
        Assert.Same(day.Sessions, day.Sessions);
        Assert.Same(day.Sessions[0].Blocks, day.Sessions[0].Blocks);
    }

    [Fact]
    public void The_facts_of_a_plan()
    {
        Assert.Same(Plan.Facts, Plan.Facts);
        Assert.Same(Plan.Facts.Runs, Plan.Facts.Runs);
        WeekRun run = Plan.Facts.Runs[0];
        Assert.Same(run.Patterns, run.Patterns);
        WeekFacts week = run.Patterns[0];
        Assert.Same(Plan.Phases[0].Patterns[0].Facts, week);
        Assert.Same(week.Days, week.Days);
        Assert.Same(week.TotalsOfDays, week.TotalsOfDays);
        Assert.Same(week.Parts, week.Parts);
    }

    [Fact]
    public void The_outcomes_of_a_report_and_the_changes_that_they_suggest()
    {
        PolicyReport report = Policy.Default.Evaluate(Plan);

        Assert.Same(report.Outcomes, report.Outcomes);
        RuleOutcome violated = report.Outcomes.First(outcome => outcome.Result == RuleResult.Violated);
        Assert.NotEmpty(violated.Changes);
        Assert.Same(violated.Changes, violated.Changes);
    }
}
