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
    private static readonly int[] UsualDays = [3, 4, 5, 2, 1, 6, 7];
    private static readonly int[] UsualWeeks = [1, 8, 12];
    private static readonly IEnumerable<int> MinutesOfADay = Enumerable.Range(1, SessionDuration.MaxMinutes);

    private readonly LevelOfCare _level = LevelOfCare.IntensiveOutpatientOf(client.Edition);
    private readonly SeedWeek _week = new(rules);

    /// <summary>Gets the plans, the shortest first; where rules judge first weeks alone, then plans whose further weeks differ.</summary>
    public IEnumerable<ProgramPlan> All() => OfOnePhase().Concat(OfTwoPhases());

    private IEnumerable<ProgramPlan> OfOnePhase() =>
        from weeks in Weeks().ToArray()
        from schedule in Schedules().ToArray()
        select ProgramPlan.Of(client, Phase.Create(_level, weeks, schedule));

    private IEnumerable<ProgramPlan> OfTwoPhases() =>
        from first in rules.Where(rule => !rule.JudgesEveryWeek).Select(rule => rule.FirstWeeks).Distinct().ToArray()
        let further = new SeedPlans([.. rules.Where(rule => rule.FirstWeeks > first)], client)
        from weeks in Weeks().Select(weeks => Math.Max(1, weeks - first)).Distinct().ToArray()
        from schedule in Schedules().Take(MostPaired).ToArray()
        from other in further.Schedules().Take(MostPaired).ToArray()
        select ProgramPlan.Of(client, Phase.Create(_level, first, schedule), Phase.Create(_level, weeks, other));

    private IEnumerable<WeeklySchedule> Schedules() => (
        from days in UsualDays
        from minutes in Minutes(days)
        from blocks in _week.BlocksOf(days, minutes)
        from schedule in _week.Schedules(days, blocks)
        select schedule).Append(WeeklySchedule.Empty).Distinct();

    /// <summary>Gets numbers of weeks at the limits of the rules of length, and the usual ones where these allow them.</summary>
    private IEnumerable<int> Weeks()
    {
        int least = Limits(Rule.ProgramLengthKind, "minWeeks").DefaultIfEmpty(1).Max();
        int most = Limits(Rule.ProgramLengthKind, "maxWeeks").DefaultIfEmpty(Phase.MaxWeeks).Min();
        return UsualWeeks
            .Concat(Limits(Rule.TotalHoursKind, "withinWeeks"))
            .Select(weeks => Math.Min(Math.Max(weeks, least), most))
            .Distinct()
            .OrderBy(weeks => weeks);
    }

    /// <summary>Gets the minutes of a day at the limits of the rules of hours.</summary>
    private IEnumerable<int> Minutes(int days)
    {
        IEnumerable<int> ofWeek = Limits(Rule.WeeklyHoursKind, "minHours").Select(minutes => Quotient.RoundedUp(minutes, days))
            .Concat(Limits(Rule.WeeklyHoursKind, "maxHours").Select(minutes => minutes / days));
        IEnumerable<int> ofDay = new[] { Rule.ServiceDayHoursKind, Rule.SessionHoursKind }
            .SelectMany(kind => Limits(kind, "minHours").Concat(Limits(kind, "maxHours")));
        IEnumerable<int> ofTotal = rules.Where(rule => rule.Is(Rule.TotalHoursKind))
            .Select(rule => Quotient.RoundedUp(rule.Number("minHours")!.Value, rule.Number("withinWeeks")!.Value * days));
        return ofWeek.Concat(ofDay).Concat(ofTotal)
            .Append(UsualDayMinutes)
            .Intersect(MinutesOfADay);
    }

    private IEnumerable<int> Limits(RuleKind kind, string limit) => rules.Where(rule => rule.Is(kind)).Select(rule => rule.Number(limit)).OfType<int>();
}
