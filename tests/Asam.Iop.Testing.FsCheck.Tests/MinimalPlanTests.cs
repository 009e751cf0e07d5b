using Asam.Iop.Certification;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Tests;
using FsCheck;
using NodaTime;

namespace Asam.Iop.Testing.FsCheck.Tests;

/// <summary>What shrinking arrives at, whatever it set out from: the plan that a person would have given as an example.</summary>
public sealed class MinimalPlanTests
{
    private static readonly int Runs = Math.Max(2, 8 / TestProject.LawDivisor);

    [Fact]
    public void More_than_20_hours_is_one_minute_more_on_a_monday() => AssertMinimal(
        IopArbitraries.AnyPlans,
        it => Weeks(it.Plan).All(week => CountableMinutes.Of(week) <= 1200),
        Plan(1, Group(1201, IsoDayOfWeek.Monday)));

    [Fact]
    public void A_compliant_plan_of_more_than_9_hours_is_one_minute_more_on_a_monday() => AssertMinimal(
        PolicyPlans.Compliant(Policy.Default),
        it => Weeks(it.Plan).All(week => CountableMinutes.Of(week) <= 540),
        Plan(1, Group(541, IsoDayOfWeek.Monday)));

    /// <summary>Three days are needed, an individual hour, and groups of three hours if any: there are several plans than which none is simpler.</summary>
    [Fact]
    public void A_strictly_compliant_plan_is_a_short_program_of_three_days()
    {
        for (int run = 0; run < Runs; run++)
        {
            ProgramPlan least = GreedyShrink.Of(PolicyPlans.Compliant(Policy.Default.Strict()), _ => false).Plan;

            WeeklySchedule week = Assert.Single(Assert.Single(least.Phases).Patterns);
            Assert.Equal(8, least.TotalWeeks);
            Assert.Equal([IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday], week.Days.Select(day => day.Day!.Value));
            Assert.InRange(CountableMinutes.Of(week), 540, 600);
        }
    }

    [Fact]
    public void Four_days_are_the_first_four_of_the_week() => AssertMinimal(
        IopArbitraries.AnyPlans,
        it => Weeks(it.Plan).All(week => week.Days.Count < 4),
        Plan(1, Group(1, IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday)));

    [Fact]
    public void Too_many_weeks_are_one_too_many() => AssertMinimal(
        PolicyPlans.Compliant(Policy.Default),
        it => it.Plan.TotalWeeks is not > 24,
        Plan(25, Group(540, IsoDayOfWeek.Monday)));

    [Fact]
    public void A_start_is_nine_in_the_morning() => AssertMinimal(
        IopArbitraries.AnyPlans,
        it => Weeks(it.Plan).All(week => week.Days.All(day => day.Sessions.All(session => session.Start is null))),
        Plan(1, WeeklySchedule.Each(Session.StartingAt(9).Then(Services.Service.Group, 1), IsoDayOfWeek.Monday)));

    [Fact]
    public void A_plan_that_breaks_just_its_minimum_is_one_minute_short() => AssertMinimal(
        PolicyPlans.BreakingOnly(Policy.Default, "weekly-hours"),
        it => Weeks(it.Plan).All(week => CountableMinutes.Of(week) >= 540),
        Plan(1, Group(539, IsoDayOfWeek.Monday)));

    [Fact]
    public void A_course_that_goes_wrong_is_the_one_change_that_does_it()
    {
        for (int run = 0; run < Runs; run++)
        {
            CourseOfChanges least = GreedyShrink.Of(IopArbitraries.CoursesOfChanges, course => StaysCertified(course));

            Assert.Single(least.Changes);
            Assert.Equal(1, least.Plan.TotalWeeks);
        }
    }

    private static bool StaysCertified(CourseOfChanges course)
    {
        ProgramPlan plan = course.Plan;
        foreach (PlanChange change in course.Changes)
        {
            if (!plan.TryApply(change, out ProgramPlan? changed, out _))
                continue;
            if (!IopPlan.TryCertify(changed, out _, out _))
                return false;
            plan = changed;
        }

        return true;
    }

    private static void AssertMinimal<T>(Arbitrary<T> arbitrary, Func<T, bool> holds, ProgramPlan expected)
        where T : GeneratedPlan
    {
        for (int run = 0; run < Runs; run++)
        {
            ProgramPlan least = GreedyShrink.Of(arbitrary, holds).Plan;

            if (least != expected)
                Assert.Fail(CounterExample.Of(least));
        }
    }

    /// <summary>The weeks that differ, but not those whose turn never comes.</summary>
    private static IEnumerable<WeeklySchedule> Weeks(ProgramPlan plan) => plan.Phases
        .Where(phase => phase.Level.IsIntensiveOutpatient)
        .SelectMany(phase => phase.Patterns.Take(phase.Weeks ?? phase.Patterns.Count));

    private static ProgramPlan Plan(int weeks, WeeklySchedule week) => ProgramPlan.Create("a").Weeks(weeks, week).Build();

    private static WeeklySchedule Group(int minutes, params IsoDayOfWeek[] days) =>
        WeeklySchedule.Each(Session.AnyTime.Then(Services.Service.Group, minutes), days);
}
