namespace Asam.Iop.Scheduling;

/// <summary>Weeks that something holds of: so many weeks on end, again and again after a step.</summary>
/// <param name="First">The number of the first week.</param>
/// <param name="Width">How many weeks on end.</param>
/// <param name="Step">From the start of one turn to the start of the next.</param>
/// <param name="Turns">How often, or <see langword="null"/> for ever.</param>
internal readonly record struct WeekSpan(int First, int Width, int Step, int? Turns)
{
    /// <summary>All weeks of a run.</summary>
    public static WeekSpan OfRun(WeekRun run) =>
        run.Weeks is int weeks ? new(run.FirstWeek, weeks, weeks, 1) : new(run.FirstWeek, 1, 1, null);

    public static WeekSpan OfWeeks(int first, int width) => new(first, width, width, 1);
}
