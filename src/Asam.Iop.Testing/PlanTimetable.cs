using Ardalis.GuardClauses;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using Asam.Iop.Testing.Timetables;

namespace Asam.Iop.Testing;

/// <summary>Shows a plan as a small timetable in plain text: a row for each run of equal weeks, a column for each weekday.</summary>
/// <remarks>
/// No line is longer than <see cref="MaxWidth"/>. The same plan gives the same text. Services that do not count stand in parentheses.
/// </remarks>
public static class PlanTimetable
{
    /// <summary>The most characters of a line, inclusive.</summary>
    public const int MaxWidth = 100;

    /// <summary>The most rows that are shown, inclusive; of more weeks the text says how many rows are left out.</summary>
    public const int MaxRows = 12;

    /// <summary>Shows a plan; counted are group, individual and family sessions, and hours without a service.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>The text, its lines parted by <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is <see langword="null"/>.</exception>
    public static string Of(ProgramPlan plan) => Draw(Guard.Against.Null(plan), ServiceSet.Treatment, []);

    /// <summary>Shows a plan; counted is what a policy counts.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="policy">The policy.</param>
    /// <returns>The text, its lines parted by <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static string Of(ProgramPlan plan, Policy policy) => Of(Guard.Against.Null(plan), Guard.Against.Null(policy).Description, []);

    /// <summary>Shows a plan; where it has too many rows, those of some weeks rather than others.</summary>
    internal static string Of(ProgramPlan plan, PolicyDescription policy, IReadOnlyList<WeekRange> weeks) =>
        Draw(plan, policy.Counts.Except(policy.Excludes), weeks);

    private static string Draw(ProgramPlan plan, ServiceSet counted, IReadOnlyList<WeekRange> weeks)
    {
        IReadOnlyList<TimetableRow> rows = TimetableRow.Of(plan);
        HashSet<TimetableRow> shown = [.. rows.OrderByDescending(row => row.Touches(weeks)).Take(MaxRows)];
        string grid = new TimetableGrid(counted).Draw([.. rows.Where(shown.Contains)]);
        int more = rows.Count - shown.Count;
        return more == 0 ? grid : FormattableString.Invariant($"{grid}\n{more} more {(more == 1 ? "row" : "rows")} of weeks");
    }
}
