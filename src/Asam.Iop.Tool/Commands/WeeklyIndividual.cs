using Asam.Iop.Scheduling;
using NodaTime;

namespace Asam.Iop.Tool.Commands;

/// <summary>An individual session of every week.</summary>
/// <param name="Day">Its day, or <see langword="null"/> for none.</param>
/// <param name="Minutes">Its length.</param>
internal sealed record WeeklyIndividual(IsoDayOfWeek? Day, int Minutes)
{
    /// <summary>The length of a session that nothing is said of.</summary>
    public const int UsualMinutes = 60;

    private const string None = "none";

    /// <summary>Reads a session: <c>wednesday:60</c>, or <c>none</c>.</summary>
    public static WeeklyIndividual Parse(string text)
    {
        if (text == None)
            return new(Day: null, Minutes: 0);
        return text.Split(':') is [string day, string minutes]
            ? new(ScheduleCodes.Days.Parse(day), SessionMakeUp.Minutes(minutes))
            : throw new FormatException($"'{text}' is no day with minutes, like wednesday:60, and not {None}.");
    }
}
