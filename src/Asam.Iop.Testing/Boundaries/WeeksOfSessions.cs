using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Testing.Boundaries;

/// <summary>Weeks whose sessions or blocks have a certain length, or whose groups a certain size.</summary>
internal static class WeeksOfSessions
{
    public static IEnumerable<WeeklySchedule?> OfLength(Scene scene, Frame frame, int value) => value is < 1 or > SessionDuration.MaxMinutes
        ? []
        : Around(scene, frame, scene.Blocks.Group(value));

    public static IEnumerable<WeeklySchedule?> OfSize(Scene scene, Frame frame, int value)
    {
        if (value is < ServiceBlock.MinSize or > ServiceBlock.MaxSize)
            return [];
        ServiceSet judged = scene.Rule.Parameters.Services("groupTypes") ?? ServiceSet.Of(Service.Group);
        ServiceBlock usual = scene.Blocks.Group(frame.SessionMinutes);
        ServiceBlock group = judged.Contains(Service.Group, usual.GroupType) ? usual : SceneBlocks.Of(judged, frame.SessionMinutes);
        return Around(scene, frame, group.WithSize(value));
    }

    public static IEnumerable<WeeklySchedule?> OfBlock(Scene scene, Frame frame, int value)
    {
        // A block whose service is not said is never judged.
        ServiceSet judged = scene.Services.Except(ServiceSet.Of(Service.Unspecified));
        if (value is < ServiceBlock.MinMinutes or > ServiceBlock.MaxMinutes || judged.IsEmpty)
            yield break;
        ServiceBlock block = scene.Blocks.Sized(SceneBlocks.Of(judged, value));
        int days = block.Service == Service.Group ? frame.Days.Count : 1;
        WeekDraft draft = Repeat(scene, frame, block, days).PutNeeds();
        yield return draft.FillTo(scene.UsualTotal(draft.Countable + (frame.Days.Count * frame.SessionMinutes))).Build();
        yield return Repeat(scene, frame, block, days).Build();
    }

    /// <summary>Gets a week with one group on each day, and no other; alone, and with what makes the week a usual one.</summary>
    private static IEnumerable<WeeklySchedule?> Around(Scene scene, Frame frame, ServiceBlock group)
    {
        WeekDraft draft = Repeat(scene, frame.WithoutSessionNeeds, group, frame.Days.Count).PutNeeds();
        if (!scene.Blocks.FillsWithSessions)
            draft.FillTo(scene.UsualTotal(draft.Countable), withSessions: false);
        yield return draft.Build();
        yield return Repeat(scene, frame, group, frame.Days.Count).Build();
    }

    private static WeekDraft Repeat(Scene scene, Frame frame, ServiceBlock block, int days)
    {
        WeekDraft draft = new(scene, frame);
        for (int day = 0; day < days; day++)
            draft.Put(day, block);
        return draft;
    }
}
