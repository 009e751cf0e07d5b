using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Policies;

/// <content>The changes that might mend where services are missing.</content>
internal sealed partial class Breach
{
    /// <summary>How long a session of a service is made where no rule of the policy says it.</summary>
    private const int UsualServiceMinutes = 60;

    /// <summary>Adds what is missing of a service to each day, or gives it a part of a group's time; or to every week at once.</summary>
    public IEnumerable<PlanChange> AddService(ServiceSet services, int? min, int? minMinutes)
    {
        if (Lacking(_week.Facts.Totals, services, min, minMinutes, atLeast: 1) is not ServiceBlock[] blocks)
            return [];
        IEnumerable<PlanChange> added = _week.Days
            .Select(day => day.Day)
            .DefaultIfEmpty(null)
            .Distinct()
            .Select(day => PlanChange.AddSession(Session.Create(blocks), day, FirstWeek));
        return [.. added, .. Carve(blocks, services, blocks.Sum(block => block.Duration.TotalMinutes)), .. AddServiceToEveryWeek(services, min, minMinutes)];
    }

    /// <summary>Adds to every service day what it lacks of some services, at the end of its first session.</summary>
    public IEnumerable<PlanChange> AddServiceToEveryDay(ServiceSet services, int? min, int? minMinutes) => AlterEveryDay(day =>
    {
        ServiceTotals totals = ServiceTotals.Of(day);
        bool isServiceDay = (totals.Categories & _counted.Categories) != 0;
        ServiceBlock[] lacking = isServiceDay ? Lacking(totals, services, min, minMinutes) ?? [] : [];
        return day.Sessions.Select((session, index) => index == 0 ? [.. session.Blocks, .. lacking] : session.Blocks.AsEnumerable());
    });

    /// <summary>Gets blocks of what is missing of some services: none if nothing is, <see langword="null"/> if no session can hold it.</summary>
    private ServiceBlock[]? Lacking(ServiceTotals totals, ServiceSet services, int? min, int? minMinutes, int atLeast = 0)
    {
        int missing = Math.Max(0, (minMinutes ?? 0) - totals.Minutes(services.Categories));
        int times = Math.Max(missing > 0 ? 1 : atLeast, (min ?? 0) - totals.Times(services.Categories));
        if (times <= 0)
            return [];
        int minutes = Math.Min(Math.Max((missing + times - 1) / times, minMinutes is null ? MinutesOf(services) : 1), ServiceBlock.MaxMinutes);
        return times > Session.MaxBlocks || times * minutes > SessionDuration.MaxMinutes
            ? null
            : [.. Enumerable.Repeat(BlockOf(services, minutes), times)];
    }

    /// <summary>Gives blocks the time of a longer group block of a session.</summary>
    private IEnumerable<PlanChange> Carve(ServiceBlock[] blocks, ServiceSet services, int minutes)
    {
        foreach ((SessionAddress address, Session session, _) in Sessions)
        {
            int place = LastFlexible(session);
            if (place < 0 || session.Blocks.Count + blocks.Length > Session.MaxBlocks)
                continue;
            ServiceBlock giving = session.Blocks[place];
            if (giving.Duration.TotalMinutes <= minutes || services.Contains(giving.Service, giving.GroupType))
                continue;
            ServiceBlock left = giving.WithMinutes(giving.Duration.TotalMinutes - minutes);
            ServiceBlock[] all = [.. session.Blocks.Take(place), left, .. session.Blocks.Skip(place + 1), .. blocks];
            yield return PlanChange.ReplaceSession(address, session.WithBlocks(all), FirstWeek);
        }
    }

    /// <summary>Parts a session of a day that has too few services, adds what is missing, or does without that day.</summary>
    public IEnumerable<PlanChange> AddServicesToDays(int min)
    {
        IEnumerable<PlanChange> parted =
            from session in Sessions
            let missing = MissingOf(session.Day, min)
            from change in Part(session, missing).Concat(AddServices(session.Day, missing))
            select change;
        return [.. parted, .. RemoveSessions(), .. MoveSessions(), .. AlterEveryDay(day => Parted(day, MissingOf(day, min)))];
    }

    /// <summary>Parts a session of a week that has too few services, or adds what is missing.</summary>
    public IEnumerable<PlanChange> AddServicesToWeek(int min)
    {
        int missing = min - _week.Facts.Totals.Times(_counted.Categories);
        return
        [
            .. Sessions.SelectMany(session => Part(session, missing)),
            .. AddService(_counted, min, minMinutes: null),
            .. RepeatASessionOnFreeDays(),
            .. RepeatANeighbor(),
            .. PartASessionOfEveryWeek(min),
        ];
    }

    /// <summary>Counts the services that a day lacks; one without any is none to judge.</summary>
    private int MissingOf(ServiceDay day, int min)
    {
        int services = ServiceTotals.Of(day).Times(_counted.Categories);
        return services == 0 ? 0 : Math.Max(0, min - services);
    }

    private IEnumerable<PlanChange> Part(PlacedSession session, int more) => PartedBlocks(session.Session, more) is ServiceBlock[] blocks
        ? [PlanChange.ReplaceSession(session.Address, session.Session.WithBlocks(blocks), FirstWeek)]
        : [];

    private IEnumerable<PlanChange> AddServices(ServiceDay day, int missing) =>
        Session.TryCreate(Enumerable.Repeat(BlockOf(_counted, UsualServiceMinutes), missing), start: null, id: null, out Session? session, out _)
            ? [PlanChange.AddSession(session, day.Day, FirstWeek)]
            : [];

    /// <summary>Gets the blocks of a day's sessions, the first of which that can be is parted.</summary>
    private IEnumerable<IEnumerable<ServiceBlock>> Parted(ServiceDay day, int more)
    {
        foreach (Session session in day.Sessions)
        {
            ServiceBlock[]? parted = PartedBlocks(session, more);
            yield return parted ?? session.Blocks;
            more = parted is null ? more : 0;
        }
    }

    /// <summary>Parts the longest block that counts into as many as make so many more.</summary>
    private ServiceBlock[]? PartedBlocks(Session session, int more)
    {
        ServiceBlock? longest = session.Blocks
            .Where(block => _counted.Contains(block.Service, block.GroupType))
            .OrderByDescending(block => block.Duration.TotalMinutes)
            .FirstOrDefault();
        if (more < 1 || longest is null || longest.Duration.TotalMinutes <= more || session.Blocks.Count + more > Session.MaxBlocks)
            return null;

        int place = session.Blocks.ToList().IndexOf(longest);
        (int minutes, int rest) = (longest.Duration.TotalMinutes / (more + 1), longest.Duration.TotalMinutes % (more + 1));
        IEnumerable<ServiceBlock> parts = Enumerable.Range(0, more + 1).Select(part => longest.WithMinutes(minutes + (part < rest ? 1 : 0)));
        return [.. session.Blocks.Take(place), .. parts, .. session.Blocks.Skip(place + 1)];
    }

    private int MinutesOf(ServiceSet services) => _policy.Rules
        .Where(rule => rule.Kind == Rule.ServiceMinutesKind && rule.Parameters.Services("services") == services)
        .Select(rule => rule.Parameters.Number("minMinutes") ?? rule.Parameters.Number("maxMinutes"))
        .FirstOrDefault() ?? UsualServiceMinutes;

    private static ServiceBlock BlockOf(ServiceSet services, int minutes)
    {
        foreach (Service service in ServiceCodes.Services.Values)
        {
            if (services.Contains(service))
                return ServiceBlock.Of(service, minutes);
        }

        return ServiceBlock.Group(
            GroupType.Listed.FirstOrDefault(type => services.Contains(Service.Group, type)) ?? GroupType.Other(GroupType.OtherCode), minutes);
    }
}
