using Asam.Iop.Scheduling;
using Asam.Iop.Tool.Terminals;
using NodaTime;

namespace Asam.Iop.Tool.Display;

/// <summary>Draws the weeks of a plan as a grid: a row for each run of equal weeks, a column for each day.</summary>
/// <param name="screen">Where it is drawn.</param>
/// <param name="cell">How a day is drawn.</param>
internal sealed class WeekGrid(Screen screen, DayCell cell)
{
    private const int MostColumns = WeeklySchedule.MaxDays;
    private const int LeastDayWidth = 7;

    /// <summary>From so many days on, each space is needed for words.</summary>
    private const int CrowdedColumns = 6;

    public void Write(IReadOnlyList<PlanRun> runs)
    {
        bool isOneGrid = ColumnsOf(runs).Count <= MostColumns;
        foreach (IReadOnlyList<PlanRun> part in isOneGrid ? [runs] : runs.Select(run => (IReadOnlyList<PlanRun>)[run]))
            WritePart(part);
    }

    /// <summary>Gets the columns: the weekdays that have sessions, then as many of unchosen days as a week has different ones.</summary>
    private static List<(IsoDayOfWeek? Day, int Index)> ColumnsOf(IReadOnlyList<PlanRun> runs)
    {
        IEnumerable<(IsoDayOfWeek? Day, int Index)> chosen = ScheduleCodes.Days.Values
            .Where(day => runs.Any(run => run.Week.Days.Any(each => each.Day == day)))
            .Select(day => ((IsoDayOfWeek?)day, 0));
        int unchosen = runs.Max(run => Unchosen(run.Week).Count());
        return [.. chosen, .. Enumerable.Range(0, unchosen).Select(index => ((IsoDayOfWeek?)null, index))];
    }

    private static IEnumerable<IGrouping<ServiceDay, ServiceDay>> Unchosen(WeeklySchedule week) =>
        week.Days.Where(day => day.Day is null).GroupBy(day => day);

    /// <summary>Gets what the groups of a week are, as far as it is said.</summary>
    private static string GroupsOf(WeeklySchedule week) => string.Join(", ", week.Days
        .SelectMany(day => day.Sessions)
        .SelectMany(session => session.Blocks)
        .Where(block => block.GroupType is not null)
        .GroupBy(block => block.GroupType!)
        .Select(blocks => $"{blocks.Key} {Durations.Format(blocks.Sum(block => block.Duration.TotalMinutes))}"));

    private static Span Heading(IsoDayOfWeek? day) => new(day is null ? "Any day" : $"{day}"[..3], Styles.Heading);

    private void WritePart(IReadOnlyList<PlanRun> runs)
    {
        List<(IsoDayOfWeek? Day, int Index)> columns = ColumnsOf(runs);
        bool isCrowded = columns.Count >= CrowdedColumns;
        Shrinking label = isCrowded ? Shrinking.First : Shrinking.Last;
        TextColumn column = new(LeastDayWidth, Shrinking.Last, Wraps: true, Gap: isCrowded ? 1 : TextColumn.UsualGap);
        TextTable table = new([column with { Shrinks = label }, .. columns.Select(_ => column)]);
        table.AddLine([string.Empty, .. columns.Select(each => Heading(each.Day))]);
        for (int i = 0; i < runs.Count; i++)
        {
            PlanRun run = runs[i];
            if (i > 0)
                table.AddGap();
            table.Add([LabelOf(run), .. columns.Select(each => CellOf(run.Week, each.Day, each.Index))]);
            if (GroupsOf(run.Week) is { Length: > 0 } groups)
                table.AddNote("  groups: ", new(groups, Styles.Faint));
        }

        table.Write(screen, table.Measure(screen.Width));
    }

    private static IReadOnlyList<Span> LabelOf(PlanRun run)
    {
        Span label = new(run.Label, Styles.Heading);
        return (run.Level.IsIntensiveOutpatient, run.Week.Days.Count) switch
        {
            (true, > 0) => [label],
            (true, _) => [label, new("no service days", Styles.Faint)],
            _ => [label, new($"level {run.Level}", Styles.Doubtful)],
        };
    }

    private IReadOnlyList<Span> CellOf(WeeklySchedule week, IsoDayOfWeek? weekday, int index)
    {
        if (weekday is not null)
            return week.Days.FirstOrDefault(day => day.Day == weekday) is ServiceDay chosen ? cell.Draw(chosen) : [];
        return Unchosen(week).ElementAtOrDefault(index) is IGrouping<ServiceDay, ServiceDay> equal ? cell.Draw(equal.Key, equal.Count()) : [];
    }
}
