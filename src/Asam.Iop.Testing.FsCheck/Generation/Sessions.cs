using Asam.Iop.Scheduling;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Asam.Iop.Testing.FsCheck.Generation;

/// <summary>Sessions.</summary>
internal static class Sessions
{
    private static readonly LocalTime NineInTheMorning = new(9, 0);

    /// <summary>9:00, 10:00, 13:00, 17:30 and 18:00, in minutes.</summary>
    private static readonly int[] UsualStarts = [540, 600, 780, 1050, 1080];

    private static readonly Gen<int> BlockCounts = Gen.Frequency(
        (6, Gen.Choose(1, 3)), (3, Gen.Choose(1, 8)), (1, Gen.Elements(1, Session.MaxBlocks)));

    public static Gen<Session> Any { get; } =
        from session in AtMost(SessionDuration.MaxMinutes)
        from id in Choices.Maybe(30, Texts.Ids)
        from isTimed in Choices.Chance(60)
        from start in StartMinutes(SessionDuration.MaxMinutes - session.Length.TotalMinutes)
        select (isTimed ? session.WithStart(TimeOf(start)) : session).WithId(id);

    /// <summary>A session without a start and an id, of so many minutes at most, at least as many as the most blocks.</summary>
    public static Gen<Session> AtMost(int minutes) =>
        from count in BlockCounts
        from lengths in Durations.TogetherAtMost(minutes, count)
        from blocks in Choices.Times(Blocks.OfAnyService, count)
        select Session.Create(blocks.Zip(lengths, (block, length) => block.WithMinutes(length)));

    /// <summary>A start from which no more than <paramref name="last"/> minutes of the day have gone: usual, at the bounds, or any.</summary>
    public static Gen<int> StartMinutes(int last)
    {
        int[] usual = [.. UsualStarts.Where(minute => minute <= last)];
        Gen<int> any = Gen.Choose(0, last);
        return Gen.Frequency((6, usual.Length == 0 ? any : Gen.Elements(usual)), (2, any), (2, Gen.Elements(0, last)));
    }

    public static LocalTime TimeOf(int minute) => LocalTime.FromMinutesSinceMidnight(minute);

    /// <summary>No id, fewer blocks, blocks joined, smaller blocks, no start or a rounder one.</summary>
    public static IEnumerable<Session> Shrink(Session session) =>
        Shrinks.Without(session, session.Id is not null, each => each.WithId(null))
            .Concat(Shrinks.Fewer(session.Blocks, 1).Select(session.WithBlocks))
            .Concat(Joins.Blocks(session))
            .Concat(Shrinks.Each(session.Blocks, Blocks.Shrink).Select(session.WithBlocks))
            .Concat(SimplerStarts(session.Start).Where(start => IsBeforeMidnight(session, start)).Select(session.WithStart))
            .Concat(session.Id is string id ? Texts.Shrink(id).Select(session.WithId) : []);

    /// <summary>No start, nine in the morning, the whole hour, the half hour.</summary>
    public static IEnumerable<LocalTime?> SimplerStarts(LocalTime? start)
    {
        if (start is not LocalTime time)
            yield break;
        yield return null;
        if (time == NineInTheMorning)
            yield break;
        yield return NineInTheMorning;
        if (time.Minute != 0)
            yield return new LocalTime(time.Hour, 0);
        if (time.Minute > 30)
            yield return new LocalTime(time.Hour, 30);
    }

    private static bool IsBeforeMidnight(Session session, LocalTime? start) =>
        start is not LocalTime time || (time.Hour * 60) + time.Minute + session.Length.TotalMinutes <= SessionDuration.MaxMinutes;
}
