using System.Globalization;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Tool.Commands;

/// <summary>Reads the days a week of each step of a titration: <c>5-3</c> is 5, 4 and 3; <c>5,3</c> is 5 and then 3.</summary>
internal static class DaySteps
{
    public static IReadOnlyList<int> Parse(string text) => [.. text.Split(',').SelectMany(part => Step(part.Trim(), text))];

    private static IEnumerable<int> Step(string part, string text)
    {
        int[] ends = [.. part.Split('-').Select(end => Number(end, text))];
        if (ends.Length > 2)
            throw Refusal(text);
        (int from, int to) = (ends[0], ends[^1]);
        return from >= to
            ? Enumerable.Range(to, from - to + 1).Reverse()
            : Enumerable.Range(from, to - from + 1);
    }

    private static int Number(string text, string whole) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int days) && days is >= 1 and <= WeeklySchedule.MaxDays
            ? days
            : throw Refusal(whole);

    private static FormatException Refusal(string text) => new(string.Create(
        CultureInfo.InvariantCulture, $"'{text}' is no list of days a week, each 1 to {WeeklySchedule.MaxDays}, like 5-3 or 5,3."));
}
