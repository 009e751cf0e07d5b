using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using Asam.Iop.Testing.FsCheck;
using FsCheck;
using FsCheck.Fluent;

namespace Asam.Iop.Tests.Plans;

/// <summary>What holds of every change of every plan.</summary>
public sealed class PlanChangeLawTests
{
    private const int WeeksLookedAt = 520;

    [Law(300)]
    public Property Earlier_weeks_are_never_rewritten(ProgramPlan plan) => Prop.ForAll(PlanChanges.Of(plan), change =>
    {
        if (!plan.TryApply(change, out ProgramPlan? changed, out _))
            return;
        int history = Math.Min(change.FromWeek - 1, WeeksLookedAt);
        Assert.True(!(changed.TotalWeeks < history), $"After '{change}' the plan has {changed.TotalWeeks} weeks.");
        for (int number = 1; number <= history; number++)
        {
            Assert.Equal(plan.Week(number).Schedule, changed.Week(number).Schedule);
            Assert.Equal(plan.Week(number).Level, changed.Week(number).Level);
        }
    });

    [Law(300)]
    public Property A_change_leaves_the_plan_that_it_is_made_to_as_it_was(ProgramPlan plan)
    {
        string before = Certification.PlanInFull.Of(plan);
        return Prop.ForAll(PlanChanges.Of(plan), change =>
        {
            _ = plan.TryApply(change, out _, out _);
            Assert.Equal(before, Certification.PlanInFull.Of(plan));
        });
    }

    [Law(300)]
    public Property A_change_is_made_or_says_why_not(ProgramPlan plan) => Prop.ForAll(PlanChanges.Of(plan), change =>
    {
        bool isMade = plan.TryApply(change, out ProgramPlan? changed, out WellFormednessError? error);

        Assert.Equal(isMade, changed is not null);
        Assert.Equal(isMade, error is null);
        if (isMade)
            Assert.Equal(changed, plan.Apply(change));
        else
            Assert.Equal(error!.ToString(), Assert.Throws<IllFormedException>(() => plan.Apply(change)).Error.ToString());
    });

    [Law(300)]
    public void Equal_changes_do_the_same(ProgramPlan plan, PlanChange change)
    {
        bool isMade = plan.TryApply(change, out ProgramPlan? once, out _);

        Assert.Equal(isMade, plan.TryApply(change, out ProgramPlan? twice, out _));
        Assert.Equal(once, twice);
    }
}
