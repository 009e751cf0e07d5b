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
    private readonly int _mostOfSession;
    private readonly SeedSessions _sessions;
    private readonly ServiceBlock[] _models;
    private readonly ServiceBlock[] _extra;

    public SeedWeek(IReadOnlyList<BindingRule> rules)
    {
        _rules = rules;
        _mostOfSession = Math.Max(1, Limits(Rule.SessionHoursKind, "maxHours").DefaultIfEmpty(SessionDuration.MaxMinutes).Min());
        _sessions = new(_mostOfSession);
        _models = [.. Models().Select(Complete)];
        _extra = [.. rules.Where(rule => rule.Is(Rule.ServiceFrequencyKind)).SelectMany(Required).Select(Complete)];
    }

    /// <summary>Gets the blocks of one day of so many, in all so many minutes long.</summary>
    public IEnumerable<ServiceBlock[]> BlocksOf(int days, int minutes)
    {
        int perDay = Limits(Rule.ServicesPerDayKind, "min").DefaultIfEmpty(1).Max();
        int perWeek = Limits(Rule.ServicesPerWeekKind, "min").DefaultIfEmpty(1).Max();
        int services = Math.Max(perDay, Quotient.RoundedUp(perWeek, days));
        return _models.Select(model => Parts(model, minutes, services));
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

    /// <summary>Makes a week of the days that are long enough for their blocks.</summary>
    private WeeklySchedule Schedule(IReadOnlyList<IsoDayOfWeek> weekdays, Func<int, IReadOnlyList<ServiceBlock>> blocksOf) =>
        WeeklySchedule.Create(weekdays
            .Select((weekday, index) => ServiceDay.TryCreate(weekday, _sessions.Of(blocksOf(index)), out ServiceDay? day, out _) ? day : null)
            .OfType<ServiceDay>());

    /// <summary>Parts minutes into so many blocks, or more where rules allow no block so long, but none shorter than a minute.</summary>
    private ServiceBlock[] Parts(ServiceBlock model, int minutes, int services)
    {
        int parts = Math.Min(minutes, Math.Max(services, Quotient.RoundedUp(minutes, MostOf(model))));
        return [.. Enumerable.Range(0, parts).Select(part => model.WithMinutes(Quotient.RoundedUp(minutes - part, parts)))];
    }

    private int MostOf(ServiceBlock model) => _rules
        .Where(rule => rule.Is(Rule.ServiceMinutesKind) && rule.Services.Contains(model.Service, model.GroupType))
        .Select(rule => rule.Number("maxMinutes"))
        .OfType<int>()
        .Append(BlockEdits.IsGroup(model) ? _mostOfSession : ServiceBlock.MaxMinutes)
        .Min();

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

    /// <summary>Gets the blocks that a rule of frequency asks for, unless no day is so long.</summary>
    private IEnumerable<ServiceBlock> Required(BindingRule rule)
    {
        ServiceBlock model = BlockEdits.Of(rule.Services, BlockEdits.UsualMinutes);
        int times = rule.Number("min") ?? 1;
        int usual = times * Math.Min(BlockEdits.UsualMinutes, MostOf(model));
        long minutes = Math.Max(usual, new DayBounds(_rules).OfServices(rule).Minutes);
        return minutes > SessionDuration.MaxMinutes ? [] : Parts(model, (int)minutes, times);
    }

    /// <summary>Gives a block what rules ask to be said of it: a size, and how it is attended.</summary>
    private ServiceBlock Complete(ServiceBlock block)
    {
        BindingRule[] ofModality = [.. _rules.Where(rule => rule.Is(Rule.ModalityKind))];
        Modality[] allowed =
        [
            .. VocabularyCodes.BlockModalities.Values.OrderByDescending(
                modality => ofModality.Count(rule => rule.Rule.Parameters.Modalities("allowed")!.Contains(modality))),
        ];
        ServiceBlock attended = ofModality.Length == 0 ? block : block.WithModality(allowed[0]);
        int? size = Limits(Rule.GroupSizeKind, "min").Max(least => (int?)least) ?? Limits(Rule.GroupSizeKind, "max").Min(most => (int?)most);
        return block.Service == Service.Group ? attended.WithSize(size) : attended;
    }

    private IEnumerable<int> Limits(RuleKind kind, string limit) => _rules.Where(rule => rule.Is(kind)).Select(rule => rule.Number(limit)).OfType<int>();
}
