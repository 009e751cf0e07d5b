using Asam.Iop.Scheduling;

namespace Asam.Iop.Testing.FsCheck.Generation.Walks;

/// <summary>Weeks of the same minutes with one block, session or day less, or with one block more.</summary>
internal static class WeekSteps
{
    public static IEnumerable<WeeklySchedule> Of(WeeklySchedule week) => Joins.Days(week)
        .Concat(Shrinks.Each(week.Days, OfDay))
        .Select(days => WeeklySchedule.TryCreate(days, out WeeklySchedule? made, out _) ? made : null)
        .OfType<WeeklySchedule>();

    private static IEnumerable<ServiceDay> OfDay(ServiceDay day) => Joins.Sessions(day)
        .Concat(Shrinks.Each(day.Sessions, session => Joins.Blocks(session).Concat(Parted(session))).Select(day.WithSessions));

    private static IEnumerable<Session> Parted(Session session) =>
        from at in Enumerable.Range(0, session.Blocks.Count)
        let block = session.Blocks[at]
        let half = block.Duration.TotalMinutes / 2
        where half >= ServiceBlock.MinMinutes && session.Blocks.Count < Session.MaxBlocks
        select session.WithBlocks(
        [
            .. session.Blocks.Take(at),
            block.WithMinutes(block.Duration.TotalMinutes - half),
            block.WithMinutes(half),
            .. session.Blocks.Skip(at + 1),
        ]);
}
