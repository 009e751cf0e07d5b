using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using Asam.Iop.Tests.Contracts;
using Asam.Iop.Tests.Examples;
using NodaTime;

namespace Asam.Iop.Tests.Plans;

/// <summary>What each kind of change does, and when it cannot be made.</summary>
public sealed class PlanChangeTests
{
    private static readonly LevelOfCare Outpatient = LevelOfCare.Find(AsamEdition.Third, "1");
    private static readonly WeeklySchedule ThreeDays = Example.ThreeHoursOn(IsoDayOfWeek.Monday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Friday);
    private static readonly WeeklySchedule TwoDays = Example.ThreeHoursOn(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday);
    private static readonly SessionAddress OnMonday = SessionAddress.On(IsoDayOfWeek.Monday);

    /// <summary>Four weeks of three days, four of two, then two at level 1.</summary>
    private static readonly ProgramPlan Plan = Of((4, ThreeDays), (4, TwoDays));

    [Fact]
    public void Extending_lets_the_phase_of_the_week_last_longer()
    {
        Assert.Equal([6, 4, 2], Weeks(Plan.Apply(PlanChange.Extend(2, fromWeek: 3))));
        Assert.Equal([4, 5, 2], Weeks(Plan.Apply(PlanChange.Extend(1, fromWeek: 5))));
        Refusal.IsIllFormed(
            () => Plan.Apply(PlanChange.Extend(517, fromWeek: 1)), "weeks", "A phase has 521 weeks; allowed are 1 to 520, or none if it is open-ended.");
    }

    [Fact]
    public void Shortening_leaves_weeks_out()
    {
        Assert.Equal([2, 4, 2], Weeks(Plan.Apply(PlanChange.Shorten(2, fromWeek: 1))));
        Assert.Equal([3, 2, 2], Weeks(Plan.Apply(PlanChange.Shorten(3, fromWeek: 4))));
        Refusal.IsIllFormed(
            () => Plan.Apply(PlanChange.Shorten(3, fromWeek: 9)),
            "weeks",
            "The plan has 10 weeks; from week 9 it can be shortened by at most 2.");
        Refusal.IsIllFormed(() => Plan.Apply(PlanChange.Shorten(10, fromWeek: 1)), "phases", "A plan has 0 phases; allowed are 1 to 520.");
    }

    [Fact]
    public void Ending_leaves_nothing_from_a_week_on()
    {
        Assert.Equal([4, 1], Weeks(Plan.Apply(PlanChange.End(fromWeek: 6))));
        Assert.Equal(6, Plan.Apply(PlanChange.LeaveOpen(fromWeek: 3)).Apply(PlanChange.End(fromWeek: 7)).TotalWeeks);
        Refusal.IsOutOfBounds(() => PlanChange.End(1), "fromWeek", 1, "fromWeek is 1; allowed is 2 to 270401.");
    }

    [Fact]
    public void Leaving_open_lets_the_phase_of_the_week_go_on()
    {
        ProgramPlan open = Plan.Apply(PlanChange.LeaveOpen(fromWeek: 6));

        Assert.True(open.IsOpenEnded);
        Assert.Equal((ThreeDays, TwoDays, TwoDays), (open.Week(4).Schedule, open.Week(5).Schedule, open.Week(500).Schedule));
        Refusal.IsIllFormed(
            () => open.Apply(PlanChange.Extend(1, fromWeek: 6)), "weeks", "An open-ended phase cannot be extended; it has no end.");
    }

    [Fact]
    public void Stepping_down_keeps_days_to_the_end_of_the_episode()
    {
        ProgramPlan stepped = Plan.Apply(PlanChange.StepDown(days: 1, fromWeek: 3));

        Assert.Equal([3, 3, 1, 1, 1, 1, 1, 1, 2, 2], stepped.Weeks().Select(week => week.Schedule.Days.Count));
        Refusal.IsIllFormed(
            () => Plan.Apply(PlanChange.StepDown(days: 3, fromWeek: 2)), "fromWeek", "No week from week 2 on has more than 3 service days.");
    }

    [Fact]
    public void A_session_is_added_to_each_week_of_the_episode()
    {
        Session more = Session.AnyTime.Individual(60);
        ProgramPlan added = Plan.Apply(PlanChange.AddSession(more, IsoDayOfWeek.Wednesday, fromWeek: 4));

        Assert.Equal(ThreeDays, added.Week(3).Schedule);
        Assert.Equal([Example.Session(180), more], added.Week(4).Schedule.Days[1].Sessions);
        Assert.Equal(ServiceDay.On(IsoDayOfWeek.Wednesday, more), added.Week(5).Schedule.Days[1]);
        Assert.Equal(TwoDays, added.Week(9).Schedule);
        Assert.Equal(
            ServiceDay.Unchosen(more), Plan.Apply(PlanChange.AddSession(more, day: null, fromWeek: 5)).Week(5).Schedule.Days[^1]);
    }

    [Fact]
    public void A_session_is_removed_and_its_day_with_it()
    {
        ProgramPlan removed = Plan.Apply(PlanChange.RemoveSession(OnMonday, fromWeek: 5));

        Assert.Equal(ThreeDays, removed.Week(4).Schedule);
        Assert.Equal(Example.ThreeHoursOn(IsoDayOfWeek.Friday), removed.Week(5).Schedule);
        Refusal.IsIllFormed(
            () => Plan.Apply(PlanChange.RemoveSession(SessionAddress.On(IsoDayOfWeek.Wednesday, 2), fromWeek: 1)),
            "fromWeek",
            "No week from week 1 on has session 2 on wednesday.");
        Refusal.IsIllFormed(
            () => Plan.Apply(PlanChange.RemoveSession(SessionAddress.Named("evening"), fromWeek: 1)),
            "fromWeek",
            "No week from week 1 on has session 'evening'.");
    }

    [Fact]
    public void A_session_of_a_pattern_whose_turn_never_comes_is_in_no_week()
    {
        ProgramPlan plan = ProgramPlan.Create("a").Weeks(1, Example.WeekOf(540), TwoDays).Build();

        Refusal.IsIllFormed(
            () => plan.Apply(PlanChange.RemoveSession(SessionAddress.On(IsoDayOfWeek.Friday), fromWeek: 1)),
            "fromWeek",
            "No week from week 1 on has session 1 on friday.");
    }

    [Fact]
    public void A_session_moves_to_another_day_and_time_and_keeps_its_id()
    {
        Session evening = Session.StartingAt(17).Then(Service.Group, 180).WithId("evening");
        ProgramPlan plan = Of((4, WeeklySchedule.Of(ServiceDay.On(IsoDayOfWeek.Monday, evening))));

        ProgramPlan moved = plan.Apply(PlanChange.MoveSession(SessionAddress.Named("evening"), IsoDayOfWeek.Tuesday, new LocalTime(9, 0), fromWeek: 2));

        Assert.Equal(evening, moved.Week(1).Schedule.Days[0].Sessions[0]);
        Assert.Equal(ServiceDay.On(IsoDayOfWeek.Tuesday, evening.WithStart(new LocalTime(9, 0))), Assert.Single(moved.Week(2).Schedule.Days));
        Refusal.IsIllFormed(
            () => plan.Apply(PlanChange.MoveSession(SessionAddress.Named("evening"), IsoDayOfWeek.Monday, new LocalTime(21, 1), fromWeek: 1)),
            "start",
            "A session of 3 h from 21:01 passes midnight; it may start at 21:00 at the latest.");
    }

    [Fact]
    public void A_session_that_moves_to_no_other_time_keeps_its_own() => Assert.Equal(
        ServiceDay.On(IsoDayOfWeek.Tuesday, Session.StartingAt(17).Then(Service.Group, 180)),
        Assert.Single(Of((4, WeeklySchedule.Each(Session.StartingAt(17).Then(Service.Group, 180), IsoDayOfWeek.Monday)))
            .Apply(PlanChange.MoveSession(OnMonday, IsoDayOfWeek.Tuesday, start: null, fromWeek: 1)).Week(1).Schedule.Days));

    [Fact]
    public void A_session_that_moves_within_its_day_keeps_its_place()
    {
        (Session first, Session second) = (Session.StartingAt(9).Individual(60), Session.StartingAt(17).Individual(30));
        ProgramPlan plan = Of((4, WeeklySchedule.Of(ServiceDay.On(IsoDayOfWeek.Monday, first, second))));

        Assert.Equal(
            ServiceDay.On(IsoDayOfWeek.Monday, first.WithStart(new LocalTime(20, 0)), second),
            Assert.Single(plan.Apply(PlanChange.MoveSession(OnMonday, IsoDayOfWeek.Monday, new LocalTime(20, 0), fromWeek: 1)).Week(1).Schedule.Days));
    }

    [Fact]
    public void A_session_of_one_of_the_weeks_that_take_turns_is_removed_from_these()
    {
        ProgramPlan plan = ProgramPlan.Create("a").Weeks(4, Example.WeekOf(540), TwoDays).Build();

        Assert.Equal(
            [Example.WeekOf(540), Example.ThreeHoursOn(IsoDayOfWeek.Monday)],
            plan.Apply(PlanChange.RemoveSession(SessionAddress.On(IsoDayOfWeek.Friday), fromWeek: 1)).Phases[0].Patterns);
    }

    [Fact]
    public void Resizing_a_session_leaves_its_breaks_as_they_are()
    {
        Session session = Session.AnyTime.Group(GroupType.Process, 90).Break(15).Group(GroupType.Skills, 75).Break(5);
        ProgramPlan plan = Of((4, WeeklySchedule.Each(session, IsoDayOfWeek.Monday)));

        Assert.Equal([90, 15, 70, 5], Resized(plan, minutes: 180));
        Assert.Equal([90, 15, 135, 5], Resized(plan, minutes: 245));
        Assert.Equal([60, 15, 5], Resized(plan, minutes: 80));
        Assert.Equal([90, 15, 5], Resized(plan, minutes: 110));
        Assert.Equal([90, 15, 1, 5], Resized(plan, minutes: 111));
        Assert.Equal([1, 15, 5], Resized(plan, minutes: 21));
        Refusal.IsIllFormed(
            () => Resized(plan, minutes: 20),
            "minutes",
            "session 1 on monday lasts 3 h 5 min; without its breaks and meals it cannot be made 20 min.");
    }

    [Fact]
    public void One_block_is_resized()
    {
        ProgramPlan plan = Of((4, WeeklySchedule.Each(Session.AnyTime.Individual(60).Family(30), IsoDayOfWeek.Monday)));

        Assert.Equal(
            Session.AnyTime.Individual(45).Family(30),
            plan.Apply(PlanChange.ResizeBlock(OnMonday, block: 1, minutes: 45, fromWeek: 1)).Week(1).Schedule.Days[0].Sessions[0]);
        Refusal.IsIllFormed(
            () => plan.Apply(PlanChange.ResizeBlock(OnMonday, block: 3, minutes: 45, fromWeek: 1)),
            "block",
            "session 1 on monday has 2 blocks; block 3 is meant.");
    }

    [Fact]
    public void One_week_is_replaced_and_those_after_it_stay()
    {
        ProgramPlan replaced = Plan.Apply(PlanChange.ReplaceWeek(WeeklySchedule.Empty, week: 2));

        Assert.Equal(
            [ThreeDays, WeeklySchedule.Empty, ThreeDays, ThreeDays, TwoDays], replaced.Weeks().Take(5).Select(week => week.Schedule));
        Assert.Equal(10, replaced.TotalWeeks);
    }

    [Fact]
    public void After_a_replaced_week_patterns_take_the_turns_that_they_would_have_had()
    {
        ProgramPlan plan = ProgramPlan.Create("a").OpenEnded(Example.WeekOf(1), Example.WeekOf(2), Example.WeekOf(3)).Build();

        ProgramPlan replaced = plan.Apply(PlanChange.ReplaceWeek(Example.WeekOf(9), week: 2));

        Assert.Equal(
            [1, 9, 3, 1, 2, 3, 1],
            replaced.Weeks().Take(7).Select(week => week.Schedule.Days[0].Sessions[0].Length.TotalMinutes));
    }

    [Fact]
    public void A_plan_continues_with_other_phases_from_a_week_on_or_after_its_end()
    {
        Phase more = Phase.Create(LevelOfCare.IntensiveOutpatient, 3, ThreeDays);

        Assert.Equal([2, 3], Weeks(Plan.Apply(PlanChange.ContinueWith(3, more))));
        Assert.Equal([4, 4, 2, 3], Weeks(Plan.Apply(PlanChange.ContinueWith(11, more))));
        Refusal.IsIllFormed(
            () => Plan.Apply(PlanChange.ContinueWith(12, more)), "fromWeek", "The plan has 10 weeks; the change would take effect from week 12.");
    }

    [Fact]
    public void A_change_of_level_holds_to_the_end_of_the_episode()
    {
        ProgramPlan changed = Plan.Apply(PlanChange.ChangeLevel(Outpatient, fromWeek: 7));

        Assert.Equal(
            ["level 2.1, weeks 1–6", "level 1, weeks 7–10"], changed.Episodes().Select(episode => episode.ToString()));
    }

    [Fact]
    public void A_change_of_level_may_hold_to_the_end_of_the_plan()
    {
        ProgramPlan changed = ProgramPlan.Create("x").Weeks(4, ThreeDays).Weeks(4, ThreeDays).Build().Apply(PlanChange.ChangeLevel(Outpatient, fromWeek: 5));

        Assert.Equal(["level 2.1, weeks 1–4", "level 1, weeks 5–8"], changed.Episodes().Select(episode => episode.ToString()));
    }

    [Fact]
    public void How_services_are_attended_changes_for_all_sessions_or_for_one()
    {
        ProgramPlan all = Plan.Apply(PlanChange.SetModality(Modality.Virtual, fromWeek: 2));
        ProgramPlan one = Plan.Apply(PlanChange.SetModality(Modality.Virtual, fromWeek: 2, OnMonday));

        Assert.All(all.Week(2).Schedule.Days, day => Assert.Equal(Modality.Virtual, day.Sessions[0].Blocks[0].Modality));
        Assert.Null(all.Week(1).Schedule.Days[0].Sessions[0].Blocks[0].Modality);
        Assert.Equal([Modality.Virtual, null, null], one.Week(2).Schedule.Days.Select(day => day.Sessions[0].Blocks[0].Modality));
    }

    [Fact]
    public void How_services_are_attended_does_not_change_where_there_are_none()
    {
        Refusal.IsIllFormed(
            () => Of((4, WeeklySchedule.Empty)).Apply(PlanChange.SetModality(Modality.Virtual, fromWeek: 2)),
            "fromWeek",
            "No week from week 2 on has a session.");
        Refusal.IsIllFormed(
            () => Of((4, TwoDays)).Apply(PlanChange.SetModality(Modality.Virtual, fromWeek: 2, SessionAddress.On(IsoDayOfWeek.Sunday))),
            "fromWeek",
            "No week from week 2 on has session 1 on sunday.");
    }

    [Fact]
    public void Where_the_client_lives_changes() =>
        Assert.Equal(LivingArrangement.SoberLiving, Plan.Apply(PlanChange.SetLiving(LivingArrangement.SoberLiving, fromWeek: 5)).Description.Living);

    [Fact]
    public void No_change_takes_effect_from_a_week_that_the_plan_has_not() => Refusal.IsIllFormed(
        () => Plan.Apply(PlanChange.StepDown(1, fromWeek: 11)), "fromWeek", "The plan has 10 weeks; the change would take effect from week 11.");

    [Fact]
    public void A_change_takes_effect_at_the_latest_after_the_last_week_that_a_plan_can_have()
    {
        Assert.Equal(ProgramLength.MaxWeeks + 1, PlanChange.Extend(1, fromWeek: ProgramLength.MaxWeeks + 1).FromWeek);
        Refusal.IsOutOfBounds(
            () => PlanChange.Extend(1, fromWeek: ProgramLength.MaxWeeks + 2),
            "fromWeek",
            ProgramLength.MaxWeeks + 2,
            "fromWeek is 270402; allowed is 1 to 270401.");
    }

    [Fact]
    public void A_session_is_added_on_a_weekday() => Refusal.IsOutOfBounds(
        () => PlanChange.AddSession(Example.Session(60), IsoDayOfWeek.None, fromWeek: 1),
        "day",
        IsoDayOfWeek.None,
        "None is no day of the week; allowed are monday, tuesday, wednesday, thursday, friday, saturday, sunday.");

    [Fact]
    public void A_plan_does_not_continue_with_nothing() =>
        Assert.Throws<ArgumentException>("phases", () => PlanChange.ContinueWith(1));

    private static ProgramPlan Of(params (int Weeks, WeeklySchedule Schedule)[] phases) => ProgramPlan.Of(
        new("example"),
        [
            .. phases.Select(phase => Phase.Create(LevelOfCare.IntensiveOutpatient, phase.Weeks, phase.Schedule)),
            Phase.Create(Outpatient, 2, TwoDays),
        ]);

    private static IEnumerable<int?> Weeks(ProgramPlan plan) => plan.Phases.Select(phase => phase.Weeks);

    private static int[] Resized(ProgramPlan plan, int minutes) =>
    [
        .. plan.Apply(PlanChange.ResizeSession(OnMonday, minutes, fromWeek: 1)).Week(1).Schedule.Days[0].Sessions[0].Blocks
            .Select(block => block.Duration.TotalMinutes),
    ];
}
