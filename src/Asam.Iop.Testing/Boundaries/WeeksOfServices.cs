using Asam.Iop.Scheduling;

namespace Asam.Iop.Testing.Boundaries;

/// <summary>Weeks of so many countable blocks, on each service day or in all.</summary>
internal static class WeeksOfServices
{
    public static IEnumerable<WeeklySchedule?> OnEachDay(Scene scene, Frame frame, int value)
    {
        if (value == 0 || IsUncertain(scene, value))
            yield break;
        foreach (int minutes in SessionsOf(scene, frame))
            yield return Parted(scene, frame, minutes, Enumerable.Repeat(value, frame.Days.Count));
    }

    public static IEnumerable<WeeklySchedule?> InAll(Scene scene, Frame frame, int value)
    {
        if (value == 0)
            yield return WeeklySchedule.Empty;
        if (value == 0 || IsUncertain(scene, value))
            yield break;
        int days = frame.Days.Count;
        int asked = frame.Needs.Sum(need => need.IsOfEveryDay ? need.Times * days : need.Times);
        foreach (int minutes in SessionsOf(scene, frame))
        {
            // Those that other rules ask for come first; what is left is shared out, so that the sum is right whichever of them count.
            WeekDraft needs = new WeekDraft(scene, frame).PutNeeds();
            int[] own = [.. Enumerable.Range(0, days).Select(day => needs.CountableBlocks(day).Count())];
            int left = value - own.Sum();
            yield return left < 0
                ? null
                : Parted(scene, frame, minutes, own.Select((blocks, day) => blocks + (left / days) + (day < left % days ? 1 : 0)));
        }
    }

    /// <summary>A block that says no service may hold several: what falls short with one does not for certain.</summary>
    private static bool IsUncertain(Scene scene, int value) => scene.Blocks.IsUncertain && value < scene.Number("min");

    /// <summary>Gets the lengths of a day's session: the usual one, and one that makes a usual week.</summary>
    private static int[] SessionsOf(Scene scene, Frame frame)
    {
        int days = frame.Days.Count;
        return [frame.SessionMinutes, Math.Max(1, Math.Min(scene.UsualTotal(days * frame.SessionMinutes) / days, ServiceBlock.MaxMinutes))];
    }

    /// <summary>Gets a week of so many countable blocks on each day, which together are as long as a session where they can be.</summary>
    private static WeeklySchedule? Parted(Scene scene, Frame frame, int minutes, IEnumerable<int> blocksOfDays)
    {
        WeekDraft draft = new WeekDraft(scene, frame).PutNeeds();
        int day = 0;
        foreach (int blocks in blocksOfDays)
        {
            int left = blocks - draft.CountableBlocks(day).Count();
            if (left < 0)
                return null;
            for (int put; left > 0; left -= put)
            {
                put = Math.Min(left, Session.MaxBlocks);
                draft.Put(day, [.. Enumerable.Range(0, put).Select(part => scene.Blocks.Main(MinutesOf(part, blocks, minutes)))]);
            }

            day++;
        }

        return draft.Build();
    }

    /// <summary>Shares minutes out among blocks; the first one has what is left over.</summary>
    private static int MinutesOf(int part, int blocks, int minutes)
    {
        int each = Math.Max(1, minutes / blocks);
        return part == 0 ? Math.Max(each, minutes - (each * (blocks - 1))) : each;
    }
}
