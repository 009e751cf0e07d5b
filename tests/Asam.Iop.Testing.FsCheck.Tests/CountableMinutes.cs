using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Testing.FsCheck.Tests;

/// <summary>The minutes of a week that count as treatment, added up block by block.</summary>
internal static class CountableMinutes
{
    public static int Of(WeeklySchedule week)
    {
        int sum = 0;
        foreach (ServiceBlock block in week.Days.SelectMany(day => day.Sessions).SelectMany(session => session.Blocks))
        {
            if (block.Service is Service.Group or Service.Individual or Service.Family or Service.Unspecified)
                sum += block.Duration.TotalMinutes;
        }

        return sum;
    }
}
