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
        if (site.Week == 1)
            return [];
        WeekFacts before = site.Plan.Week(site.Week - 1).Schedule.Facts;
        int minutes = before.MinutesOf(unmet.Counted) - site.Schedule.Facts.MinutesOf(unmet.CountedPerhaps);
        bool isOfHours = unmet.Rule.Parameters.Choice("of") is not null;
        return
        [
            .. isOfHours && minutes < 0 ? OfMinutes(unmet, site, minutes) : site.StepDown(before.DaysWith(unmet.Counted)),
            .. site.Remove(),
            PlanChange.ReplaceWeek(site.Plan.Week(site.Week - 1).Schedule, site.Week),
        ];
    }
}
