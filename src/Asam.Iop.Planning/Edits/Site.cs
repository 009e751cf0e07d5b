using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using NodaTime;

namespace Asam.Iop.Planning.Edits;

/// <summary>A week of a plan in which something is to change, from there on or in that week alone.</summary>
internal sealed partial class Site
{
    public Site(ProgramPlan plan, int week)
    {
        Plan = plan;
        Week = week;
        Schedule = plan.Week(week).Schedule;
        Sessions = PlacedSession.Of(Schedule);
    }

    public ProgramPlan Plan { get; }

    public int Week { get; }

    public WeeklySchedule Schedule { get; }

    public IReadOnlyList<PlacedSession> Sessions { get; }

    /// <summary>Gets the weekdays without a session; where days are unchosen, so is the free one.</summary>
    public IEnumerable<IsoDayOfWeek?> FreeDays => Schedule.Days.Count switch
    {
        WeeklySchedule.MaxDays => [],
        _ when Schedule.Days.Any(day => day.Day is null) => [null],
        _ => ScheduleCodes.Days.Values
            .Where(weekday => Schedule.Days.All(day => day.Day != weekday))
            .Select(weekday => (IsoDayOfWeek?)weekday),
    };

    /// <summary>Adds sessions to the days that there are, and to free ones.</summary>
    public IEnumerable<PlanChange> Add(Session session) => AddToServiceDays(session).Concat(AddToFreeDays(session));

    public IEnumerable<PlanChange> AddToServiceDays(Session session) => Schedule.Days
        .Where(day => day.Day is not null && Takes(day, session))
        .Select(day => PlanChange.AddSession(session, day.Day, Week));

    public IEnumerable<PlanChange> AddToFreeDays(Session session) => FreeDays.Select(day => PlanChange.AddSession(session, day, Week));

    /// <summary>Holds each session on one more day.</summary>
    public IEnumerable<PlanChange> Repeat() => Sessions
        .Select(placed => placed.Session.WithId(null))
        .Distinct()
        .SelectMany(AddToFreeDays);

    public IEnumerable<PlanChange> Remove() => Remove(_ => true);

    public IEnumerable<PlanChange> Remove(Func<PlacedSession, bool> isMeant) =>
        Sessions.Where(isMeant).Select(placed => PlanChange.RemoveSession(placed.Address, Week));

    /// <summary>Moves sessions to the weekdays that take them.</summary>
    public IEnumerable<PlanChange> Move(Func<PlacedSession, bool> isMeant) =>
        from placed in Sessions
        where isMeant(placed)
        from weekday in ScheduleCodes.Days.Values
        where placed.Day.Day != weekday
        let there = Schedule.Days.FirstOrDefault(day => day.Day == weekday)
        where there is null || Takes(there, placed.Session)
        select PlanChange.MoveSession(placed.Address, weekday, start: null, Week);

    public IEnumerable<PlanChange> StepDown(int most) =>
        Enumerable.Range(1, Math.Max(0, Math.Min(most, Schedule.Days.Count - 1))).Reverse().Select(days => PlanChange.StepDown(days, Week));

    /// <summary>Says whether a day has room for a session: it would be well-formed.</summary>
    private static bool Takes(ServiceDay day, Session session) => ServiceDay.TryCreate(day.Day, [.. day.Sessions, session], out _, out _);
}
