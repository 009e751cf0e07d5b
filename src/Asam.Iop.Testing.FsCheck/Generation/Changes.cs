using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using FsCheck;
using FsCheck.Fluent;

namespace Asam.Iop.Testing.FsCheck.Generation;

/// <summary>Changes of plans: of sessions that the plan has, from weeks that it has.</summary>
internal static class Changes
{
    /// <summary>How many weeks of an open-ended plan changes are made to.</summary>
    private const int WeeksOfOpenEndedPlan = 30;

    /// <summary>All kinds, those that alter sessions more often than those that alter the course.</summary>
    public static Gen<PlanChange> Of(ProgramPlan plan) =>
        from week in Weeks(plan)
        let schedule = plan.Week(week).Schedule
        let level = plan.Week(week).Level
        from change in Gen.Frequency(
            (5, OfCourse(plan, week)),
            (8, Addresses.In(schedule).SelectMany(address => OfSession(address, SessionAt(schedule, address), week))),
            (2, Added(week)),
            (2, Gen.Choose(0, WeeklySchedule.MaxDays).Select(days => PlanChange.StepDown(days, week))),
            (2, WeeksOfHours.Any.Select(other => PlanChange.ReplaceWeek(other, week))),
            (1, OfWords(plan, level, week)))
        select change;

    private static Gen<int> Weeks(ProgramPlan plan)
    {
        int last = plan.TotalWeeks ?? WeeksOfOpenEndedPlan;
        return Gen.Frequency((2, Gen.Constant(1)), (6, Gen.Choose(1, last)), (2, Gen.Choose(Math.Max(1, last - 1), last)));
    }

    private static Gen<PlanChange> OfCourse(ProgramPlan plan, int week)
    {
        int left = plan.TotalWeeks - week + 1 ?? WeeksOfOpenEndedPlan;
        return Gen.Frequency(
            (3, Gen.Frequency((8, Gen.Choose(1, 8)), (1, Gen.Constant(Phase.MaxWeeks))).Select(weeks => PlanChange.Extend(weeks, week))),
            (3, Gen.Frequency((4, Gen.Choose(1, Math.Min(left, 8))), (1, Gen.Constant(left))).Select(weeks => PlanChange.Shorten(weeks, week))),
            (1, Gen.Constant(PlanChange.End(Math.Max(week, 2)))),
            (1, Gen.Constant(PlanChange.LeaveOpen(week))),
            (3, Continued(plan, week)));
    }

    /// <summary>New phases in the place of the rest, or after the last week of a plan that has one.</summary>
    private static Gen<PlanChange> Continued(ProgramPlan plan, int week) =>
        from isAfterTheLast in Choices.Chance(30)
        from isOpenEnded in Choices.Chance(20)
        from phase in Phases.Of(
            Levels.IntensiveOutpatient(plan.Description.Edition), isOpenEnded, WeeksOfHours.WithinBand, alternatingPercent: 20)
        select PlanChange.ContinueWith(isAfterTheLast && plan.TotalWeeks is int last ? last + 1 : week, phase);

    private static Gen<PlanChange> OfSession(SessionAddress address, Session? session, int week)
    {
        int length = session?.Length.TotalMinutes ?? 60;
        int block = session?.Blocks.Count ?? 1;
        return Gen.Frequency(
            (2, Gen.Constant(PlanChange.RemoveSession(address, week))),
            (3, from day in Choices.OneOf(ScheduleCodes.Days.Values)
                from start in Choices.MaybeValue(50, Sessions.StartMinutes(SessionDuration.MaxMinutes - length).Select(Sessions.TimeOf))
                select PlanChange.MoveSession(address, day, start, week)),
            (3, Near(length).Select(minutes => PlanChange.ResizeSession(address, minutes, week))),
            (3, from number in Gen.Choose(1, block)
                from minutes in Near(session?.Blocks[number - 1].Duration.TotalMinutes ?? length)
                select PlanChange.ResizeBlock(address, number, minutes, week)),
            (2, Sessions.AtMost(SessionDuration.MaxMinutes / 4).Select(other => PlanChange.ReplaceSession(address, other, week))),
            (1, Choices.OneOf(VocabularyCodes.BlockModalities.Values).Select(modality => PlanChange.SetModality(modality, week, address))));
    }

    /// <summary>A minute or an hour more or less, or any length.</summary>
    private static Gen<int> Near(int minutes) => Gen.OneOf(
        Gen.Elements(-60, -30, -1, 1, 30, 60).Select(more => Math.Min(Math.Max(minutes + more, 1), SessionDuration.MaxMinutes)),
        Durations.AtMost(SessionDuration.MaxMinutes));

    private static Gen<PlanChange> Added(int week) =>
        from session in Sessions.AtMost(SessionDuration.MaxMinutes / 6)
        from day in Choices.MaybeValue(80, Choices.OneOf(ScheduleCodes.Days.Values))
        select PlanChange.AddSession(session, day, week);

    private static Gen<PlanChange> OfWords(ProgramPlan plan, LevelOfCare level, int week) => Gen.OneOf(
        Gen.Constant(PlanChange.ChangeLevel(level, week)),
        Levels.Of(plan.Description.Edition, intensiveOutpatientPercent: 50).Select(other => PlanChange.ChangeLevel(other, week)),
        Choices.OneOf(VocabularyCodes.BlockModalities.Values).Select(modality => PlanChange.SetModality(modality, week)),
        Choices.OneOf(VocabularyCodes.LivingArrangements.Values).Select(living => PlanChange.SetLiving(living, week)));

    private static Session? SessionAt(WeeklySchedule week, SessionAddress address) => week.Days
        .SelectMany(day => day.Sessions.Select((session, index) => (day.Day, Session: session, Number: index + 1)))
        .Where(each => address.Id is null ? each.Day == address.Day && each.Number == address.Number : each.Session.Id == address.Id)
        .Select(each => each.Session)
        .FirstOrDefault();
}
