using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using NodaTime;

namespace Asam.Iop.Testing.Timetables;

/// <summary>Draws rows of weeks with a column for each weekday that any of them has, and one for days that are still unchosen.</summary>
internal sealed class TimetableGrid(ServiceSet counted)
{
    /// <summary>The narrowest label, so that seven weekdays and the unchosen days fit beside it.</summary>
    private const int LabelWidth = 12;

    private const int LeastCellWidth = 10;

    private readonly TimetableCell _cell = new(counted);

    public string Draw(IReadOnlyList<TimetableRow> rows)
    {
        IsoDayOfWeek?[] days = [.. DaysOf(rows)];
        TextColumns columns = new(
            [LabelWidth, .. days.Select(_ => LeastCellWidth)],
            [string.Empty, .. days.Select(day => day is IsoDayOfWeek known ? known.ToString().Substring(0, 3) : "any day")]);
        foreach (TimetableRow row in rows)
            columns.Add([LabelOf(row), .. days.Select(day => CellOf(row.Week, day))]);
        return columns.ToString();
    }

    private static IEnumerable<IsoDayOfWeek?> DaysOf(IReadOnlyList<TimetableRow> rows)
    {
        HashSet<IsoDayOfWeek> chosen = [.. rows.SelectMany(row => row.Week.Days).Select(day => day.Day).OfType<IsoDayOfWeek>()];
        IEnumerable<IsoDayOfWeek?> days = ScheduleCodes.Days.Values.Where(chosen.Contains).Select(day => (IsoDayOfWeek?)day);
        return rows.Any(row => row.Week.Days.Any(day => day.Day is null)) ? days.Append(null) : days;
    }

    private IReadOnlyList<string> LabelOf(TimetableRow row)
    {
        string hours = row.Week.Days.Count == 0
            ? "no service days"
            : $"{WeeklyHours.FromMinutes(row.Week.Facts.MinutesOf(counted))} a week";
        return row.Level.IsIntensiveOutpatient ? [row.Label, hours] : [row.Label, $"level {row.Level}"];
    }

    /// <summary>Gets the lines of a day; of unchosen days that are equal, once for all of them.</summary>
    private IReadOnlyList<string> CellOf(WeeklySchedule week, IsoDayOfWeek? day) =>
    [
        .. week.Days
            .Where(each => each.Day == day)
            .GroupBy(each => each)
            .SelectMany(equal => equal.Count() == 1
                ? _cell.LinesOf(equal.Key)
                : [FormattableString.Invariant($"{equal.Count()} days of"), .. _cell.LinesOf(equal.Key)]),
    ];
}
