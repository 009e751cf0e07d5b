using Asam.Iop.Scheduling;

namespace Asam.Iop.Testing.Boundaries;

/// <summary>Weeks in which certain blocks are given on every service day.</summary>
internal static class DayWeeks
{
    public static IEnumerable<(WeeklySchedule Week, int Times)[]> Of(Scene scene, Frame frame, ServiceBlock[] blocks) =>
        from draft in Drafts(scene, frame, blocks)
        where Enumerable.Range(0, frame.Days.Count).All(day => draft.CountableBlocks(day).Any())
        let week = draft.Build()
        where week is not null
        select new[] { (week, scene.Weeks) };

    private static IEnumerable<WeekDraft> Drafts(Scene scene, Frame frame, ServiceBlock[] blocks)
    {
        yield return WithSessions(Repeat(scene, frame, blocks).PutNeeds());
        yield return WithSessions(Repeat(scene, frame, blocks));
        yield return Repeat(scene, frame, blocks);

        WeekDraft WithSessions(WeekDraft draft)
        {
            for (int day = 0; day < frame.Days.Count && draft.Room(day) > 0; day++)
                draft.Put(day, scene.Blocks.Main(Math.Min(frame.SessionMinutes, draft.Room(day))));
            return draft;
        }
    }

    private static WeekDraft Repeat(Scene scene, Frame frame, ServiceBlock[] blocks)
    {
        WeekDraft draft = new(scene, frame);
        for (int day = 0; day < frame.Days.Count; day++)
            draft.PutAll(day, blocks);
        return draft;
    }
}
