using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using NodaTime;

namespace Asam.Iop.Policies;

/// <content>The changes that might mend where days are too short, too long, or too far apart, and those of all days at once.</content>
internal sealed partial class Breach
{
    /// <summary>Makes a day longer or shorter, does without it, or moves its sessions to another one.</summary>
    public IEnumerable<PlanChange> ChangeServiceDays(Bounds bounds)
    {
        int minutes = MinutesOverWeeks(1);
        IEnumerable<PlanChange> resized = IsAbove
            ? Resizes(-minutes)
            : [.. Resizes(minutes), .. _week.Days.Select(day => AddMinutes(day, minutes))];
        return [.. resized, .. RemoveSessions(), .. MoveSessions(), .. AlterEveryDay(day => Resized(day, bounds))];
    }

    /// <summary>Holds or moves a session of the first weeks of a gap on another day, does without one at its end, or fills all weeks.</summary>
    public IEnumerable<PlanChange> FillAGap() =>
    [
        .. FillAGapIn(FirstWeek),
        .. _plan.TotalWeeks == FirstWeek ? [] : FillAGapIn(FirstWeek + 1),
        .. RemoveSessions(),
        .. RepeatANeighbor(),
        .. FillGapsOfEveryWeek(MaxAllowed),
    ];

    /// <summary>Attends services as is allowed: those of one session, or all.</summary>
    public IEnumerable<PlanChange> AttendAs(ModalitySet allowed) =>
    [
        .. from modality in allowed.Modalities
           from session in Sessions
           select PlanChange.SetModality(modality, FirstWeek, session.Address),
        .. allowed.Modalities.Select(modality => PlanChange.SetModality(modality, FirstWeek)),
    ];

    /// <summary>Alters one session, or all sessions at once.</summary>
    public IEnumerable<PlanChange> AlterSessions(Func<Session, IEnumerable<ServiceBlock>> blocksOf) =>
    [
        .. from session in Sessions
           let blocks = blocksOf(session.Session).ToArray()
           where !blocks.SequenceEqual(session.Session.Blocks) && Session.TryCreate(blocks, session.Session.Start, session.Session.Id, out _, out _)
           select PlanChange.ReplaceSession(session.Address, session.Session.WithBlocks(blocks), FirstWeek),
        .. AlterEveryDay(day => day.Sessions.Select(blocksOf)),
    ];

    /// <summary>
    /// Gives a session a length: its last group grows; its groups give up time before its other services do, the last one first, and
    /// whole ones if need be. A session that cannot have the length stays as it is.
    /// </summary>
    public static IReadOnlyList<ServiceBlock> BlocksOfLength(Session session, int minutes)
    {
        ServiceBlock?[] blocks = [.. session.Blocks];
        int more = minutes - session.Length.TotalMinutes;
        int[] places =
        [
            .. Enumerable.Range(0, blocks.Length)
                .Where(place => !session.Blocks[place].IsTimeOff)
                .OrderByDescending(place => IsFlexible(session.Blocks[place]))
                .ThenByDescending(place => place),
        ];
        foreach (int place in places)
        {
            int resized = session.Blocks[place].Duration.TotalMinutes + more;
            if (resized > ServiceBlock.MaxMinutes)
                return session.Blocks;
            blocks[place] = resized > 0 ? session.Blocks[place].WithMinutes(resized) : null;
            more = Math.Min(resized, 0);
        }

        return more == 0 ? [.. blocks.OfType<ServiceBlock>()] : session.Blocks;
    }

    private IEnumerable<PlanChange> MoveSessions() =>
        from session in Sessions
        from day in ScheduleCodes.Days.Values
        select PlanChange.MoveSession(session.Address, day, start: null, FirstWeek);

    private PlanChange AddMinutes(ServiceDay day, int minutes) =>
        PlanChange.AddSession(Session.Create([BlockOf(_counted, minutes)]), day.Day, FirstWeek);

    private IEnumerable<PlanChange> FillAGapIn(int week)
    {
        WeeklySchedule schedule = _plan.Week(week).Schedule;
        IsoDayOfWeek[] free = [.. ScheduleCodes.Days.Values.Except(schedule.Days.Select(day => day.Day).OfType<IsoDayOfWeek>())];
        List<PlacedSession> own = SessionsOf(schedule);
        IEnumerable<Session> models = (own.Count == 0 ? Sessions : own).Select(session => session.Session.WithId(null)).Distinct();
        return
        [
            .. from session in own from day in free select PlanChange.MoveSession(session.Address, day, start: null, week),
            .. from session in models from day in free select PlanChange.AddSession(session, day, week),
        ];
    }

    /// <summary>Gets the blocks of a day's sessions, one of them resized so that the day's countable minutes lie within limits.</summary>
    private IEnumerable<IEnumerable<ServiceBlock>> Resized(ServiceDay day, Bounds bounds)
    {
        int minutes = ServiceTotals.Of(day).Minutes(_counted.Categories);
        int more = minutes == 0 ? 0 : (int)(bounds.Nearest(minutes) - minutes);
        foreach (Session session in day.Sessions)
        {
            IReadOnlyList<ServiceBlock> resized = BlocksOfLength(session, session.Length.TotalMinutes + more);
            more = resized.SequenceEqual(session.Blocks) ? more : 0;
            yield return resized;
        }
    }

    private IEnumerable<PlanChange> AlterEveryDay(Func<ServiceDay, IEnumerable<IEnumerable<ServiceBlock>>> blocksOf) =>
        AlterEveryWeek(week => Alter(week, blocksOf));

    private static WeeklySchedule? Alter(WeeklySchedule week, Func<ServiceDay, IEnumerable<IEnumerable<ServiceBlock>>> blocksOf)
    {
        List<ServiceDay> days = [];
        foreach (ServiceDay day in week.Days)
        {
            Session?[] sessions =
            [
                .. blocksOf(day).Zip(day.Sessions, (blocks, session) =>
                    Session.TryCreate(blocks, session.Start, session.Id, out Session? altered, out _) ? altered : null),
            ];
            if (sessions.Any(session => session is null) || !ServiceDay.TryCreate(day.Day, sessions!, out ServiceDay? altered, out _))
                return null;
            days.Add(altered);
        }

        return WeeklySchedule.TryCreate(days, out WeeklySchedule? schedule, out _) ? schedule : null;
    }
}
