using Asam.Iop.Scheduling;

namespace Asam.Iop.Planning;

/// <summary>Weeks in a row that all differ in the same way between two plans.</summary>
public sealed class WeekDifference
{
    internal WeekDifference(WeekRange weeks, LevelOfCare? levelBefore, LevelOfCare? levelAfter, WeeklySchedule? before, WeeklySchedule? after)
    {
        Weeks = weeks;
        LevelBefore = levelBefore;
        LevelAfter = levelAfter;
        Before = before;
        After = after;
    }

    /// <summary>Gets the numbers of the weeks; the range has no end where it goes on for ever.</summary>
    public WeekRange Weeks { get; }

    /// <summary>Gets the level of care before, or <see langword="null"/> where the plan had no such week.</summary>
    public LevelOfCare? LevelBefore { get; }

    /// <summary>Gets the level of care after, or <see langword="null"/> where the plan has no such week any more.</summary>
    public LevelOfCare? LevelAfter { get; }

    /// <summary>Gets the schedule before, or <see langword="null"/> where the plan had no such week.</summary>
    public WeeklySchedule? Before { get; }

    /// <summary>Gets the schedule after, or <see langword="null"/> where the plan has no such week any more.</summary>
    public WeeklySchedule? After { get; }

    /// <summary>Gets the days that differ, those of a weekday first, in their order.</summary>
    public IReadOnlyList<DayDifference> Days => DaysThatDiffer.Between(Before ?? WeeklySchedule.Empty, After ?? WeeklySchedule.Empty);

    /// <summary>Gets the weeks, and below them the days that differ.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Join("\n", [Heading, .. Days.Select(day => day.ToString())]);

    private string Heading => (Before, After) switch
    {
        (null, _) => $"{Weeks}, new",
        (_, null) => $"{Weeks}, left out",
        _ when LevelBefore != LevelAfter => $"{Weeks}, level {LevelBefore} becomes {LevelAfter}",
        _ => Weeks.ToString(),
    };
}
