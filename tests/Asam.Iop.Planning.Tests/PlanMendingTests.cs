using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using static Asam.Iop.Planning.Tests.SmallPlans;
using static NodaTime.IsoDayOfWeek;

namespace Asam.Iop.Planning.Tests;

public sealed class PlanMendingTests
{
    private static readonly MendingBounds Wide = new(maxChanges: 2, maxTries: 1_000_000);

    public static TheoryData<string, ProgramPlan, Policy[]> Cases => new()
    {
        { "two hours short", Of(8, Week(150, Monday, Wednesday, Friday)), [Policy(Hours(9, 20))] },
        { "too long", Of(8, Week(300, Monday, Tuesday, Wednesday, Thursday, Friday)), [Policy(Hours(9, 20))] },
        { "short, and a gap", Of(4, Week(120, Monday, Tuesday)), [Policy(Hours(6, 9)), Policy(Rule.DaysBetween(2))] },
        { "no counselor", Of(3, Week(180, Monday, Wednesday)), [Policy(Hours(max: 6), Rule.ServiceFrequency(ServiceSet.Of(Service.Individual), min: 1))] },
        { "too few weeks and days", Of(2, Week(180, Monday, Wednesday)), [Policy(Rule.ProgramLength(min: 4), Rule.ServiceDays(min: 3))] },
        { "rises", ProgramPlan.Create("rises").Weeks(1, Week(180, Monday)).Weeks(2, Week(180, Monday, Friday)).Build(), [Policy(Rule.TitrationOfDays())] },
        { "one empty week", ProgramPlan.Create("gap").Weeks(1, Week(180, Monday)).Weeks(1, WeeklySchedule.Empty).Weeks(1, Week(180, Monday)).Build(), [Policy(Hours(3))] },
        { "short days", Of(2, Week(100, Monday, Friday)), [Policy(Rule.ServiceDayHours(SessionDuration.FromHours(2))), Policy(Hours(max: 4))] },
        { "not spread", Of(2, Week(180, Monday)), [Policy(Rule.ServicesPerDay(2), Rule.SessionHours(max: SessionDuration.FromHours(2)))] },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Exhaustive_search_finds_nothing_that_costs_less(string name, ProgramPlan plan, Policy[] policies)
    {
        MendingResult result = PlanMending.Find(plan, policies, Wide);

        Assert.True(result.IsLeast, name);
        Mended.Check(plan, policies, result);
        Assert.Equal(ExhaustiveMending.LeastCost(plan, policies, maxChanges: 2), (result.Cost!.Changes, result.Cost.Minutes, result.Cost.Sessions));
    }

    [Fact]
    public void A_compliant_plan_needs_no_change()
    {
        ProgramPlan plan = Of(8, Week(180, Monday, Wednesday, Friday));

        MendingResult result = PlanMending.Find(plan, Asam.Iop.Policies.Policy.Default);

        Assert.Equal((MendingStatus.AlreadyCompliant, plan, 0), (result.Status, result.Plan, result.Changes.Count));
        Assert.Equal((true, 0, 0L, 0L), (result.IsLeast, result.Cost!.Changes, result.Cost.Minutes, result.Cost.Sessions));
        Assert.Empty(result.Diff!.Weeks);
    }

    [Fact]
    public void A_policy_that_has_nothing_to_do_with_the_plan_is_named()
    {
        ProgramPlan plan = ProgramPlan.Create("detox").Treating(Condition.SubstanceUseDisorder).Weeks(8, Week(60, Monday)).Build();
        Policy other = Asam.Iop.Policies.Policy.Create("other", "Other", AuthorityKind.Payer)
            .Source(new("1", "Manual")).For(Condition.MentalHealth).Add(Hours(9)).Build();

        MendingResult result = PlanMending.Find(plan, Asam.Iop.Policies.Policy.Default, other);

        Assert.Equal((MendingStatus.NothingApplies, "No rule of other applies to the plan."), (result.Status, result.Reason));
    }

    [Fact]
    public void A_plan_without_a_week_at_the_level_is_none_to_mend()
    {
        ProgramPlan plan = ProgramPlan.Create("outpatient").Add(Phase.Create(LevelOfCare.Find(AsamEdition.Third, "1"), 4, Week(60, Monday))).Build();

        Assert.Equal(MendingStatus.NothingApplies, PlanMending.Find(plan, Asam.Iop.Policies.Policy.Default).Status);
    }

    [Fact]
    public void A_policy_that_finds_nothing_to_judge_in_the_plan_might_in_another()
    {
        ProgramPlan plan = ProgramPlan.Create("counseling").Weeks(4, WeeklySchedule.Each(Session.AnyTime.Individual(60), Monday)).Build();

        MendingResult result = PlanMending.Find(plan, Policy(Rule.GroupSize(max: 12)));

        Assert.Equal(MendingStatus.NotInEditSet, result.Status);
        Assert.Equal("there is nothing to judge", Assert.Single(result.Obstacles).Reason);
    }

    [Fact]
    public void Earlier_weeks_are_history()
    {
        ProgramPlan plan = ProgramPlan.Create("under-way").Weeks(4, Week(180, Monday, Wednesday, Friday)).Weeks(8, Week(180, Monday, Friday)).Build();

        MendingResult result = PlanMending.Find(plan, [Policy(Hours(9))], new(fromWeek: 5));

        Assert.Equal(MendingStatus.Mended, result.Status);
        Assert.All(result.Diff!.Weeks, week => Assert.True(week.Weeks.First >= 5));
    }

    [Fact]
    public void A_breach_in_the_past_cannot_be_mended()
    {
        ProgramPlan plan = ProgramPlan.Create("under-way").Weeks(4, Week(180, Monday)).Weeks(8, Week(180, Monday, Wednesday, Friday)).Build();

        MendingResult result = PlanMending.Find(plan, [Policy(Hours(9))], new(fromWeek: 5));

        Assert.Equal(MendingStatus.NotInEditSet, result.Status);
        Assert.Equal(["small/weekly-hours"], result.Obstacles.Select(outcome => outcome.RuleName));
    }

    [Fact]
    public void What_the_plan_does_not_say_is_named_and_not_made_up()
    {
        MendingResult result = PlanMending.Find(Of(8, Week(180, Monday)), Policy(Rule.GroupSize(max: 12)));

        Assert.Equal(MendingStatus.NotInEditSet, result.Status);
        Assert.Equal("the plan does not say the size of every group", Assert.Single(result.Obstacles).Reason);
    }

    [Fact]
    public void A_search_that_was_cut_short_does_not_say_that_there_is_nothing()
    {
        MendingResult result = PlanMending.Find(
            Of(2, Week(30, Monday)), [Policy(Hours(20)), Policy(Rule.ServiceDays(min: 5), Rule.ServiceDayHours(max: SessionDuration.FromHours(4)))], new(maxChanges: 1));

        Assert.Equal(MendingStatus.BoundsReached, result.Status);
        Assert.Contains("may exist", result.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_reads_as_changes_and_a_diff_of_weeks()
    {
        MendingResult result = PlanMending.Find(Of(8, Week(160, Monday, Wednesday, Friday)), Policy(Hours(9, 20)));

        Assert.Equal(
            """
            from week 1, make block 1 of session 1 on monday last 3 h 40 min
            weeks 1–8
            - monday: process 2 h 40 min
            + monday: process 3 h 40 min
            """.ReplaceLineEndings("\n"),
            result.ToString());
    }
}
