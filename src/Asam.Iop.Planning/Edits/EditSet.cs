using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Planning.Edits;

/// <summary>The edits that may help a plan to meet rules that it does not meet. The documentation of the package lists them.</summary>
internal sealed partial class EditSet(ProgramPlan plan, IReadOnlyList<Policy> policies, int fromWeek)
{
    /// <summary>In how many different weeks edits begin for one rule.</summary>
    private const int MostSites = 4;

    private readonly Dictionary<RuleKind, Func<Unmet, Site, IEnumerable<PlanChange>>> _ofSite = new()
    {
        [Rule.WeeklyHoursKind] = OfWeeklyHours,
        [Rule.TotalHoursKind] = OfTotalHours,
        [Rule.ServiceDaysKind] = OfServiceDays,
        [Rule.ServiceDayHoursKind] = OfServiceDayHours,
        [Rule.SessionHoursKind] = OfSessionHours,
        [Rule.DaysBetweenKind] = OfDaysBetween,
        [Rule.ServiceFrequencyKind] = (unmet, site) => OfServiceFrequency(unmet, site, policies),
        [Rule.ServiceMinutesKind] = OfServiceMinutes,
        [Rule.ServicesPerDayKind] = OfServicesPerDay,
        [Rule.ServicesPerWeekKind] = OfServicesPerWeek,
        [Rule.GroupSizeKind] = OfGroupSize,
        [Rule.ModalityKind] = OfModality,
        [Rule.TitrationKind] = OfTitration,
        [Rule.ProgramLengthKind] = (_, _) => [],
    };

    /// <summary>Gets the edits for some rules, each once.</summary>
    public IEnumerable<PlanChange> Of(IEnumerable<Unmet> rules) => rules.SelectMany(Of).Distinct();

    private IEnumerable<PlanChange> Of(Unmet unmet)
    {
        IEnumerable<PlanChange> changes = Sites(unmet).SelectMany(site => OfWeek(unmet, site));
        return changes.Concat(OfLength(unmet)).Concat(OfAllWeeks(unmet));
    }

    /// <summary>Gets the edits from a week on; where one week alone is out, also the same edits of that week alone.</summary>
    private IEnumerable<PlanChange> OfWeek(Unmet unmet, Site site)
    {
        IEnumerable<PlanChange> changes = _ofSite[unmet.Rule.Kind](unmet, site);
        if (!IsOneWeek(unmet, site.Week))
            return changes;
        PlanChange[] all = [.. changes];
        IEnumerable<WeeklySchedule> asNextTo = new[] { site.Week - 1, site.Week + 1 }
            .Where(week => week >= 1)
            .Select(week => plan.Week(week).Schedule);
        IEnumerable<WeeklySchedule> asChanged = all
            .Select(change => plan.TryApply(change, out ProgramPlan? changed, out _) ? changed.Week(site.Week).Schedule : null)
            .OfType<WeeklySchedule>();
        return [.. all, .. asNextTo.Concat(asChanged).Select(schedule => PlanChange.ReplaceWeek(schedule, site.Week))];
    }

    private bool IsOneWeek(Unmet unmet, int week) =>
        unmet.Outcome.Weeks.Count == 1 && unmet.Outcome.Weeks[0].First == week && unmet.Outcome.Weeks[0].Last == week && week != plan.TotalWeeks;

    /// <summary>Gets the first weeks in which a rule is not met, each schedule once; of gaps also the week that they reach into.</summary>
    private List<Site> Sites(Unmet unmet)
    {
        bool reachesOn = unmet.Rule.Kind == Rule.DaysBetweenKind;
        IEnumerable<int> weeks = unmet.Outcome.Weeks
            .SelectMany(range => reachesOn && range.Last != range.First ? new[] { range.First, range.First + 1 } : [range.First])
            .Concat(unmet.Outcome.Weeks.Where(range => range.Contains(fromWeek)).Select(_ => fromWeek));
        if (unmet.Outcome.Weeks.Count == 0)
            weeks = plan.Facts.Runs.Select(run => Math.Max(run.FirstWeek, fromWeek));

        List<Site> sites = [];
        foreach (int week in weeks.Where(week => week >= fromWeek && !(week > plan.TotalWeeks)).OrderBy(week => week))
        {
            WeeklySchedule schedule = plan.Week(week).Schedule;
            if (sites.Count < MostSites && sites.TrueForAll(site => !ReferenceEquals(site.Schedule, schedule)))
                sites.Add(new(plan, week));
        }

        return sites;
    }
}
