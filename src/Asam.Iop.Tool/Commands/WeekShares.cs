using System.Globalization;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Tool.Commands;

/// <summary>Shares weeks out to the steps of a titration.</summary>
internal static class WeekShares
{
    /// <summary>Reads weeks: <c>12</c> for all steps together, or <c>6,4,2</c> for each.</summary>
    public static IReadOnlyList<int> Parse(string text) => [.. text.Split(',').Select(part => Number(part.Trim(), text))];

    /// <summary>Gets the weeks of each step: as they are, or shared out evenly, the longer shares first.</summary>
    /// <param name="weeks">The weeks of all steps together, or of each.</param>
    /// <param name="steps">The number of steps.</param>
    /// <exception cref="FormatException">There are not as many weeks as steps.</exception>
    public static IReadOnlyList<int> Of(IReadOnlyList<int> weeks, int steps)
    {
        if (weeks.Count == steps)
            return weeks;
        if (weeks is not [int total])
            throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"--weeks has {weeks.Count} numbers and --days {steps} steps; give one number, or one for each step."));
        if (total < steps)
            throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"--days has {steps} steps, and --weeks only {total} to share out; each step needs one."));
        (int share, int longer) = Math.DivRem(total, steps);
        return [.. Enumerable.Range(0, steps).Select(step => step < longer ? share + 1 : share)];
    }

    private static int Number(string text, string whole) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int weeks) && weeks is >= Phase.MinWeeks and <= Phase.MaxWeeks
            ? weeks
            : throw new FormatException(string.Create(
                CultureInfo.InvariantCulture, $"'{whole}' is no number of weeks, {Phase.MinWeeks} to {Phase.MaxWeeks}, like 12, or one for each step, like 6,4,2."));
}
