using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Testing.FsCheck.Generation;

/// <summary>The 9 to 20 hours of the definition, counted here block by block so that tests of the library do not lean on its own totals.</summary>
internal static class WeeklyBand
{
    public const int MinMinutes = 540;

    public const int MaxMinutes = 1200;

    public static bool IsCountable(Service service) =>
        service is Service.Group or Service.Individual or Service.Family or Service.Unspecified;

    public static int CountableMinutes(WeeklySchedule week) => week.Days
        .SelectMany(day => day.Sessions)
        .SelectMany(session => session.Blocks)
        .Where(block => IsCountable(block.Service))
        .Sum(block => block.Duration.TotalMinutes);

    public static bool Holds(WeeklySchedule week) => CountableMinutes(week) is >= MinMinutes and <= MaxMinutes;
}
