using Asam.Iop.Plans;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Planning.Edits;

/// <content>The edits for rules of days.</content>
internal sealed partial class EditSet
{
    private static IEnumerable<PlanChange> OfServiceDays(Unmet unmet, Site site)
    {
        int days = site.Schedule.Facts.DaysWith(unmet.CountedPerhaps);
        return unmet.Number("max") is int most && days > most
            ? [.. site.StepDown(most), .. site.Remove(), .. site.Move(_ => true)]
            : [.. site.Repeat(), .. site.Move(placed => placed.Day.Sessions.Count > 1), .. Sessions(unmet, site, BlockEdits.UsualMinutes).SelectMany(site.AddToFreeDays)];
    }

    private static IEnumerable<PlanChange> OfDaysBetween(Unmet unmet, Site site) =>
    [
        .. site.Move(_ => true),
        .. site.Repeat(),
        .. site.Remove(),
        .. Sessions(unmet, site, BlockEdits.UsualMinutes).SelectMany(site.AddToFreeDays),
    ];

    private static IEnumerable<PlanChange> OfTitration(Unmet unmet, Site site)
    {
        if (WeekBefore(site) is not WeeklySchedule before)
            return [];
        int minutes = before.Facts.MinutesOf(unmet.Counted) - site.Schedule.Facts.MinutesOf(unmet.CountedPerhaps);
        bool isOfHours = unmet.Rule.Parameters.Choice("of") is not null;
        return
        [
            .. isOfHours ? Shorter(unmet, site, minutes) : site.StepDown(before.Facts.DaysWith(unmet.Counted)),
            .. site.Remove(),
            PlanChange.ReplaceWeek(before, site.Week),
        ];
    }

    /// <summary>Gets the week at level 2.1 before a week; weeks of other levels are passed over, as the rule does.</summary>
    private static WeeklySchedule? WeekBefore(Site site)
    {
        WeekRun? run = site.Plan.Facts.Runs.LastOrDefault(run => run.FirstWeek < site.Week);
        return run is null ? null : site.Plan.Week(Math.Min(site.Week, run.EndWeek ?? site.Week) - 1).Schedule;
    }
}
