namespace Asam.Iop.Scheduling;

/// <summary>A week of a course, and all weeks that are like it since its pattern's turn comes again.</summary>
/// <param name="week">What the week holds.</param>
/// <param name="weeks">The weeks in which it is its turn.</param>
/// <param name="weeksBefore">How many weeks of the course come before the first of them.</param>
internal sealed class WeekTurn(WeekFacts week, WeekSpan weeks, int weeksBefore)
{
    public WeekFacts Week => week;

    public WeekSpan Weeks => weeks;

    /// <summary>Gets those of the weeks that are among so many first ones of the course; <see langword="null"/> if there are none.</summary>
    public WeekSpan? Within(int firstWeeks)
    {
        int left = firstWeeks - weeksBefore;
        if (left <= 0)
            return null;
        int turns = (left + weeks.Step - 1) / weeks.Step;
        return weeks with { Turns = Math.Min(weeks.Turns ?? turns, turns) };
    }
}
