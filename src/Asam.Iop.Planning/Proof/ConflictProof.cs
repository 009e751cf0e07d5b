using Asam.Iop.Policies;
using Asam.Iop.Services;

namespace Asam.Iop.Planning.Proof;

/// <summary>
/// Proves that no plan meets some rules, by exact reasoning on what each of them makes of the first week, of the mean of all weeks, of the
/// days and blocks that there must be, of the first weeks together, and of their number. What it does not prove may conflict all the same.
/// </summary>
internal static class ConflictProof
{
    /// <summary>Finds rules that conflict and of which none can be left out of the proof, or <see langword="null"/> if none are proven to.</summary>
    public static IReadOnlyList<BindingRule>? Find(IReadOnlyList<BindingRule> rules)
    {
        if (!IsProven(rules))
            return null;
        List<BindingRule> conflict = [.. rules];
        foreach (BindingRule rule in rules)
        {
            if (IsProven([.. conflict.Where(each => each != rule)]))
                conflict.Remove(rule);
        }

        return conflict.AsReadOnly();
    }

    /// <summary>Says whether no plan with a week at level 2.1 meets all the rules.</summary>
    public static bool IsProven(IReadOnlyList<BindingRule> rules) =>
        LengthConflicts(rules) || FirstWeekConflicts(rules) || MeanConflicts(rules) || TotalConflicts(rules);

    private static int LeastWeeks(IEnumerable<BindingRule> rules) => OfLength(rules, "minWeeks").DefaultIfEmpty(1).Max();

    private static int MostWeeks(IEnumerable<BindingRule> rules) => OfLength(rules, "maxWeeks").DefaultIfEmpty(int.MaxValue).Min();

    private static IEnumerable<int> OfLength(IEnumerable<BindingRule> rules, string limit) =>
        rules.Where(rule => rule.Is(Rule.ProgramLengthKind)).Select(rule => rule.Number(limit)).OfType<int>();

    private static bool LengthConflicts(IReadOnlyList<BindingRule> rules) => LeastWeeks(rules) > MostWeeks(rules);

    /// <summary>Every rule of weeks judges the first one, and no taper excuses it.</summary>
    private static bool FirstWeekConflicts(IReadOnlyList<BindingRule> rules)
    {
        WeekBounds week = new(rules);
        return week.DaysConflict || Conflict(week.AtLeast, week.AtMost, week.Day);
    }

    /// <summary>What holds of every week holds of their mean.</summary>
    private static bool MeanConflicts(IReadOnlyList<BindingRule> rules)
    {
        BindingRule[] ofMean = [.. rules.Where(rule => rule.IsOfMean)];
        if (ofMean.Length == 0)
            return false;
        BindingRule[] ofEveryWeek = [.. rules.Where(rule => rule.JudgesEveryWeek)];
        WeekBounds week = new(ofEveryWeek);
        WeekBounds untapered = new([.. ofEveryWeek.Where(rule => rule.Number("taperWeeks") is null)]);
        MinuteBound[] atLeast = [.. untapered.AtLeast, .. ofMean.Select(rule => new MinuteBound(rule.Counted, rule.Number("minHours") ?? 0))];
        IEnumerable<MinuteBound> most = ofMean
            .Where(rule => rule.Number("maxHours") is not null)
            .Select(rule => new MinuteBound(rule.Perhaps, rule.Number("maxHours")!.Value));
        return Conflict(atLeast, [.. week.AtMost, .. most], week.Day);
    }

    private static bool Conflict(IReadOnlyList<MinuteBound> atLeast, IEnumerable<MinuteBound> atMost, DayBounds day) =>
        MinuteBound.Conflict(atLeast, atMost) || atLeast.Any(bound => bound.Minutes > 0 && day.Forbid(bound.Services));

    /// <summary>The first weeks together have at most what each of them may have.</summary>
    private static bool TotalConflicts(IReadOnlyList<BindingRule> rules)
    {
        int most = MostWeeks(rules);
        DayBounds day = new([.. rules.Where(rule => rule.JudgesEveryWeek)]);
        return Totals(rules, day).Any(total =>
            day.Forbid(total.Bound.Services) || MostTogether(rules, total.Bound.Services, Math.Min(total.Weeks, most)) < total.Bound.Minutes);
    }

    /// <summary>Gets the least minutes of services in so many first weeks; of a window only if the program is surely so long.</summary>
    private static IEnumerable<(MinuteBound Bound, int Weeks)> Totals(IReadOnlyList<BindingRule> rules, DayBounds day)
    {
        int leastWeeks = LeastWeeks(rules);
        foreach (BindingRule rule in rules)
        {
            if (rule.Is(Rule.TotalHoursKind))
                yield return (new(rule.Counted, rule.Number("minHours")!.Value), rule.Number("withinWeeks")!.Value);
            else if (rule.Is(Rule.ServiceFrequencyKind) && rule.Number("everyWeeks") is int weeks && weeks <= leastWeeks)
                yield return (day.OfServices(rule), weeks);
        }
    }

    private static long MostTogether(IReadOnlyList<BindingRule> rules, ServiceSet services, int weeks)
    {
        int[] ends = [.. rules.Select(rule => Math.Min(rule.FirstWeeks, weeks)).Append(weeks).Distinct().OrderBy(end => end)];
        long minutes = 0;
        int before = 0;
        foreach (int end in ends)
        {
            WeekBounds week = new([.. rules.Where(rule => rule.FirstWeeks >= end)]);
            minutes += (end - before) * week.AtMost.Where(bound => services.IsWithin(bound.Services)).Min(bound => bound.Minutes);
            before = end;
        }

        return minutes;
    }
}
