using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Planning.Edits;

/// <content>The edits for rules of services.</content>
internal sealed partial class EditSet
{
    private static IEnumerable<PlanChange> OfServiceFrequency(Unmet unmet, Site site, IReadOnlyList<Policy> policies)
    {
        ServiceBlock[] blocks = BlocksOf(unmet, policies);
        return Session.TryCreate(blocks, start: null, id: null, out Session? session, out _) ? [.. site.Add(session), .. site.Include(blocks)] : [];
    }

    private static IEnumerable<PlanChange> OfServiceMinutes(Unmet unmet, Site site) =>
        from placed in site.Sessions
        from place in Enumerable.Range(0, placed.Session.Blocks.Count)
        let block = placed.Session.Blocks[place]
        let missing = OfBlock(unmet, block)
        where missing != 0
        select PlanChange.ResizeBlock(placed.Address, place + 1, block.Duration.TotalMinutes + missing, site.Week);

    private static IEnumerable<PlanChange> OfServicesPerDay(Unmet unmet, Site site)
    {
        int least = unmet.Number("min")!.Value;
        ServiceDay[] days = [.. site.Schedule.Days.Where((_, index) => IsShort(site.Schedule.Facts.Days[index], unmet, least))];
        IEnumerable<Session> added = SessionOf(unmet, least - 1);
        return
        [
            .. site.Replace(session => days.Any(day => day.Sessions.Contains(session)) ? BlockEdits.Part(session, unmet.CountedPerhaps, least - 1) : null),
            .. added.SelectMany(site.AddToServiceDays).OfType<AddSessionChange>().Where(change => days.Any(day => day.Day == change.Day)),
            .. site.Remove(placed => days.Contains(placed.Day)),
            .. site.Move(placed => days.Contains(placed.Day)),
        ];
    }

    private static IEnumerable<PlanChange> OfServicesPerWeek(Unmet unmet, Site site)
    {
        int missing = Math.Max(1, unmet.Number("min")!.Value - site.Schedule.Facts.TimesOf(unmet.CountedPerhaps));
        return
        [
            .. site.Replace(session => BlockEdits.Part(session, unmet.Counted, missing)),
            .. SessionOf(unmet, missing).SelectMany(site.Add),
            .. site.Repeat(),
        ];
    }

    private static IEnumerable<PlanChange> OfGroupSize(Unmet unmet, Site site) =>
        site.Replace(session => session.Blocks.Select(block => OfSize(unmet, block)));

    private static IEnumerable<PlanChange> OfModality(Unmet unmet, Site site) =>
        from modality in unmet.Rule.Parameters.Modalities("allowed")!.Modalities
        from address in site.Sessions.Select(placed => placed.Address).Prepend(null)
        select PlanChange.SetModality(modality, site.Week, address);

    /// <summary>Makes what a week, or a day, lacks of the services that a rule asks for.</summary>
    private static ServiceBlock[] BlocksOf(Unmet unmet, IReadOnlyList<Policy> policies)
    {
        ServiceSet services = unmet.Rule.Parameters.Services("services")!;
        int everyWeeks = unmet.Number("everyWeeks") ?? 1;
        Observation? observed = unmet.Outcome.Observed;
        int low = (int)(observed?.Low ?? 0);
        int times = Math.Max(1, (unmet.Number("min") ?? 0) - (observed?.Unit == MeasureUnit.Times ? low : 0));
        int minutes = Math.Max(0, (unmet.Number("minMinutes") ?? 0) - (observed?.Unit == MeasureUnit.Minutes ? low : 0));
        (times, minutes) = (Quotient.RoundedUp(times, everyWeeks), Quotient.RoundedUp(minutes, everyWeeks));
        int each = Math.Max(UsualMinutesOf(services, policies), Quotient.RoundedUp(minutes, times));
        return [.. Enumerable.Repeat(BlockEdits.Of(services, Math.Min(each, ServiceBlock.MaxMinutes)), times)];
    }

    /// <summary>Gets how long a block of some services is, where a rule says it of each of them.</summary>
    private static int UsualMinutesOf(ServiceSet services, IReadOnlyList<Policy> policies) => policies
        .SelectMany(policy => policy.Rules)
        .Where(rule => rule.Kind == Rule.ServiceMinutesKind && services.Except(rule.Parameters.Services("services")!).IsEmpty)
        .Select(rule => rule.Parameters.Number("minMinutes") ?? Math.Min(BlockEdits.UsualMinutes, rule.Parameters.Number("maxMinutes")!.Value))
        .DefaultIfEmpty(BlockEdits.UsualMinutes)
        .Max();

    /// <summary>Makes a session of so many services that count.</summary>
    private static IEnumerable<Session> SessionOf(Unmet unmet, int services)
    {
        ServiceBlock[] blocks = unmet.Counted.IsEmpty ? [] : [.. Enumerable.Repeat(BlockEdits.Of(unmet.Counted, BlockEdits.UsualMinutes), services)];
        return Session.TryCreate(blocks, start: null, id: null, out Session? session, out _) ? [session] : [];
    }

    private static bool IsShort(DayFacts day, Unmet unmet, int least) => day.TimesOf(unmet.CountedPerhaps) is int times && times > 0 && times < least;

    private static int OfBlock(Unmet unmet, ServiceBlock block) => unmet.Rule.Parameters.Services("services")!.Contains(block.Service, block.GroupType)
        ? unmet.MinutesMissing(block.Duration.TotalMinutes, block.Duration.TotalMinutes, "minMinutes", "maxMinutes")
        : 0;

    private static ServiceBlock OfSize(Unmet unmet, ServiceBlock block)
    {
        bool isMeant = unmet.Rule.Parameters.Services("groupTypes") is not ServiceSet types || types.Contains(block.Service, block.GroupType);
        return isMeant && block.Size is int size ? block.WithSize(size + unmet.MinutesMissing(size, size, "min", "max")) : block;
    }
}
