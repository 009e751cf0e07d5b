using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Testing.FsCheck.Tests;

/// <summary>Stands for the code of a user of the package: what the example in its README tests.</summary>
internal sealed record Invoice(IReadOnlyList<SessionDuration> Lines, int TotalMinutes)
{
    public static Invoice OfWeek(PlanWeek week)
    {
        Session[] sessions = [.. week.Schedule.Days.SelectMany(day => day.Sessions)];
        return new(
            [.. sessions.Select(session => session.Length)],
            sessions.SelectMany(session => session.Blocks)
                .Where(block => ServiceSet.Treatment.Contains(block.Service))
                .Sum(block => block.Duration.TotalMinutes));
    }
}
