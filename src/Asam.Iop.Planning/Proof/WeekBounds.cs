using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Planning.Proof;

/// <summary>What rules make of a week that all of them judge.</summary>
internal sealed class WeekBounds(IReadOnlyList<BindingRule> rules)
{
    private readonly DayBounds _day = new(rules);

    public DayBounds Day => _day;

    /// <summary>Gets the least minutes of services in the week.</summary>
    public IReadOnlyList<MinuteBound> AtLeast => [.. rules.SelectMany(LeastOf)];

    /// <summary>Gets the most minutes of services in the week: of rules of hours, and of so many days of so many hours.</summary>
    public IEnumerable<MinuteBound> AtMost =>
    [
        new(ServiceSet.None, 0),
        .. rules.Where(rule => rule.Is(Rule.WeeklyHoursKind) && !rule.IsOfMean && rule.Number("maxHours") is not null)
            .Select(rule => new MinuteBound(rule.Perhaps, rule.Number("maxHours")!.Value)),
        .. from days in DaysAtMost
           from day in _day.AtMost
           select new MinuteBound(days.Services.Common(day.Services), days.Days * day.Minutes),
    ];

    /// <summary>Says whether more days must have some services than may have them.</summary>
    public bool DaysConflict => (
        from least in rules
        where least.Is(Rule.ServiceDaysKind)
        from most in DaysAtMost
        where least.Number("min") > most.Days && least.Counted.IsWithin(most.Services)
        select most).Any();

    private IEnumerable<(ServiceSet Services, int Days)> DaysAtMost => rules
        .Where(rule => rule.Is(Rule.ServiceDaysKind) && rule.Number("max") is not null)
        .Select(rule => (rule.Perhaps, rule.Number("max")!.Value))
        .Append((ServiceSets.All, WeeklySchedule.MaxDays));

    private IEnumerable<MinuteBound> LeastOf(BindingRule rule)
    {
        if (rule.Is(Rule.WeeklyHoursKind) && !rule.IsOfMean)
            return [new(rule.Counted, rule.Number("minHours") ?? 0)];
        if (rule.Is(Rule.ServiceFrequencyKind) && !rule.IsPerServiceDay && rule.Number("everyWeeks") is null)
            return [_day.OfServices(rule)];
        if (rule.Is(Rule.ServicesPerWeekKind))
            return [_day.OfTimes(rule.Counted, rule.Number("min")!.Value)];
        return rule.Is(Rule.ServiceDaysKind) && rule.Number("min") is int days
            ? _day.AtLeast(rule.Counted).Select(bound => bound with { Minutes = bound.Minutes * days })
            : [];
    }
}
