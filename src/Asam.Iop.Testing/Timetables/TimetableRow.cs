using Asam.Iop.Plans;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Testing.Timetables;

/// <summary>Weeks of a plan that are equal, so that they are shown once.</summary>
internal sealed class TimetableRow(LevelOfCare level, WeeklySchedule week, IReadOnlyList<WeekRange> weeks, bool recurs)
{
    /// <summary>How many ranges of weeks a label names.</summary>
    private const int MostRanges = 3;

    public LevelOfCare Level => level;

    public WeeklySchedule Week => week;

    /// <summary>Gets the weeks: <c>weeks 1–4</c>, <c>weeks 2, 4, 6 … 12</c>, <c>weeks 1, 3 …</c>.</summary>
    public string Label
    {
        get
        {
            if (weeks.Count == 1 && !recurs)
                return weeks[0] is { First: 1, Last: null } ? "every week" : weeks[0].ToString();
            string list = string.Join(", ", weeks.Take(MostRanges).Select(Numbers));
            string rest = recurs ? " …" : weeks.Count > MostRanges ? $" … {Numbers(weeks[weeks.Count - 1])}" : string.Empty;
            return $"weeks {list}{rest}";
        }
    }

    /// <summary>Gets the rows of a plan, in the order of their first weeks.</summary>
    public static IReadOnlyList<TimetableRow> Of(ProgramPlan plan)
    {
        List<TimetableRow> rows = [];
        int first = 1;
        foreach (Phase phase in plan.Phases)
        {
            rows.AddRange(phase.Patterns.Distinct().Count() == 1
                ? [new(phase.Level, phase.Patterns[0], [new(first, first + phase.Weeks - 1)], recurs: false)]
                : OfPatterns(phase, first));
            first += phase.Weeks ?? 0;
        }

        return Join(rows);
    }

    public bool Touches(IReadOnlyList<WeekRange> others) =>
        weeks.Any(own => others.Any(other => !(other.First > own.Last) && !(own.First > other.Last)));

    /// <summary>Gets the different patterns that have a turn; those that take turns for ever have the weeks of two rounds.</summary>
    private static IEnumerable<TimetableRow> OfPatterns(Phase phase, int first)
    {
        const int rounds = 2;
        int shown = phase.Weeks ?? (rounds * phase.Patterns.Count);
        return phase.Patterns
            .Distinct()
            .Select(pattern => new TimetableRow(
                phase.Level,
                pattern,
                Ranges(Enumerable.Range(0, shown).Where(offset => phase.PatternAt(offset) == pattern).Select(offset => first + offset)),
                phase.IsOpenEnded))
            .Where(row => row.HasWeeks);
    }

    private static List<WeekRange> Ranges(IEnumerable<int> weeks)
    {
        List<WeekRange> ranges = [];
        foreach (int week in weeks)
        {
            if (ranges.Count > 0 && ranges[ranges.Count - 1].Last + 1 == week)
                ranges[ranges.Count - 1] = new(ranges[ranges.Count - 1].First, week);
            else
                ranges.Add(new(week, week));
        }

        return ranges;
    }

    /// <summary>Joins neighbors that are equal: two phases of the same week are one run.</summary>
    private static List<TimetableRow> Join(List<TimetableRow> rows)
    {
        List<TimetableRow> joined = [];
        foreach (TimetableRow row in rows)
        {
            TimetableRow? before = joined.Count == 0 ? null : joined[joined.Count - 1];
            if (before is not null && before.IsFollowedBy(row))
                joined[joined.Count - 1] = new(row.Level, row.Week, [new(before.FirstWeek, row.LastWeek)], recurs: false);
            else
                joined.Add(row);
        }

        return joined;
    }

    private bool HasWeeks => weeks.Count > 0;

    private int FirstWeek => weeks[0].First;

    private int? LastWeek => weeks[weeks.Count - 1].Last;

    private bool IsOneRange => weeks.Count == 1 && !recurs;

    private bool IsFollowedBy(TimetableRow next) =>
        IsOneRange && next.IsOneRange && LastWeek + 1 == next.FirstWeek && Level == next.Level && Week == next.Week;

    private static string Numbers(WeekRange range) => range.Last == range.First
        ? FormattableString.Invariant($"{range.First}")
        : FormattableString.Invariant($"{range.First}–{range.Last}");
}
