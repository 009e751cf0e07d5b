using Asam.Iop.Planning.Edits;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Planning.Tests;

/// <summary>Tries every sequence of edits, however far it leads from a mended plan, and measures each answer minute by minute.</summary>
internal static class ExhaustiveMending
{
    /// <summary>Finds the least cost of at most so many changes, or <see langword="null"/> if none of them mend.</summary>
    public static (int Changes, long Minutes, long Sessions)? LeastCost(ProgramPlan plan, IReadOnlyList<Policy> policies, int maxChanges)
    {
        List<ProgramPlan> plans = [plan];
        for (int changes = 1; changes <= maxChanges; changes++)
        {
            plans = [.. plans.SelectMany(each => After(each, policies))];
            (int, long, long)[] costs = [.. plans.Where(each => policies.All(policy => policy.Permits(each))).Select(each => Cost(plan, each, changes))];
            if (costs.Length > 0)
                return costs.Min();
        }

        return null;
    }

    public static (int Changes, long Minutes, long Sessions) Cost(ProgramPlan before, ProgramPlan after, int changes)
    {
        long minutes = 0;
        long sessions = 0;
        int last = before.TotalWeeks is int one && after.TotalWeeks is int two ? Math.Max(one, two) : 520;
        for (int week = 1; week <= last; week++)
        {
            (WeeklySchedule early, WeeklySchedule late) = (WeekOf(before, week), WeekOf(after, week));
            minutes += MinutesOf(early).Keys.Union(MinutesOf(late).Keys)
                .Sum(service => Math.Abs(MinutesOf(early).GetValueOrDefault(service) - MinutesOf(late).GetValueOrDefault(service)));
            sessions += SessionsThatDiffer(early, late);
        }

        return (changes, minutes, sessions);
    }

    private static IEnumerable<ProgramPlan> After(ProgramPlan plan, IReadOnlyList<Policy> policies)
    {
        IEnumerable<Unmet> unmet = policies.SelectMany(policy => Unmet.In(policy.Evaluate(plan)));
        foreach (PlanChange change in new EditSet(plan, policies, fromWeek: 1).Of(unmet))
        {
            if (plan.TryApply(change, out ProgramPlan? changed, out _))
                yield return changed;
        }
    }

    private static WeeklySchedule WeekOf(ProgramPlan plan, int week) => week > plan.TotalWeeks ? WeeklySchedule.Empty : plan.Week(week).Schedule;

    private static Dictionary<string, long> MinutesOf(WeeklySchedule week) => week.Days
        .SelectMany(day => day.Sessions)
        .SelectMany(session => session.Blocks)
        .GroupBy(block => $"{block.Service} {block.GroupType}")
        .ToDictionary(group => group.Key, group => group.Sum(block => (long)block.Duration.TotalMinutes));

    private static int SessionsThatDiffer(WeeklySchedule one, WeeklySchedule other)
    {
        List<string> left = [.. one.Days.SelectMany(day => day.Sessions.Select(session => Text(day, session)))];
        int common = other.Days.SelectMany(day => day.Sessions.Select(session => Text(day, session))).Count(left.Remove);
        return Math.Max(left.Count, other.Days.Sum(day => day.Sessions.Count) - common);
    }

    private static string Text(ServiceDay day, Session session) =>
        $"{day.Day} {session.Id} {session.Start} {string.Join('+', session.Blocks.Select(block => $"{block} {block.Modality} {block.Size}"))}";
}
