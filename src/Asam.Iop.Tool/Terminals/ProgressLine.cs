using System.Globalization;

namespace Asam.Iop.Tool.Terminals;

/// <summary>A bar on the last line of a terminal that shows how far long work has come, how fast it goes, and how long it will still take.</summary>
/// <param name="screen">Where it is drawn, if that is a terminal.</param>
/// <param name="clock">The clock by which it moves.</param>
internal sealed class ProgressLine(Screen screen, TimeProvider clock)
{
    /// <summary>Input that is shorter is judged before anyone could read the bar.</summary>
    private const long LeastBytes = 4 * 1024 * 1024;
    private const int BarWidth = 20;
    private const int Percent = 100;
    private static readonly TimeSpan BetweenDrawings = TimeSpan.FromMilliseconds(200);

    /// <summary>Until then, chance decides how fast the work seems.</summary>
    private static readonly TimeSpan LeastTimeForSpeed = TimeSpan.FromSeconds(1);

    private readonly long _begun = clock.GetTimestamp();
    private string _drawn = string.Empty;
    private TimeSpan? _drawnAt;
    private long _plans;

    /// <summary>Gets or sets the bytes of all input, or 0 where they are not known.</summary>
    public long TotalBytes { get; set; }

    /// <summary>Gets or sets the bytes that were read.</summary>
    public long ReadBytes { get; set; }

    private bool IsShown => screen.Traits.IsTerminal && (TotalBytes >= LeastBytes || ReadBytes >= LeastBytes);

    /// <summary>Counts plans that were judged.</summary>
    public void CountPlans(int count)
    {
        _plans += count;
        if (!IsShown)
            return;
        TimeSpan elapsed = clock.GetElapsedTime(_begun);
        if (_drawnAt is TimeSpan before && elapsed - before < BetweenDrawings)
            return;
        _drawnAt = elapsed;
        Draw(Describe(elapsed));
    }

    /// <summary>Makes room for other text.</summary>
    public void Clear()
    {
        if (_drawn.Length > 0)
            screen.Overwrite(new string(' ', _drawn.Length) + '\r');
        _drawn = string.Empty;
    }

    private void Draw(string text)
    {
        // The last column stays free: a cursor that passes it goes to the next line.
        string fitted = TextFlow.Fit(text, screen.Width - 1);
        screen.Overwrite(fitted.PadRight(_drawn.Length));
        _drawn = fitted;
    }

    private string Describe(TimeSpan elapsed)
    {
        List<string> parts = [string.Create(CultureInfo.InvariantCulture, $"{_plans:N0} plans")];
        if (elapsed >= LeastTimeForSpeed)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{(long)((decimal)_plans * TimeSpan.TicksPerSecond / elapsed.Ticks):N0} plans/s"));
        if (TotalBytes == 0)
            return string.Join("  ", parts);
        long done = Math.Min(ReadBytes, TotalBytes);
        int filled = (int)(done * BarWidth / TotalBytes);
        string bar = new string('█', filled) + new string('░', BarWidth - filled);
        parts.Insert(0, string.Create(CultureInfo.InvariantCulture, $"{bar} {done * Percent / TotalBytes,3} %"));
        if (elapsed >= LeastTimeForSpeed && done > 0)
            parts.Add($"{TimeText.Of(TimeSpan.FromTicks((long)((decimal)elapsed.Ticks * (TotalBytes - done) / done)))} left");
        return string.Join("  ", parts);
    }
}
