using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Testing.FsCheck;

namespace Asam.Iop.Planning.Tests;

/// <summary>What holds of every answer, whatever the plan and the policies.</summary>
public sealed class MendingLawTests
{
    private static readonly MendingBounds Narrow = new(maxChanges: 3, maxTries: 150);

    [Law(150)]
    public void A_mended_plan_is_what_the_changes_make_and_is_compliant(ProgramPlan plan, Policy one, Policy other) => Check(plan, [one, other]);

    [Law(60)]
    public void So_is_that_of_a_corner_case(CornerPlan corner, Policy policy) => Check(corner.Plan, [policy]);

    [Law(100)]
    public void Weeks_before_the_first_that_may_be_altered_stay_as_they_are(ProgramPlan plan, Policy policy)
    {
        MendingResult result = PlanMending.Find(plan, [policy], new(maxChanges: 3, maxTries: 150, fromWeek: 3));

        Assert.All(result.Changes, change => Assert.True(change.FromWeek >= 3));
        Assert.DoesNotContain(result.Diff?.Weeks ?? [], week => week.Weeks.First < 3);
    }

    [Law(100)]
    public void No_single_edit_costs_less_than_an_answer(ProgramPlan plan, Policy policy)
    {
        MendingResult result = PlanMending.Find(plan, [policy], new(maxChanges: 2, maxTries: 2000));
        (int, long, long)? least = result.Status == MendingStatus.AlreadyCompliant ? null : ExhaustiveMending.LeastCost(plan, [policy], maxChanges: 1);

        if (least is not null && result.IsLeast)
            Assert.Equal(least, (result.Cost!.Changes, result.Cost.Minutes, result.Cost.Sessions));
        if (result.Cost?.Changes == 1 && result.IsLeast)
            Assert.NotNull(least);
    }

    private static void Check(ProgramPlan plan, Policy[] policies)
    {
        MendingResult result = PlanMending.Find(plan, policies, Narrow);

        bool isCompliant = policies.All(policy => policy.Evaluate(plan).Verdict == Verdict.Compliant);
        Assert.Equal(isCompliant, result.Status == MendingStatus.AlreadyCompliant);
        if (result.Plan is not null)
            Mended.Check(plan, policies, result);
        else
            Assert.NotEmpty(result.Obstacles);
        if (result.Plan is not null)
            Assert.Equal(ExhaustiveMending.Cost(plan, result.Plan, result.Changes.Count), (result.Cost!.Changes, result.Cost.Minutes, result.Cost.Sessions));
    }
}
