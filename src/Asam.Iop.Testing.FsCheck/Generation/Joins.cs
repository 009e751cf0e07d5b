using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Testing.FsCheck.Generation;

/// <summary>
/// Shrinks in which nothing is lost: two things become one, which has all that both had. They lead on where nothing may be taken away,
/// such as hours that a policy asks for.
/// </summary>
internal static class Joins
{
    /// <summary>Two blocks become one, of the service of one of them: a group rather than another.</summary>
    public static IEnumerable<Session> Blocks(Session session) =>
        from pair in Pairs(session.Blocks.Count)
        let first = session.Blocks[pair.First]
        let second = session.Blocks[pair.Second]
        let minutes = first.Duration.TotalMinutes + second.Duration.TotalMinutes
        where minutes <= ServiceBlock.MaxMinutes
        from joined in new[] { first.WithMinutes(minutes), second.WithMinutes(minutes) }.Distinct().OrderBy(block => block.Service != Service.Group)
        select session.WithBlocks(Replace(session.Blocks, pair, joined));

    /// <summary>A session goes on with what another one of the day has.</summary>
    public static IEnumerable<ServiceDay> Sessions(ServiceDay day)
    {
        foreach ((int First, int Second) pair in Pairs(day.Sessions.Count))
        {
            Session first = day.Sessions[pair.First];
            bool isMade = Session.TryCreate(
                [.. first.Blocks, .. day.Sessions[pair.Second].Blocks], first.Start, first.Id, out Session? joined, out _);
            if (isMade && ServiceDay.TryCreate(day.Day, Replace(day.Sessions, pair, joined!), out ServiceDay? made, out _))
                yield return made;
        }
    }

    /// <summary>The sessions of one day are held on another one too.</summary>
    public static IEnumerable<IReadOnlyList<ServiceDay>> Days(WeeklySchedule week)
    {
        foreach ((int First, int Second) pair in Pairs(week.Days.Count))
        {
            ServiceDay first = week.Days[pair.First];
            if (ServiceDay.TryCreate(first.Day, [.. first.Sessions, .. week.Days[pair.Second].Sessions], out ServiceDay? joined, out _))
                yield return Replace(week.Days, pair, joined);
        }
    }

    /// <summary>A phase takes the weeks of its neighbor, before or after it.</summary>
    public static IEnumerable<IReadOnlyList<Phase>> Phases(IReadOnlyList<Phase> phases)
    {
        for (int i = 1; i < phases.Count; i++)
        {
            int? weeks = phases[i - 1].Weeks + phases[i].Weeks;
            if (weeks > Phase.MaxWeeks)
                continue;
            yield return Replace(phases, (i - 1, i), phases[i - 1].WithWeeks(weeks));
            yield return Replace(phases, (i - 1, i), phases[i].WithWeeks(weeks));
        }
    }

    private static IEnumerable<(int First, int Second)> Pairs(int count) =>
        from first in Enumerable.Range(0, count)
        from second in Enumerable.Range(first + 1, count - first - 1)
        select (first, second);

    private static IReadOnlyList<T> Replace<T>(IReadOnlyList<T> items, (int First, int Second) pair, T joined) =>
        [.. items.Select((item, at) => at == pair.First ? joined : item).Where((_, at) => at != pair.Second)];
}
