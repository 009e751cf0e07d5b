using Ardalis.GuardClauses;
using Asam.Iop.Plans;

namespace Asam.Iop.Planning;

/// <summary>The weeks in which two plans differ, in order.</summary>
/// <remarks>
/// Compared are levels and schedules, week by week, by their numbers. Of patterns that take turns without an end, each stands at its first
/// turn. Immutable.
/// </remarks>
public sealed class PlanDiff
{
    private PlanDiff(IReadOnlyList<WeekDifference> weeks) => Weeks = weeks;

    /// <summary>Gets the weeks that differ; none if the two plans have the same weeks.</summary>
    public IReadOnlyList<WeekDifference> Weeks { get; }

    /// <summary>Compares two plans.</summary>
    /// <param name="before">The plan as it was.</param>
    /// <param name="after">The plan as it becomes.</param>
    /// <returns>The weeks that differ.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static PlanDiff Between(ProgramPlan before, ProgramPlan after)
    {
        Guard.Against.Null(before);
        Guard.Against.Null(after);
        List<WeekDifference> differences = [];
        int turns = PatternsOfTheEnd(before) * PatternsOfTheEnd(after);
        int horizon = Math.Max(FixedWeeks(before), FixedWeeks(after)) + turns;
        foreach (WeekPair pair in WeekPair.Of(before, after, horizon))
        {
            if (pair.IsEqual)
                continue;
            WeekDifference? last = differences.LastOrDefault();
            bool goesOn = last?.Weeks.Last == pair.Number - 1 && pair.DiffersAs(last);
            if (goesOn)
                differences.RemoveAt(differences.Count - 1);
            bool isForEver = pair.Number == horizon && turns == 1;
            differences.Add(pair.ToDifference(goesOn ? last!.Weeks.First : pair.Number, isForEver));
        }

        return new(differences.AsReadOnly());
    }

    /// <summary>Gets the differences, one below the other.</summary>
    /// <returns>The text; empty if there is none.</returns>
    public override string ToString() => string.Join("\n", Weeks.Select(week => week.ToString()));

    private static int FixedWeeks(ProgramPlan plan) => plan.Phases.Sum(phase => phase.Weeks ?? 0);

    private static int PatternsOfTheEnd(ProgramPlan plan) => plan.IsOpenEnded ? plan.Phases[plan.Phases.Count - 1].Patterns.Count : 1;
}
