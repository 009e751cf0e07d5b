using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using NodaTime;

namespace Asam.Iop.Testing.FsCheck.Generation;

/// <summary>Smaller changes of the same kind: from an earlier week, by less, with less.</summary>
internal static class ChangeShrinks
{
    public static IEnumerable<PlanChange> Of(PlanChange change) =>
        Shrinks.Number(change.FromWeek, change is EndChange ? 2 : 1).Select(week => From(change, week)).Concat(Parts(change));

    private static IEnumerable<PlanChange> Parts(PlanChange change) => change switch
    {
        ExtendChange it => Shrinks.Number(it.Weeks, 1).Select(weeks => PlanChange.Extend(weeks, it.FromWeek)),
        ShortenChange it => Shrinks.Number(it.Weeks, 1).Select(weeks => PlanChange.Shorten(weeks, it.FromWeek)),
        StepDownChange it => Shrinks.Number(it.Days, 0).Select(days => PlanChange.StepDown(days, it.FromWeek)),
        ReplaceWeekChange it => Weeks.Shrink(it.Schedule).Select(week => PlanChange.ReplaceWeek(week, it.FromWeek)),
        ContinueWithChange it => Shrinks.List(it.Phases, 1, Phases.ShrinkWithinEdition)
            .Select(phases => PlanChange.ContinueWith(it.FromWeek, [.. phases])),
        AddSessionChange it => Sessions.Shrink(it.Session).Select(session => PlanChange.AddSession(session, it.Day, it.FromWeek))
            .Concat(EarlierDays(it.Day).Select(day => PlanChange.AddSession(it.Session, day, it.FromWeek))),
        ModalityChange { Session: SessionAddress address } it => Addresses.Shrink(address)
            .Select(other => PlanChange.SetModality(it.Modality, it.FromWeek, other))
            .Prepend(PlanChange.SetModality(it.Modality, it.FromWeek)),
        SessionChange it => Addresses.Shrink(it.Session).Select(address => At(it, address)).Concat(PartsOfSession(it)),
        _ => [],
    };

    private static IEnumerable<PlanChange> PartsOfSession(SessionChange change) => change switch
    {
        MoveSessionChange it => EarlierDays(it.Day).Select(day => PlanChange.MoveSession(it.Session, day, it.Start, it.FromWeek))
            .Concat(Sessions.SimplerStarts(it.Start).Select(start => PlanChange.MoveSession(it.Session, it.Day, start, it.FromWeek))),
        ResizeSessionChange it => Shrinks.Minutes(it.Minutes, 1).Select(minutes => PlanChange.ResizeSession(it.Session, minutes, it.FromWeek)),
        ResizeBlockChange it => Shrinks.Minutes(it.Minutes, 1).Select(minutes => PlanChange.ResizeBlock(it.Session, it.Block, minutes, it.FromWeek))
            .Concat(Shrinks.Number(it.Block, 1).Select(block => PlanChange.ResizeBlock(it.Session, block, it.Minutes, it.FromWeek))),
        ReplaceSessionChange it => Sessions.Shrink(it.Replacement).Select(session => PlanChange.ReplaceSession(it.Session, session, it.FromWeek)),
        _ => [],
    };

    private static PlanChange From(PlanChange change, int week) => change switch
    {
        ExtendChange it => PlanChange.Extend(it.Weeks, week),
        ShortenChange it => PlanChange.Shorten(it.Weeks, week),
        EndChange => PlanChange.End(week),
        LeaveOpenChange => PlanChange.LeaveOpen(week),
        StepDownChange it => PlanChange.StepDown(it.Days, week),
        AddSessionChange it => PlanChange.AddSession(it.Session, it.Day, week),
        RemoveSessionChange it => PlanChange.RemoveSession(it.Session, week),
        MoveSessionChange it => PlanChange.MoveSession(it.Session, it.Day, it.Start, week),
        ResizeSessionChange it => PlanChange.ResizeSession(it.Session, it.Minutes, week),
        ResizeBlockChange it => PlanChange.ResizeBlock(it.Session, it.Block, it.Minutes, week),
        ReplaceSessionChange it => PlanChange.ReplaceSession(it.Session, it.Replacement, week),
        ReplaceWeekChange it => PlanChange.ReplaceWeek(it.Schedule, week),
        ContinueWithChange it => PlanChange.ContinueWith(week, [.. it.Phases]),
        LevelChange it => PlanChange.ChangeLevel(it.Level, week),
        ModalityChange it => PlanChange.SetModality(it.Modality, week, it.Session),
        LivingChange it => PlanChange.SetLiving(it.Living, week),
        _ => throw new NotSupportedException($"The kind of change {change.Code} is not known here."),
    };

    private static PlanChange At(SessionChange change, SessionAddress address) => change switch
    {
        RemoveSessionChange it => PlanChange.RemoveSession(address, it.FromWeek),
        MoveSessionChange it => PlanChange.MoveSession(address, it.Day, it.Start, it.FromWeek),
        ResizeSessionChange it => PlanChange.ResizeSession(address, it.Minutes, it.FromWeek),
        ResizeBlockChange it => PlanChange.ResizeBlock(address, it.Block, it.Minutes, it.FromWeek),
        ReplaceSessionChange it => PlanChange.ReplaceSession(address, it.Replacement, it.FromWeek),
        _ => throw new NotSupportedException($"The kind of change {change.Code} is not known here."),
    };

    private static IEnumerable<IsoDayOfWeek> EarlierDays(IsoDayOfWeek? day) => ScheduleCodes.Days.Values.Where(each => !(each >= day));
}
