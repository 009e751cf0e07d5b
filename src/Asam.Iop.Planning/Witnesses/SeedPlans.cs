using Asam.Iop.Planning.Proof;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Planning.Witnesses;

/// <summary>Small plans of equal weeks whose numbers lie at the limits of rules.</summary>
internal sealed class SeedPlans(IReadOnlyList<BindingRule> rules, PlanDescription client)
{
    private const int UsualDayMinutes = 180;

    /// <summary>How many schedules of first weeks are each followed by how many others.</summary>
    private const int MostPaired = 16;
    private static readonly int[] UsualDays = [3, 4, 5, 2, 1, 6, 7, 0];
    private static readonly int[] UsualWeeks = [1, 8, 12];

    private readonly LevelOfCare _level = LevelOfCare.IntensiveOutpatientOf(client.Edition);
    private readonly SeedWeek _week = new(rules);

    /// <summary>Gets the plans, the shortest first; where rules judge first weeks alone, then plans whose further weeks differ.</summary>
    public IEnumerable<ProgramPlan> All() => OfOnePhase().Concat(OfTwoPhases());

    private IEnumerable<ProgramPlan> OfOnePhase() =>
        from weeks in Weeks().ToArray()
        from schedule in Schedules().ToArray()
        select ProgramPlan.Of(client, Phase.Create(_level, weeks, schedule));

    private IEnumerable<ProgramPlan> OfTwoPhases() =>
        from first in rules.Select(rule => rule.FirstWeeks).Where(weeks => weeks < Phase.MaxWeeks).Distinct().ToArray()
        let further = new SeedPlans([.. rules.Where(rule => rule.FirstWeeks > first)], client)
        from weeks in Weeks().Select(weeks => weeks - first).Append(1).Where(weeks => weeks > 0).Distinct().ToArray()
        from schedule in Schedules().Take(MostPaired).ToArray()
        from other in further.Schedules().Take(MostPaired).ToArray()
        select ProgramPlan.Of(client, Phase.Create(_level, first, schedule), Phase.Create(_level, weeks, other));

    private IEnumerable<WeeklySchedule> Schedules() => (
        from days in UsualDays
        from minutes in Minutes(days)
        from blocks in _week.BlocksOf(days, minutes)
        from schedule in _week.Schedules(days, blocks)
        select schedule).Distinct();

    /// <summary>Gets numbers of weeks at the limits of the rules of length, and the usual ones where these allow them.</summary>
    private IEnumerable<int> Weeks()
    {
        int least = Limits(Rule.ProgramLengthKind, "minWeeks").DefaultIfEmpty(1).Max();
        int most = Limits(Rule.ProgramLengthKind, "maxWeeks").DefaultIfEmpty(Phase.MaxWeeks).Min();
        return UsualWeeks
            .Concat(Limits(Rule.TotalHoursKind, "withinWeeks"))
            .Select(weeks => Math.Max(1, Math.Min(Math.Max(weeks, least), most)))
            .Distinct()
            .OrderBy(weeks => weeks);
    }

    /// <summary>Gets the minutes of a day at the limits of the rules of hours.</summary>
    private IEnumerable<int> Minutes(int days)
    {
        if (days == 0)
            return [0];
        IEnumerable<int> ofWeek = Limits(Rule.WeeklyHoursKind, "minHours").Select(minutes => (minutes + days - 1) / days)
            .Concat(Limits(Rule.WeeklyHoursKind, "maxHours").Select(minutes => minutes / days));
        IEnumerable<int> ofDay = new[] { Rule.ServiceDayHoursKind, Rule.SessionHoursKind }
            .SelectMany(kind => Limits(kind, "minHours").Concat(Limits(kind, "maxHours")));
        IEnumerable<int> ofTotal = rules.Where(rule => rule.Is(Rule.TotalHoursKind))
            .Select(rule => (rule.Number("minHours")!.Value + (rule.Number("withinWeeks")!.Value * days) - 1) / (rule.Number("withinWeeks")!.Value * days));
        return ofWeek.Concat(ofDay).Concat(ofTotal)
            .Append(UsualDayMinutes)
            .Where(minutes => minutes is >= ServiceBlock.MinMinutes and <= SessionDuration.MaxMinutes)
            .Distinct();
    }

    private IEnumerable<int> Limits(RuleKind kind, string limit) => rules.Where(rule => rule.Is(kind)).Select(rule => rule.Number(limit)).OfType<int>();
}
