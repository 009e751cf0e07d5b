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
        int worst = unmet.Outcome.Observed is Observation observed ? OfWorst(unmet, observed) : own;
        return new[] { own, worst }.SelectMany(
            minutes => minutes < 0 ? Shorter(unmet, site, minutes) : minutes > 0 ? Longer(unmet, site, minutes) : []);
    }

    /// <summary>Gets how many minutes the worst week is under the least or over the most; of a mean, how many minutes each week is.</summary>
    private static int OfWorst(Unmet unmet, Observation observed)
    {
        int weeks = observed.Weeks ?? 1;
        return unmet.MinutesMissing((int)(observed.Low / weeks), (int)((observed.High + weeks - 1) / weeks));
    }

    private static IEnumerable<PlanChange> OfTotalHours(Unmet unmet, Site site)
    {
        int judged = unmet.Outcome.Weeks.Sum(range => range.Last!.Value - range.First + 1);
        int missing = unmet.Outcome.Observed is Observation observed ? unmet.MinutesMissing((int)observed.Low, (int)observed.Low) : BlockEdits.UsualMinutes;
        return Longer(unmet, site, Quotient.RoundedUp(missing, Math.Max(1, judged)));
    }

    /// <summary>Makes a week so many minutes longer.</summary>
    private static IEnumerable<PlanChange> Longer(Unmet unmet, Site site, int minutes) =>
        [.. site.Resize(minutes, _ => true), .. Sessions(unmet, site, minutes).SelectMany(site.Add), .. site.Repeat()];

    /// <summary>Makes a week so many minutes shorter; the number is negative.</summary>
    private static IEnumerable<PlanChange> Shorter(Unmet unmet, Site site, int minutes) =>
        [.. site.Resize(minutes, _ => true), .. site.Remove(), .. site.RemoveBlocks(unmet.CountedPerhaps), .. site.StepDown(WeeklySchedule.MaxDays)];

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
            .Select(block => Session.Create([block]));
    }
}
