namespace Asam.Iop.Scheduling;

/// <summary>A week of a course, and all weeks that are like it since its pattern's turn comes again.</summary>
/// <param name="week">What the week holds.</param>
/// <param name="weeks">The weeks in which it is its turn.</param>
/// <param name="weeksBefore">How many weeks of the course come before the first of them.</param>
internal sealed class WeekTurn(WeekFacts week, WeekSpan weeks, int weeksBefore)
{
    private readonly WeekSpan _weeks = weeks;

    public WeekFacts Week { get; } = week;

    public ref readonly WeekSpan Weeks => ref _weeks;

    /// <summary>Says whether one of the weeks is among so many first ones of the course.</summary>
    public bool BeginsWithin(int firstWeeks) => weeksBefore < firstWeeks;

    /// <summary>Gets the turn with those weeks alone that are among so many first ones of the course; at least one has to be.</summary>
    public WeekTurn Clipped(int firstWeeks)
    {
        int turns = (firstWeeks - weeksBefore + _weeks.Step - 1) / _weeks.Step;
        return new(Week, _weeks with { Turns = Math.Min(_weeks.Turns ?? turns, turns) }, weeksBefore);
    }
}
