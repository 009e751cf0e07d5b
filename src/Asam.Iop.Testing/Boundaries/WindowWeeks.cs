using Asam.Iop.Scheduling;

namespace Asam.Iop.Testing.Boundaries;

/// <summary>Weeks in which certain blocks are given in every window of so many weeks, spread over its weeks and their days.</summary>
internal static class WindowWeeks
{
    public static IEnumerable<(WeeklySchedule Week, int Times)[]> Of(Scene scene, Frame frame, ServiceBlock[] blocks, int window)
    {
        int windows = Math.Max(1, scene.Weeks / window);
        foreach (bool isFilled in new[] { true, false })
        {
            WeeklySchedule?[] weeks = [.. Enumerable.Range(0, window).Select(week => Week(week, isFilled))];
            if (weeks.Any(week => week is null))
                continue;
            yield return window == 1
                ? [(weeks[0]!, windows)]
                : [.. Enumerable.Repeat(weeks, windows).SelectMany(each => each).Select(week => (week!, 1))];
        }

        WeeklySchedule? Week(int week, bool isFilled)
        {
            int days = frame.Days.Count;
            WeekDraft draft = new(scene, frame);
            for (int day = 0; day < days; day++)
                draft.PutAll(day, [.. blocks.Where((_, place) => place % window == week && (place / window) % days == day)]);
            if (isFilled && !scene.Blocks.IsUncertain)
            {
                draft.PutNeeds();
                draft.FillTo(scene.UsualTotal(draft.Countable + (days * frame.SessionMinutes)));
            }

            return draft.Build();
        }
    }
}
