using System.Globalization;

namespace Asam.Iop.Tool.Terminals;

/// <summary>A bar on the last line of a terminal that shows how far long work has come. It reads no clock: it moves when its text does.</summary>
/// <param name="screen">Where it is drawn, if that is a terminal.</param>
internal sealed class ProgressLine(Screen screen)
{
    /// <summary>Input that is shorter is judged before anyone could read the bar.</summary>
    private const long LeastBytes = 4 * 1024 * 1024;
    private const int PlansBetweenDrawings = 1000;
    private const int BarWidth = 30;
    private const int Percent = 100;

    private string _drawn = string.Empty;
    private long _plans;

    /// <summary>Gets or sets the bytes of all input, or 0 where they are not known.</summary>
    public long TotalBytes { get; set; }

    /// <summary>Gets or sets the bytes that were read.</summary>
    public long ReadBytes { get; set; }

    private bool IsShown => screen.Traits.IsTerminal && (TotalBytes >= LeastBytes || ReadBytes >= LeastBytes);

    /// <summary>Counts a plan that was judged.</summary>
    public void CountPlan()
    {
        _plans++;
        if (IsShown)
            Draw(Describe());
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
        if (text == _drawn)
            return;
        screen.Overwrite(text);
        _drawn = text;
    }

    private string Describe()
    {
        string plans = string.Create(CultureInfo.InvariantCulture, $"{_plans / PlansBetweenDrawings * PlansBetweenDrawings:N0} plans");
        if (TotalBytes == 0)
            return plans;
        long done = Math.Min(ReadBytes, TotalBytes);
        int filled = (int)(done * BarWidth / TotalBytes);
        string bar = new string('█', filled) + new string('░', BarWidth - filled);
        return string.Create(CultureInfo.InvariantCulture, $"{bar} {done * Percent / TotalBytes,3} %  {plans}");
    }
}
