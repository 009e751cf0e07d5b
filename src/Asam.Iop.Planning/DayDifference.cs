using Asam.Iop.Scheduling;
using NodaTime;

namespace Asam.Iop.Planning;

/// <summary>A day of a week that differs: its sessions before and after.</summary>
public sealed class DayDifference
{
    internal DayDifference(ServiceDay? before, ServiceDay? after)
    {
        Before = before;
        After = after;
    }

    /// <summary>Gets the weekday, or <see langword="null"/> for a day whose weekday is unchosen.</summary>
    public IsoDayOfWeek? Day => (After ?? Before)!.Day;

    /// <summary>Gets the day as it was, or <see langword="null"/> where it was no service day.</summary>
    public ServiceDay? Before { get; }

    /// <summary>Gets the day as it becomes, or <see langword="null"/> where it is no service day any more.</summary>
    public ServiceDay? After { get; }

    /// <summary>Gets a line with a minus for what was and one with a plus for what becomes.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        string.Join("\n", new[] { Before is null ? null : $"- {Before}", After is null ? null : $"+ {After}" }.OfType<string>());
}
