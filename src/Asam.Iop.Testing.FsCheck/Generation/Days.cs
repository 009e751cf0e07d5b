using Asam.Iop.Scheduling;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Asam.Iop.Testing.FsCheck.Generation;

/// <summary>Service days.</summary>
internal static class Days
{
    private static readonly Gen<int> SessionCounts = Gen.Frequency(
        (12, Gen.Constant(1)), (5, Gen.Choose(2, 3)), (2, Gen.Choose(4, 6)), (1, Gen.Constant(ServiceDay.MaxSessions)));

    public static Gen<ServiceDay> Any { get; } =
        from sessions in SessionsOfDay
        from day in Choices.MaybeValue(80, Choices.OneOf(ScheduleCodes.Days.Values))
        from id in Choices.Chance(20)
        select Number(ServiceDay.Create(day, sessions), dayNumber: 1, isNumbered: id);

    /// <summary>The sessions of a day, timed or not, that neither overlap nor pass midnight, mostly in the order of the day.</summary>
    public static Gen<IReadOnlyList<Session>> SessionsOfDay =>
        from count in SessionCounts
        from sessions in Choices.Times(Sessions.AtMost(SessionDuration.MaxMinutes / count), count)
        from timed in OnTheClock(sessions)
        select timed;

    /// <summary>Lays untimed sessions out over a day; some days, or some of their sessions, stay without times.</summary>
    public static Gen<IReadOnlyList<Session>> OnTheClock(IReadOnlyList<Session> sessions) =>
        from timedPercent in Gen.Elements(0, 50, 100, 100)
        from areTimed in Choices.Times(Choices.Chance(timedPercent), sessions.Count)
        from first in Sessions.StartMinutes(SessionDuration.MaxMinutes - sessions.Sum(session => session.Length.TotalMinutes))
        from gaps in Gaps(SessionDuration.MaxMinutes - first - sessions.Sum(session => session.Length.TotalMinutes), sessions.Count - 1)
        from isOrdered in Choices.Chance(80)
        let laidOut = (IReadOnlyList<Session>)LayOut(sessions, areTimed, [first, .. gaps])
        from shuffled in Choices.InAnyOrder(laidOut)
        select isOrdered ? laidOut : shuffled;

    /// <summary>Gives the sessions of a day ids that are unique in its week.</summary>
    public static ServiceDay Number(ServiceDay day, int dayNumber, bool isNumbered) => isNumbered
        ? day.WithSessions(day.Sessions.Select((session, index) => session.WithId(FormattableString.Invariant($"day-{dayNumber}-session-{index + 1}"))))
        : day;

    /// <summary>Fewer sessions, an earlier weekday, sessions joined, smaller sessions.</summary>
    public static IEnumerable<ServiceDay> Shrink(ServiceDay day)
    {
        foreach (IReadOnlyList<Session> fewer in Shrinks.Fewer(day.Sessions, 1))
            yield return day.WithSessions(fewer);
        foreach (IsoDayOfWeek earlier in ScheduleCodes.Days.Values.Where(each => !(each >= day.Day)))
            yield return ServiceDay.Create(earlier, day.Sessions);
        foreach (ServiceDay joined in Joins.Sessions(day))
            yield return joined;
        foreach (IReadOnlyList<Session> smaller in Shrinks.Each(day.Sessions, Sessions.Shrink))
        {
            if (ServiceDay.TryCreate(day.Day, smaller, out ServiceDay? made, out _))
                yield return made;
        }
    }

    private static List<Session> LayOut(IReadOnlyList<Session> sessions, IReadOnlyList<bool> areTimed, IReadOnlyList<int> gaps)
    {
        List<Session> laidOut = [];
        int minute = 0;
        for (int i = 0; i < sessions.Count; i++)
        {
            minute += gaps[i];
            laidOut.Add(areTimed[i] ? sessions[i].WithStart(Sessions.TimeOf(minute)) : sessions[i]);
            minute += sessions[i].Length.TotalMinutes;
        }

        return laidOut;
    }

    /// <summary>The minutes between sessions: often none, so that one begins when the other ends.</summary>
    private static Gen<IReadOnlyList<int>> Gaps(int slack, int count) => count == 0
        ? Gen.Constant<IReadOnlyList<int>>([])
        : from gap in Gen.Frequency((2, Gen.Constant(0)), (2, Gen.Constant(Math.Min(15, slack))), (1, Gen.Choose(0, slack)))
          from rest in Gaps(slack - gap, count - 1)
          select (IReadOnlyList<int>)[gap, .. rest];
}
