namespace Asam.Iop.Plans;

/// <summary>Each week of the episode keeps so many service days: those of <see cref="Titration.StepDown"/>.</summary>
public sealed class StepDownChange : PlanChange
{
    internal StepDownChange(int days, int fromWeek)
        : base(fromWeek)
    {
        Days = days;
    }

    /// <inheritdoc/>
    public override string Code => "step-down";

    /// <summary>Gets the days that a week keeps, 0 to 7; a week that has no more stays as it is.</summary>
    public int Days { get; }

    /// <inheritdoc/>
    private protected override IReadOnlyList<object?> Parts => [Days];

    /// <inheritdoc/>
    private protected override string Describe() => FormattableString.Invariant($"step down to {Days} {(Days == 1 ? "day" : "days")} a week");

    /// <inheritdoc/>
    private protected override ProgramPlan ApplyCore(ProgramPlan plan) => PlanEdits.AlterEpisode(
        plan,
        FromWeek,
        week => week.Days.Count > Days ? Titration.StepDown(week, Days) : null,
        () => FormattableString.Invariant($"No week from week {FromWeek} on has more than {Days} service days."));
}
