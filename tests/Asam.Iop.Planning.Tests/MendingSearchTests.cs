using Asam.Iop.Plans;
using Asam.Iop.Policies;
using static Asam.Iop.Planning.Tests.SmallPlans;

namespace Asam.Iop.Planning.Tests;

/// <summary>How far the search goes, and what it says where it finds nothing.</summary>
public sealed class MendingSearchTests
{
    private static readonly ProgramPlan Groups = Written.Plan("2: any process 180");
    private static readonly Rule Individual = Rule.ServiceFrequency(Written.ServicesOf("individual"), min: 1).Named("individual");
    private static readonly Rule Family = Rule.ServiceFrequency(Written.ServicesOf("family"), min: 1).Named("family");

    /// <summary>6 edits are tried, of which the first mends.</summary>
    [Theory]
    [InlineData(6, true)]
    [InlineData(5, false)]
    [InlineData(1, false)]
    public void An_answer_is_least_if_all_edits_were_tried(int maxTries, bool isLeast)
    {
        MendingResult result = PlanMending.Find(Written.Plan("2: any process 60 | any individual 90"), [Policy(Hours(min: 3))], new(maxChanges: 2, maxTries));

        Assert.Equal((MendingStatus.Mended, isLeast), (result.Status, result.IsLeast));
    }

    /// <summary>One edit cannot mend. Of the tries that it leaves, two edits have half.</summary>
    [Theory]
    [InlineData(0, true)]
    [InlineData(-1, false)]
    public void Half_of_the_tries_that_are_left_are_spent_on_each_further_edit(int more, bool isLeast)
    {
        Policy policy = Policy(Individual, Family);
        PlanChange[] first = Edited.Changes(Groups, policy);
        int second = first.Select(change => Groups.Apply(change)).Distinct().Sum(plan => Edited.Changes(plan, policy).Length);

        MendingResult result = PlanMending.Find(Groups, [policy], new(maxChanges: 2, first.Length + (2 * second) + more));

        Assert.Equal((MendingStatus.Mended, 2, isLeast), (result.Status, result.Cost!.Changes, result.IsLeast));
        Mended.Check(Groups, [policy], result);
    }

    [Fact]
    public void What_no_plan_met_is_named()
    {
        MendingResult result = PlanMending.Find(Groups, Policy(Rule.GroupSize(max: 12), Individual));

        Assert.Equal(MendingStatus.NotInEditSet, result.Status);
        Assert.Equal(["small/group-size"], result.Obstacles.Select(outcome => outcome.RuleName));
    }

    /// <summary>The plans nearest by lack the sizes and one of both services; each of the services was met by one of them.</summary>
    [Fact]
    public void What_only_the_nearest_plan_does_not_meet_is_not()
    {
        MendingResult result = PlanMending.Find(Groups, [Policy(Rule.GroupSize(max: 12), Individual, Family)], new(maxChanges: 2));

        Assert.Equal(MendingStatus.BoundsReached, result.Status);
        Assert.Equal(["small/group-size"], result.Obstacles.Select(outcome => outcome.RuleName));
    }

    /// <summary>Each of both rules was met by some plan, none nearer than the first one, which has an individual session.</summary>
    [Fact]
    public void Where_each_rule_was_met_the_nearest_plan_says_what_is_missing()
    {
        Policy policy = Policy(Individual, Family);

        MendingResult result = PlanMending.Find(Groups, [policy], new(maxChanges: 2, Edited.Changes(Groups, policy).Length));

        Assert.Equal(MendingStatus.BoundsReached, result.Status);
        Assert.Equal(["small/family"], result.Obstacles.Select(outcome => outcome.RuleName));
    }

    /// <summary>3 days of at most 3 hours hold no 10 hours.</summary>
    [Fact]
    public void Rules_that_conflict_are_named_in_their_order()
    {
        Policy policy = Policy(Hours(min: 10), Rule.ServiceDays(max: 3), Rule.GroupSize(max: 12), Rule.ServiceDayHours(max: SessionDuration.FromHours(3)));

        MendingResult result = PlanMending.Find(Groups, policy);

        Assert.Equal(MendingStatus.RulesConflict, result.Status);
        Assert.Equal(["small/weekly-hours", "small/service-days", "small/service-day-hours"], result.Obstacles.Select(outcome => outcome.RuleName));
    }
}
