using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using Asam.Iop.Testing.FsCheck;
using FsCheck;
using NodaTime;

namespace Asam.Iop.Tests.Policies;

/// <summary>What may be done to a plan without changing what a policy finds.</summary>
public sealed class MetamorphicLawTests
{
    private static readonly Policy WeeklyHoursAlone = Policy.Create("hours", "Weekly hours", AuthorityKind.Definition)
        .Source(new("1", "Definition"))
        .Add(Rule.WeeklyHours(WeeklyHours.FromHours(9), WeeklyHours.FromHours(20)))
        .Build();

    [Law(200)]
    public void A_break_never_adds_hours(ProgramPlan plan, bool isMeal) => AssertSameHours(
        plan, Alter(plan, session => session.Blocks.Count < Session.MaxBlocks && session.Start is null && session.Length.TotalMinutes <= 60
            ? session.Then(isMeal ? Service.Meal : Service.Break, 1)
            : session));

    [Law(200)]
    public void Moving_all_days_of_the_week_keeps_weekly_hours(ProgramPlan plan, PositiveInt days) => AssertSameHours(
        plan, Alter(plan, week => WeeklySchedule.Create(week.Days.Select(
            day => ServiceDay.Create(day.Day is IsoDayOfWeek known ? Later(known, days.Get) : null, day.Sessions)))));

    [Law(200)]
    public void The_order_in_which_days_are_written_changes_no_result(Policy policy, ProgramPlan plan) => AssertSameResults(
        policy, plan, Alter(plan, week => WeeklySchedule.Create(week.Days.Reverse())));

    [Law(200)]
    public void The_order_in_which_sessions_are_written_changes_no_result(Policy policy, ProgramPlan plan) => AssertSameResults(
        policy, plan, Alter(plan, week => WeeklySchedule.Create(week.Days.Select(day => day.WithSessions(day.Sessions.Reverse())))));

    [Law(200)]
    public void Times_and_ids_of_sessions_change_no_outcome(Policy policy, ProgramPlan plan) => AssertSameOutcomes(
        policy, plan, Alter(plan, session => session.WithStart(null).WithId(null)));

    [Law(200)]
    public void Two_blocks_in_a_row_of_an_hour_are_as_many_hours_as_one_of_two(ProgramPlan plan) => AssertSameHours(
        plan, Alter(plan, session => session.WithBlocks([ServiceBlock.Of(session.Blocks[0].Service, session.Blocks[0].Duration.TotalMinutes), .. session.Blocks.Skip(1)])));

    [Law(300)]
    public void Splitting_a_phase_in_two_changes_no_outcome(Policy policy, ProgramPlan plan, PositiveInt where)
    {
        Phase[] phases = [.. plan.Phases.SelectMany(phase => SplitAfter(phase, where.Get))];

        if (phases.Length <= ProgramPlan.MaxPhases)
            AssertSameOutcomes(policy, plan, ProgramPlan.Of(plan.Description, phases));
    }

    [Law(200)]
    public void Renaming_a_plan_changes_no_outcome(Policy policy, ProgramPlan plan) => AssertSameOutcomes(
        policy, plan, plan.WithDescription(plan.Description.WithId("renamed").WithTitle("Renamed").WithSource("https://example.org/renamed")));

    [Law(200)]
    public void Where_a_client_lives_changes_no_outcome(Policy policy, ProgramPlan plan, LivingArrangement living) => AssertSameOutcomes(
        policy, plan, plan.WithDescription(plan.Description.WithLiving(living)));

    [Law(200)]
    public void The_edition_that_names_level_two_one_changes_no_outcome(Policy policy, CertifiablePlan certifiable, AsamEdition edition)
    {
        ProgramPlan plan = certifiable.Plan;
        LevelOfCare level = LevelOfCare.Find(edition, "II.1");
        PlanDescription it = new PlanDescription(plan.Id, edition)
            .WithPopulation(plan.Description.Population)
            .WithAge(plan.Description.Age)
            .WithCondition(plan.Description.Condition)
            .WithModality(plan.Description.Modality);

        AssertSameOutcomes(
            policy, plan, ProgramPlan.Of(it, [.. plan.Phases.Select(phase => Phase.Create(level, phase.Weeks, [.. phase.Patterns]))]));
    }

    [Law(200)]
    public void Weeks_of_other_levels_between_change_no_result(Policy policy, CertifiablePlan certifiable, WeeklySchedule between)
    {
        LevelOfCare other = LevelOfCare.All(certifiable.Plan.Description.Edition).First(level => !level.IsIntensiveOutpatient);
        Phase[] phases = [Phase.Create(other, 3, between), .. certifiable.Plan.Phases];

        Assert.Equal(
            policy.Evaluate(certifiable.Plan).Outcomes.Select(outcome => outcome.Result),
            policy.Evaluate(ProgramPlan.Of(certifiable.Plan.Description, phases)).Outcomes.Select(outcome => outcome.Result));
    }

    private static IsoDayOfWeek Later(IsoDayOfWeek day, int days) => ScheduleCodes.Days.Values[((int)day - 1 + days) % 7];

    /// <summary>Two phases in the place of one that ends; the patterns go on where they were.</summary>
    private static IEnumerable<Phase> SplitAfter(Phase phase, int weeks) => phase.Weeks > weeks
        ? [
            phase.WithWeeks(weeks),
            Phase.Create(
                phase.Level, phase.Weeks - weeks, [.. Enumerable.Range(weeks % phase.Patterns.Count, phase.Patterns.Count).Select(phase.PatternAt)]),
        ]
        : [phase];

    private static ProgramPlan Alter(ProgramPlan plan, Func<WeeklySchedule, WeeklySchedule> alter) => ProgramPlan.Of(
        plan.Description, [.. plan.Phases.Select(phase => Phase.Create(phase.Level, phase.Weeks, [.. phase.Patterns.Select(alter)]))]);

    private static ProgramPlan Alter(ProgramPlan plan, Func<Session, Session> alter) => Alter(
        plan, week => WeeklySchedule.Create(week.Days.Select(day => day.WithSessions(day.Sessions.Select(alter)))));

    private static void AssertSameHours(ProgramPlan before, ProgramPlan after) => AssertSameOutcomes(WeeklyHoursAlone, before, after);

    /// <summary>Same results in the same weeks; of two values as far from the limit, a report shows the one that is written first.</summary>
    private static void AssertSameResults(Policy policy, ProgramPlan before, ProgramPlan after) => Assert.Equal(
        policy.Evaluate(before).Outcomes.Select(each => (each.RuleName, each.Result, string.Join(", ", each.Weeks))),
        policy.Evaluate(after).Outcomes.Select(each => (each.RuleName, each.Result, string.Join(", ", each.Weeks))));

    private static void AssertSameOutcomes(Policy policy, ProgramPlan before, ProgramPlan after)
    {
        PolicyReport expected = policy.Evaluate(before);
        PolicyReport actual = policy.Evaluate(after);

        Assert.Equal(expected.Verdict, actual.Verdict);
        Assert.Equal(
            expected.Outcomes.Select(each => (each.RuleName, each.Result, string.Join(", ", each.Weeks), $"{each.Observed}", $"{each.Limit}")),
            actual.Outcomes.Select(each => (each.RuleName, each.Result, string.Join(", ", each.Weeks), $"{each.Observed}", $"{each.Limit}")));
    }
}
