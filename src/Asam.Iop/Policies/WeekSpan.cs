using Asam.Iop.Scheduling;

namespace Asam.Iop.Policies;

/// <summary>Weeks that a finding stands for: so many weeks on end, again and again after a step.</summary>
/// <param name="First">The number of the first week.</param>
/// <param name="Width">How many weeks on end.</param>
/// <param name="Step">From the start of one turn to the start of the next.</param>
/// <param name="Turns">How often, or <see langword="null"/> for ever.</param>
internal readonly record struct WeekSpan(int First, int Width, int Step, int? Turns)
{
    /// <summary>The turns of one pattern of a run, of which only some weeks are judged.</summary>
    public static WeekSpan OfPattern(WeekRun run, int offset, int? weeks)
    {
        int patterns = run.Patterns.Count;
        return new(run.FirstWeek + offset, 1, patterns, weeks is int known ? (known - offset + patterns - 1) / patterns : null);
    }

    /// <summary>All weeks of a run.</summary>
    public static WeekSpan OfRun(WeekRun run) =>
        run.Weeks is int weeks ? new(run.FirstWeek, weeks, weeks, 1) : new(run.FirstWeek, 1, 1, null);

    public static WeekSpan OfWeeks(int first, int width) => new(first, width, width, 1);
}
