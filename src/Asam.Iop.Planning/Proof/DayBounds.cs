using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Planning.Proof;

/// <summary>What rules make of a day, and of the blocks of it, in a week that all of them judge.</summary>
internal sealed class DayBounds(IReadOnlyList<BindingRule> rules)
{
    /// <summary>A block whose service is not said is judged by no rule of the minutes of services.</summary>
    private static readonly ServiceSet Unspecified = ServiceSet.Of(Service.Unspecified);

    /// <summary>Gets the most minutes that services may have on a day.</summary>
    public IEnumerable<MinuteBound> AtMost => rules
        .Where(rule => rule.Is(Rule.ServiceDayHoursKind) && rule.Number("maxHours") is not null)
        .Select(rule => new MinuteBound(rule.Perhaps, rule.Number("maxHours")!.Value))
        .Append(new(ServiceSets.All, SessionDuration.MaxMinutes));

    /// <summary>Gets the least minutes of services on a day that has a minute of some services.</summary>
    public IEnumerable<MinuteBound> AtLeast(ServiceSet services)
    {
        yield return new(services, LeastOfBlock(services));
        foreach (BindingRule rule in rules.Where(rule => services.IsWithin(rule.Perhaps)))
        {
            // A day that has only what is perhaps counted is satisfied by a minute at most.
            if (rule.Is(Rule.ServiceDayHoursKind) && rule.Number("minHours") is int minutes and > 1)
                yield return new(rule.Counted, minutes);
            else if (rule.Is(Rule.ServicesPerDayKind))
                yield return OfTimes(services.IsWithin(rule.Counted) ? rule.Counted : rule.Perhaps, rule.Number("min")!.Value);
            else if (rule.IsPerServiceDay)
                yield return OfServices(rule);
        }
    }

    /// <summary>Gets the least minutes of the services that a rule of their frequency asks for.</summary>
    public MinuteBound OfServices(BindingRule rule) =>
        new(rule.Services, Math.Max(rule.Number("minMinutes") ?? 0, OfTimes(rule.Services, rule.Number("min") ?? 1).Minutes));

    public MinuteBound OfTimes(ServiceSet services, int times) => new(services, (long)times * LeastOfBlock(services));

    /// <summary>Says whether a block of some services, on some day, breaks a rule whatever it is.</summary>
    public bool Forbid(ServiceSet services) =>
        MinuteBound.Conflict([.. AtLeast(services)], AtMost)
        || LeastOfBlock(services) > MostOfBlock(services)
        || (services.IsWithin(ServiceSets.Groups) && !AllowSession(services))
        || !AllowSize(services)
        || !AllowModality(services);

    private int LeastOfBlock(ServiceSet services) => OfBlocks(services, "minMinutes").DefaultIfEmpty(ServiceBlock.MinMinutes).Max();

    private int MostOfBlock(ServiceSet services) => OfBlocks(services, "maxMinutes").DefaultIfEmpty(ServiceBlock.MaxMinutes).Min();

    private IEnumerable<int> OfBlocks(ServiceSet services, string limit) => rules
        .Where(rule => rule.Is(Rule.ServiceMinutesKind) && services.IsWithin(rule.Services.Except(Unspecified)))
        .Select(rule => rule.Number(limit))
        .OfType<int>();

    private bool AllowSession(ServiceSet services)
    {
        BindingRule[] ofSessions = [.. rules.Where(rule => rule.Is(Rule.SessionHoursKind))];
        int most = ofSessions.Select(rule => rule.Number("maxHours")).OfType<int>().DefaultIfEmpty(SessionDuration.MaxMinutes).Min();
        int least = ofSessions.Select(rule => rule.Number("minHours")).OfType<int>().DefaultIfEmpty(0).Max();
        return Math.Max(least, LeastOfBlock(services)) <= most;
    }

    private bool AllowSize(ServiceSet services)
    {
        BindingRule[] ofGroups =
        [
            .. rules.Where(rule => rule.Is(Rule.GroupSizeKind)
                && services.IsWithin(rule.Rule.Parameters.Services("groupTypes") ?? ServiceSet.Of(Service.Group))),
        ];
        int most = ofGroups.Select(rule => rule.Number("max")).OfType<int>().DefaultIfEmpty(ServiceBlock.MaxSize).Min();
        return ofGroups.Select(rule => rule.Number("min")).OfType<int>().DefaultIfEmpty(ServiceBlock.MinSize).Max() <= most;
    }

    private bool AllowModality(ServiceSet services) => VocabularyCodes.BlockModalities.Values.Any(modality => rules
        .Where(rule => rule.Is(Rule.ModalityKind) && services.IsWithin(rule.Perhaps))
        .All(rule => rule.Rule.Parameters.Modalities("allowed")!.Contains(modality)));
}
