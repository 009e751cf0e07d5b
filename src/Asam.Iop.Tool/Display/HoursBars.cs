using System.Globalization;
using Asam.Iop.Scheduling;
using Asam.Iop.Tool.Terminals;

namespace Asam.Iop.Tool.Display;

/// <summary>Draws the treatment of each run of weeks as a bar against the band of a policy.</summary>
/// <param name="screen">Where they are drawn.</param>
/// <param name="band">The band.</param>
internal sealed class HoursBars(Screen screen, HoursBand band)
{
    public void Write(IReadOnlyList<PlanRun> runs)
    {
        HoursBar bar = new(band, runs.Max(run => MinutesOf(run.Week)));
        TextTable table = new([new(Shrinks: Shrinking.Last), new(IsRight: true), new(), new(bar.Width), new()]);
        table.AddLine(new Span("Treatment", Styles.Heading), new("a week", Styles.Heading), string.Empty, new(bar.DrawScale(), Styles.Faint), string.Empty);
        foreach (PlanRun run in runs)
            table.AddLine(run.Label, Durations.Format(MinutesOf(run.Week)), MarkOf(run), BarOf(run, bar), DaysOf(run.Week));
        table.Write(screen, table.Measure(screen.Width));
    }

    private int MinutesOf(WeeklySchedule week) => week.Facts.MinutesOf(band.Counted);

    private Span MarkOf(PlanRun run) => !run.Level.IsIntensiveOutpatient ? Marks.OfNothing
        : band.Contains(MinutesOf(run.Week)) ? Marks.OfGood
        : Marks.OfBad;

    private Span BarOf(PlanRun run, HoursBar bar) =>
        run.Level.IsIntensiveOutpatient ? new Span(bar.Draw(MinutesOf(run.Week))) : new Span($"level {run.Level}: not judged", Styles.Faint);

    private string DaysOf(WeeklySchedule week)
    {
        int days = week.Facts.DaysWith(band.Counted);
        return string.Create(CultureInfo.InvariantCulture, $"{days} {(days == 1 ? "day" : "days")}");
    }
}
