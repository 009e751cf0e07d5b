using System.Globalization;
using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Tool.Display;

/// <summary>The least and the most of the weeks of a plan at level 2.1.</summary>
/// <param name="plan">The plan.</param>
/// <param name="counted">The services that count as treatment.</param>
internal sealed class PlanFigures(ProgramPlan plan, ServiceSet counted)
{
    /// <summary>Gets the hours of treatment a week.</summary>
    public string Hours => Range(week => week.MinutesOf(counted), Durations.FormatRange);

    /// <summary>Gets the days with treatment a week.</summary>
    public string Days => Range(week => week.DaysWith(counted), (low, high) => low == high ? Number(low) : $"{Number(low)}–{Number(high)}");

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <remarks>A pattern whose turn never comes is no week of the plan.</remarks>
    private string Range(Func<WeekFacts, int> measure, Func<int, int, string> format)
    {
        int[] values = [.. plan.Facts.Runs.SelectMany(run => run.Patterns.Take(run.Weeks ?? int.MaxValue)).Select(measure)];
        return values.Length == 0 ? string.Empty : format(values.Min(), values.Max());
    }
}
