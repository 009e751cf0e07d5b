using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using Asam.Iop.Tests.Contracts;
using Asam.Iop.Tests.Examples;
using Asam.Iop.Tests.Policies.Kinds;
using NodaTime;

namespace Asam.Iop.Tests.Readme;

/// <summary>The kind of rule that the README adds does all that a kind does, by its declaration and its measure alone.</summary>
public sealed class SessionBreaksTests
{
    private static readonly Rule Breaks = SessionBreaksRule.SessionBreaks(SessionDuration.FromHours(3), minMinutes: 15);

    private static readonly Session TwoGroups = Session.AnyTime.Group(GroupType.Process, 120).Group(GroupType.Didactic, 120);

    [Fact]
    public void A_long_session_without_a_break_breaches_it() => Breaks.IsViolated(
        PlanOf(TwoGroups),
        "weeks 1–4",
        "0 min",
        "at least 15 min",
        "0 min of breaks in a session of more than 3 h in weeks 1–4; required: at least 15 min.");

    [Fact]
    public void Breaks_and_meals_count_and_short_sessions_are_not_judged()
    {
        Breaks.IsSatisfied(
            PlanOf(TwoGroups.Break(5).Then(Service.Meal, 10)),
            "15 min",
            "at least 15 min",
            "15 min of breaks in a session of more than 3 h; required: at least 15 min.");
        Breaks.HasNothingToJudge(PlanOf(Example.Session(180)));
    }

    [Fact]
    public void What_a_session_does_not_say_may_be_a_break() => Breaks.CannotBeJudged(
        PlanOf(Session.AnyTime.Then(Service.Unspecified, 181)),
        "weeks 1–4",
        "at least 15 min",
        "Cannot be judged in weeks 1–4: the plan has hours whose service it does not say.");

    [Fact]
    public void A_break_in_the_middle_mends_it()
    {
        ProgramPlan plan = PlanOf(TwoGroups);

        PlanChange change = Assert.Single(Outcome(plan).Changes);

        Assert.Equal(
            Session.AnyTime.Group(GroupType.Process, 120).Break(15).Group(GroupType.Didactic, 120),
            plan.Apply(change).Week(1).Schedule.Days[0].Sessions[0]);
        Assert.Equal(RuleResult.Satisfied, Outcome(plan.Apply(change)).Result);
    }

    [Fact]
    public void Its_parameters_are_those_that_it_declares()
    {
        Assert.Equal("session-breaks (required): overHours 3 h, minMinutes 15", Breaks.ToString());
        Refusal.IsIllFormed(
            () => SessionBreaksRule.SessionBreaks(SessionDuration.FromHours(3), minMinutes: 0), "minMinutes", "minMinutes is 0; allowed is 1 to 1440.");
        Assert.Equal(
            ["overHours is needed.", "minMinutes is needed."],
            Rule.TryCreate(SessionBreaksRule.SessionBreaksKind, new Dictionary<string, object?>(), out _, out IReadOnlyList<WellFormednessError> errors)
                ? []
                : errors.Select(error => error.Message));
    }

    [Law]
    public void Its_verdict_agrees_with_its_report_and_allocates_nothing(ProgramPlan plan)
    {
        Policy policy = Example.PolicyOf(Breaks);
        Verdict verdict = policy.Evaluate(plan).Verdict;
        policy.Permits(plan);

        long before = GC.GetAllocatedBytesForCurrentThread();
        bool permits = policy.Permits(plan);
        long after = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal(verdict == Verdict.Compliant, permits);
        Assert.Equal(0, after - before);
    }

    [Law]
    public void Whatever_it_suggests_mends_it(ProgramPlan plan) => Assert.All(
        Outcome(plan).Changes, change => Assert.Equal(RuleResult.Satisfied, Outcome(plan.Apply(change)).Result));

    private static RuleOutcome Outcome(ProgramPlan plan) => Example.PolicyOf(Breaks).Evaluate(plan).Outcomes[0];

    private static ProgramPlan PlanOf(Session session) =>
        ProgramPlan.Create("example").Weeks(4, WeeklySchedule.Each(session, IsoDayOfWeek.Monday, IsoDayOfWeek.Thursday)).Build();
}
