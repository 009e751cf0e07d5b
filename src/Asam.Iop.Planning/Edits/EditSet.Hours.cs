using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Planning.Edits;

/// <content>The edits for rules of hours.</content>
internal sealed partial class EditSet
{
    private static IEnumerable<PlanChange> OfWeeklyHours(Unmet unmet, Site site)
    {
        int own = unmet.MinutesMissing(site.Schedule.Facts);
        int worst = unmet.Outcome.Observed is Observation observed && unmet.Outcome.Limit is Limit limit ? Distance(observed, limit) : own;
        return new[] { own, worst }.Distinct().Where(minutes => minutes != 0).SelectMany(minutes => OfMinutes(unmet, site, minutes));
    }

    private static IEnumerable<PlanChange> OfTotalHours(Unmet unmet, Site site)
    {
        int judged = unmet.Outcome.Weeks.Sum(range => range.Last is int last ? last - range.First + 1 : 1);
        int missing = unmet.Outcome.Observed is Observation observed ? unmet.MinutesMissing((int)observed.Low, (int)observed.Low) : BlockEdits.UsualMinutes;
        return OfMinutes(unmet, site, (missing + judged - 1) / Math.Max(1, judged));
    }

    /// <summary>Makes a week so many minutes longer, or shorter where the number is negative.</summary>
    private static IEnumerable<PlanChange> OfMinutes(Unmet unmet, Site site, int minutes) => minutes < 0
        ? [.. site.Resize(minutes, _ => true), .. site.Remove(), .. site.RemoveBlocks(unmet.CountedPerhaps), .. site.StepDown(WeeklySchedule.MaxDays)]
        : [.. site.Resize(minutes, _ => true), .. Sessions(unmet, site, minutes).SelectMany(site.Add), .. site.Repeat()];

    private static IEnumerable<PlanChange> OfServiceDayHours(Unmet unmet, Site site)
    {
        for (int i = 0; i < site.Schedule.Days.Count; i++)
        {
            ServiceDay day = site.Schedule.Days[i];
            int minutes = unmet.MinutesMissing(site.Schedule.Facts.Days[i]);
            if (minutes == 0)
                continue;
            IEnumerable<PlanChange> changes =
            [
                .. site.Resize(minutes, placed => ReferenceEquals(placed.Day, day)),
                .. site.Remove(placed => ReferenceEquals(placed.Day, day)),
                .. site.Move(placed => ReferenceEquals(placed.Day, day)),
                .. Sessions(unmet, site, minutes).SelectMany(site.AddToServiceDays).OfType<AddSessionChange>().Where(change => change.Day == day.Day),
            ];
            foreach (PlanChange change in changes)
                yield return change;
        }
    }

    private static IEnumerable<PlanChange> OfSessionHours(Unmet unmet, Site site) =>
        from placed in site.Sessions
        let minutes = OfSession(unmet, placed.Session)
        where minutes != 0
        from change in site.Resize(minutes, other => other.Address == placed.Address).Append(PlanChange.RemoveSession(placed.Address, site.Week))
        select change;

    private static int OfSession(Unmet unmet, Session session) => session.Blocks.Any(BlockEdits.IsGroup)
        ? unmet.MinutesMissing(session.Length.TotalMinutes, session.Length.TotalMinutes)
        : 0;

    /// <summary>Makes sessions of so many minutes that count: one like a group that there is, and one of a group.</summary>
    private static IEnumerable<Session> Sessions(Unmet unmet, Site site, int minutes)
    {
        if (minutes is < ServiceBlock.MinMinutes or > ServiceBlock.MaxMinutes || unmet.Counted.IsEmpty)
            return [];
        ServiceBlock? like = site.Sessions
            .SelectMany(placed => placed.Session.Blocks)
            .Where(block => BlockEdits.IsGroup(block) && unmet.Counted.Contains(block.Service, block.GroupType))
            .OrderByDescending(block => block.Duration)
            .FirstOrDefault();
        ServiceBlock? group = BlockEdits.GroupOf(unmet.Counted, minutes);
        return new[] { like?.WithMinutes(minutes), group, like is null && group is null ? BlockEdits.Of(unmet.Counted, minutes) : null }
            .OfType<ServiceBlock>()
            .Distinct()
            .Select(block => Session.Create([block]));
    }

    private static int Distance(Observation observed, Limit limit)
    {
        int weeks = observed.Weeks ?? 1;
        long missing = limit.Min is int min && observed.Low < (long)min * weeks ? ((long)min * weeks) - observed.Low
            : limit.Max is int max && observed.High > (long)max * weeks ? ((long)max * weeks) - observed.High
            : 0;
        return (int)((missing + (missing > 0 ? weeks - 1 : 1 - weeks)) / weeks);
    }
}
