using Asam.Iop.Policies;
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
    public void Bounds_read_as_a_sentence() => Assert.Equal("at most 6 changes and 2000 plans, from week 1 on", MendingBounds.Default.ToString());
}
