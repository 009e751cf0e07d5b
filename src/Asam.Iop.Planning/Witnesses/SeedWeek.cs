using Asam.Iop.Planning.Edits;
using Asam.Iop.Planning.Proof;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using NodaTime;

namespace Asam.Iop.Planning.Witnesses;

/// <summary>Makes weeks of equal days whose blocks and sessions meet the rules of their kind, as far as one block after another can.</summary>
internal sealed class SeedWeek
{
    private readonly IReadOnlyList<BindingRule> _rules;
    private readonly ServiceBlock[] _models;
    private readonly ServiceBlock[] _extra;
    private readonly int _mostOfSession;

    public SeedWeek(IReadOnlyList<BindingRule> rules)
    {
        _rules = rules;
        _models = [.. Models().Select(Complete)];
        _extra = [.. rules.Where(rule => rule.Is(Rule.ServiceFrequencyKind)).SelectMany(Required).Select(Complete)];
        _mostOfSession = Math.Max(1, Limits(Rule.SessionHoursKind, "maxHours").DefaultIfEmpty(SessionDuration.MaxMinutes).Min());
    }

    /// <summary>Gets the blocks of one day of so many, in all so many minutes long.</summary>
    public IEnumerable<ServiceBlock[]> BlocksOf(int days, int minutes)
    {
        if (days == 0)
            return [[]];
        int perDay = Limits(Rule.ServicesPerDayKind, "min").DefaultIfEmpty(1).Max();
        int perWeek = Limits(Rule.ServicesPerWeekKind, "min").DefaultIfEmpty(1).Max();
        int services = Math.Max(perDay, (perWeek + days - 1) / days);
        return _models.Select(model => Parts(model, minutes, services)).OfType<ServiceBlock[]>();
    }

    /// <summary>Gets weeks of such days: alone, and with the services that rules ask for on the first day or on each.</summary>
    public IEnumerable<WeeklySchedule> Schedules(int days, ServiceBlock[] blocks)
    {
        IReadOnlyList<IsoDayOfWeek> weekdays = Titration.WeekdaysOf(days);
        yield return Schedule(weekdays, _ => blocks);
        if (_extra.Length == 0)
            yield break;
        yield return Schedule(weekdays, index => index == 0 ? [.. blocks, .. _extra] : blocks);
        yield return Schedule(weekdays, _ => [.. blocks, .. _extra]);
    }

    private WeeklySchedule Schedule(IReadOnlyList<IsoDayOfWeek> weekdays, Func<int, IReadOnlyList<ServiceBlock>> blocksOf)
    {
        List<ServiceDay> days = [];
        for (int i = 0; i < weekdays.Count; i++)
        {
            if (ServiceDay.TryCreate(weekdays[i], Sessions(blocksOf(i)), out ServiceDay? day, out _))
                days.Add(day);
        }

        return WeeklySchedule.Create(days);
    }

    /// <summary>Puts blocks into sessions, a new one where the one before would be too long or has an other kind of service.</summary>
    private List<Session> Sessions(IReadOnlyList<ServiceBlock> blocks)
    {
        List<Session> sessions = [];
        foreach (ServiceBlock block in blocks)
        {
            Session? last = sessions.LastOrDefault();
            bool fits = last is not null
                && last.Blocks.Count < Session.MaxBlocks
                && BlockEdits.IsGroup(last.Blocks[0]) == BlockEdits.IsGroup(block)
                && last.Length.TotalMinutes + block.Duration.TotalMinutes <= _mostOfSession;
            if (fits)
                sessions[sessions.Count - 1] = last!.Add(block);
            else
                sessions.Add(Session.Create([block]));
        }

        return sessions;
    }

    /// <summary>Parts so many minutes into so many blocks, or more where rules allow no block so long; <see langword="null"/> where that cannot be.</summary>
    private ServiceBlock[]? Parts(ServiceBlock model, int minutes, int services)
    {
        int most = _rules
            .Where(rule => rule.Is(Rule.ServiceMinutesKind) && rule.Services.Contains(model.Service, model.GroupType))
            .Select(rule => rule.Number("maxMinutes"))
            .OfType<int>()
            .Append(BlockEdits.IsGroup(model) ? _mostOfSession : ServiceBlock.MaxMinutes)
            .Min();
        int parts = Math.Max(services, (minutes + most - 1) / most);
        if (parts > minutes || parts > Session.MaxBlocks)
            return null;
        return [.. Enumerable.Range(0, parts).Select(part => model.WithMinutes((minutes / parts) + (part < minutes % parts ? 1 : 0)))];
    }

    /// <summary>Gets the services that weeks are made of: the group that most rules count, and an individual session.</summary>
    private IEnumerable<ServiceBlock> Models()
    {
        GroupType type = GroupType.Listed
            .OrderByDescending(each => _rules.Count(rule => rule.Counted.Contains(Service.Group, each)))
            .ThenByDescending(each => each == GroupType.Process)
            .First();
        yield return ServiceBlock.Group(type, BlockEdits.UsualMinutes);
        yield return ServiceBlock.Of(Service.Individual, BlockEdits.UsualMinutes);
    }

    private IEnumerable<ServiceBlock> Required(BindingRule rule)
    {
        MinuteBound least = new DayBounds(_rules).OfServices(rule);
        int times = rule.Number("min") ?? 1;
        long each = Math.Max(least.Minutes / times, Math.Min(BlockEdits.UsualMinutes, MostOf(rule.Services)));
        return least.Minutes > SessionDuration.MaxMinutes || each > ServiceBlock.MaxMinutes
            ? []
            : Enumerable.Repeat(BlockEdits.Of(rule.Services, (int)each), times);
    }

    private int MostOf(ServiceSet services) => _rules
        .Where(rule => rule.Is(Rule.ServiceMinutesKind) && services.IsWithin(rule.Services))
        .Select(rule => rule.Number("maxMinutes"))
        .OfType<int>()
        .DefaultIfEmpty(ServiceBlock.MaxMinutes)
        .Min();

    /// <summary>Gives a block what rules ask to be said of it: a size, and how it is attended.</summary>
    private ServiceBlock Complete(ServiceBlock block)
    {
        BindingRule[] ofModality = [.. _rules.Where(rule => rule.Is(Rule.ModalityKind))];
        Modality[] allowed =
        [
            .. VocabularyCodes.BlockModalities.Values
                .OrderByDescending(modality => ofModality.Count(rule => rule.Rule.Parameters.Modalities("allowed")!.Contains(modality))),
        ];
        ServiceBlock attended = ofModality.Length == 0 ? block : block.WithModality(allowed[0]);
        return block.Service == Service.Group && _rules.Any(rule => rule.Is(Rule.GroupSizeKind))
            ? attended.WithSize(Limits(Rule.GroupSizeKind, "min").DefaultIfEmpty(Limits(Rule.GroupSizeKind, "max").DefaultIfEmpty(ServiceBlock.MaxSize).Min()).Max())
            : attended;
    }

    private IEnumerable<int> Limits(RuleKind kind, string limit) => _rules.Where(rule => rule.Is(kind)).Select(rule => rule.Number(limit)).OfType<int>();
}
