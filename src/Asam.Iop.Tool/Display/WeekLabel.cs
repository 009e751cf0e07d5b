using System.Globalization;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Tool.Display;

/// <summary>Names weeks in a heading: <c>Weeks 1–4</c>, <c>Weeks 5, 7 … 11</c>, <c>Weeks 2, 4 …</c>.</summary>
internal static class WeekLabel
{
    private const int MostRanges = 4;
    private const int RangesBeforeEllipsis = 2;

    /// <summary>Gets the heading.</summary>
    /// <param name="ranges">The weeks.</param>
    /// <param name="recurs">Whether they go on in the same way for ever.</param>
    public static string Of(IReadOnlyList<WeekRange> ranges, bool recurs) => ranges switch
    {
        [{ First: 1, Last: null }] => "Every week",
        [{ Last: null } range] => $"From week {Number(range.First)}",
        [var range] when !recurs && range.Last == range.First => $"Week {Number(range.First)}",
        _ when recurs => $"Weeks {List(ranges)} …",
        { Count: > MostRanges } => $"Weeks {List(ranges.Take(RangesBeforeEllipsis))} … {Text(ranges[^1])}",
        _ => $"Weeks {List(ranges)}",
    };

    /// <summary>Gets the weeks inside a sentence: <c>weeks 1–4 and 9</c>.</summary>
    public static string InSentence(IReadOnlyList<WeekRange> ranges) => ranges is [{ Last: null } only]
        ? only.First == 1 ? "every week" : $"every week from {Number(only.First)}"
        : Lower(Of(ranges, recurs: false));

    private static string Lower(string heading) => char.ToLowerInvariant(heading[0]) + heading[1..];

    private static string List(IEnumerable<WeekRange> ranges) => string.Join(", ", ranges.Select(Text));

    private static string Text(WeekRange range) => range.Last switch
    {
        null => $"{Number(range.First)} on",
        int last when last == range.First => Number(last),
        int last => $"{Number(range.First)}–{Number(last)}",
    };

    private static string Number(int week) => week.ToString(CultureInfo.InvariantCulture);
}
