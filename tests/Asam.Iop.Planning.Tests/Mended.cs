using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Planning.Tests;

/// <summary>What holds of every answer that names changes.</summary>
internal static class Mended
{
    public static void Check(ProgramPlan plan, IReadOnlyList<Policy> policies, MendingResult result)
    {
        ProgramPlan changed = result.Changes.Aggregate(plan, (each, change) => each.Apply(change));

        Assert.Equal(changed, result.Plan);
        Assert.All(policies, policy => Assert.Equal(Verdict.Compliant, policy.Evaluate(changed).Verdict));
        Assert.Equal(result.Changes.Count, result.Cost!.Changes);
        Assert.Empty(result.Obstacles);
        CheckDiff(plan, changed, result.Diff!);
    }

    /// <summary>Holds the diff against both plans, week by week.</summary>
    private static void CheckDiff(ProgramPlan before, ProgramPlan after, PlanDiff diff)
    {
        const int AllFixedWeeksOfSmallPlans = 60;
        for (int week = 1; week <= AllFixedWeeksOfSmallPlans; week++)
        {
            (WeeklySchedule? was, WeeklySchedule? becomes) = (ScheduleOf(before, week), ScheduleOf(after, week));
            WeekDifference? difference = diff.Weeks.SingleOrDefault(each => each.Weeks.Contains(week));
            if (difference is not null)
                Assert.Equal((was, becomes), (difference.Before, difference.After));
            else if (!before.IsOpenEnded && !after.IsOpenEnded)
                Assert.Equal(was, becomes);
        }
    }

    private static WeeklySchedule? ScheduleOf(ProgramPlan plan, int week) => week > plan.TotalWeeks ? null : plan.Week(week).Schedule;
}
