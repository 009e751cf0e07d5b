using Asam.Iop.Plans;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Tool.Display;

/// <summary>Weeks of a plan that are equal, so that they are drawn once.</summary>
/// <param name="Label">The weeks, as a heading.</param>
/// <param name="Level">Their level of care.</param>
/// <param name="Week">What each of them is.</param>
internal sealed record PlanRun(string Label, LevelOfCare Level, WeeklySchedule Week)
{
    /// <summary>Gets the runs of a plan, in the order of their first weeks.</summary>
    public static IReadOnlyList<PlanRun> Of(ProgramPlan plan)
    {
        List<(LevelOfCare Level, WeeklySchedule Week, List<WeekRange> Weeks, bool Recurs)> runs = [];
        int first = 1;
        foreach (Phase phase in plan.Phases)
        {
            foreach ((WeeklySchedule week, List<WeekRange> weeks, bool recurs) in Patterns(phase, first))
            {
                if (runs is [.., var last] && GoesOn(last.Weeks, weeks) && last.Level == phase.Level && last.Week == week)
                    runs[^1] = last with { Weeks = [new(last.Weeks[0].First, weeks[0].Last)] };
                else
                    runs.Add((phase.Level, week, weeks, recurs));
            }

            first += phase.Weeks ?? 0;
        }

        return [.. runs.Select(run => new PlanRun(WeekLabel.Of(run.Weeks, run.Recurs), run.Level, run.Week))];
    }

    private static bool GoesOn(List<WeekRange> before, List<WeekRange> weeks) =>
        before is [var only] && weeks is [var next] && only.Last + 1 == next.First;

    /// <summary>Gets the different patterns that have a turn, with the weeks of each; those that recur for ever have the weeks of two rounds.</summary>
    private static IEnumerable<(WeeklySchedule Week, List<WeekRange> Weeks, bool Recurs)> Patterns(Phase phase, int first)
    {
        WeeklySchedule[] different = [.. phase.Patterns.Distinct()];
        if (different.Length == 1)
            return [(different[0], [new(first, first + phase.Weeks - 1)], false)];

        const int rounds = 2;
        int weeks = phase.Weeks ?? (rounds * phase.Patterns.Count);
        return different
            .Select(pattern => (pattern, Ranges(Enumerable.Range(0, weeks).Where(offset => phase.PatternAt(offset) == pattern), first), phase.IsOpenEnded))
            .Where(each => each.Item2.Count > 0);
    }

    private static List<WeekRange> Ranges(IEnumerable<int> offsets, int first)
    {
        List<WeekRange> ranges = [];
        foreach (int week in offsets.Select(offset => first + offset))
        {
            if (ranges is [.., var last] && last.Last + 1 == week)
                ranges[^1] = new(last.First, week);
            else
                ranges.Add(new(week, week));
        }

        return ranges;
    }
}
