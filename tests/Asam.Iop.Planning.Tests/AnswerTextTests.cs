using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using static Asam.Iop.Planning.Tests.SmallPlans;

namespace Asam.Iop.Planning.Tests;

/// <summary>What answers say of themselves.</summary>
public sealed class AnswerTextTests
{
    [Fact]
    public void A_conflict_reads_as_the_reason_and_the_rules() => Assert.Equal(
        """
        No plan meets these rules together.
        small/weekly-hours: minHours 10 h
        small/service-days: max 3
        small/service-day-hours: maxHours 3 h
        """.ReplaceLineEndings("\n"),
        PolicySatisfiability.Find(Policy(Hours(min: 10), Rule.ServiceDays(max: 3), Rule.ServiceDayHours(max: SessionDuration.FromHours(3)))).ToString());

    [Fact]
    public void Policies_without_a_conflict_read_as_the_reason_alone() =>
        Assert.Equal("Every policy finds the witness compliant.", PolicySatisfiability.Find(Policy(Hours(min: 10))).ToString());

    [Fact]
    public void A_search_without_an_answer_reads_as_the_reason_and_the_obstacles()
    {
        MendingResult result = PlanMending.Find(Written.Plan("2: any process 60"), Policy(Rule.GroupSize(max: 12)));

        Assert.Equal($"No sequence of edits of the set mends the plan; other changes might.\n  {Assert.Single(result.Obstacles)}", result.ToString());
    }

    [Fact]
    public void Each_answer_says_why_it_is_one()
    {
        Policy atLeastTwoHours = Policy(Hours(min: 2));
        Policy ofAttendance = Policy(Hours(min: 2).Of(Basis.Attended));

        Assert.Equal("Every policy finds the plan compliant.", PlanMending.Find(Written.Plan("2: any process 120"), atLeastTwoHours).Reason);
        Assert.Equal("Every policy finds the changed plan compliant.", PlanMending.Find(Written.Plan("2: any process 60"), atLeastTwoHours).Reason);
        Assert.Equal("No rule of small applies to the plan.", PlanMending.Find(Written.Plan("2: any process 60"), ofAttendance).Reason);
        Assert.Equal("No plan meets these rules together.", PlanMending.Find(Written.Plan("2: any process 60"), Policy(Hours(min: 10).Named("least"), Hours(max: 9).Named("most"))).Reason);
        Assert.Equal("No rule of small applies to what is scheduled for the client.", PolicySatisfiability.Find(ofAttendance).Reason);
    }

    [Fact]
    public void A_plan_that_was_found_is_named_by_what_it_was_found_for()
    {
        Assert.Equal("witness", PolicySatisfiability.Find(Policy(Hours(min: 2))).Witness?.Id);
        Assert.Equal("disagreement", PolicyDisagreement.Find(Policy(Hours(min: 2)), Policy(Hours(min: 3)))?.Plan.Id);
    }

    [Fact]
    public void A_disagreement_reads_as_the_plan_and_both_reports()
    {
        Disagreement disagreement = PolicyDisagreement.Find(Policy(Hours(min: 2)), Policy(Hours(min: 3)))!;

        Assert.Single(disagreement.Plan.Phases);
        Assert.Equal(
            $"{disagreement.Plan.Phases[0]}\n{disagreement.One}\n{disagreement.Other}",
            disagreement.ToString());
    }

    [Fact]
    public void Bounds_read_as_a_sentence() => Assert.Equal("at most 6 changes and 2000 plans, from week 1 on", MendingBounds.Default.ToString());
}
