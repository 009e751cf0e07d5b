using Asam.Iop.Plans;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Testing.Boundaries;

/// <summary>Weeks of so many countable minutes, of so many service days, or of so many countable minutes on each of them.</summary>
internal static class WeeksOfHours
{
    public static IEnumerable<WeeklySchedule?> OfTotal(Scene scene, Frame frame, int value) => value == 0
        ? [WeeklySchedule.Empty]
        : [new WeekDraft(scene, frame).PutNeeds().FillTo(value).Build()];

    /// <summary>Gets weeks of so many service days. Of frames that differ in their days alone one is enough, since the days are others.</summary>
    public static IEnumerable<WeeklySchedule?> OfDays(Scene scene, Frame frame, int value)
    {
        if (value == 0)
            return [WeeklySchedule.Empty];
        return frame.Days.Count == 1 && value <= WeeklySchedule.MaxDays
            ? OnEveryDay(scene, frame with { Days = Titration.WeekdaysOf(value) })
            : [];
    }

    /// <summary>Gets weeks in which every day of a frame is a service day.</summary>
    public static IEnumerable<WeeklySchedule?> OnEveryDay(Scene scene, Frame frame)
    {
        int days = frame.Days.Count;
        WeekDraft draft = new WeekDraft(scene, frame).PutNeeds();
        draft.FillTo(scene.UsualTotal(draft.Countable + (days * frame.SessionMinutes)));
        if (Enumerable.Range(0, days).All(day => draft.CountableBlocks(day).Any()))
            yield return draft.Build();

        WeekDraft bare = new(scene, frame);
        for (int day = 0; day < days; day++)
            bare.Put(day, scene.Blocks.Main(frame.SessionMinutes));
        yield return bare.Build();
    }

    public static IEnumerable<WeeklySchedule?> OfEachDay(Scene scene, Frame frame, int value)
    {
        if (value is < ServiceBlock.MinMinutes or > ServiceBlock.MaxMinutes)
            yield break;
        WeekDraft draft = new WeekDraft(scene, frame).PutNeeds();
        for (int day = 0; day < frame.Days.Count; day++)
        {
            int rest = value - draft.CountableBlocks(day).Sum(block => block.Duration.TotalMinutes);
            if (rest < 0)
                yield break;
            int main = rest >= frame.SessionMinutes ? frame.SessionMinutes : 0;
            if (main > 0)
                draft.Put(day, scene.Blocks.Main(main));
            if (rest > main)
                draft.Put(day, scene.Blocks.Filler(rest - main));
        }

        yield return draft.Build();
    }
}
