using Asam.Iop.Services;

namespace Asam.Iop.Scheduling;

/// <summary>What differs in a week, or in all weeks of a course: most are made of a few things again and again.</summary>
/// <param name="blocks">The blocks, and how often each is there.</param>
/// <param name="days">What the days hold.</param>
/// <param name="sessionMinutes">The lengths of the sessions that have a group or unspecified block.</param>
internal sealed class DistinctParts((ServiceBlock Block, int Times)[] blocks, ServiceTotals[] days, int[] sessionMinutes)
{
    /// <summary>Gets the blocks that differ, and how often each is there. Not to be altered.</summary>
    public (ServiceBlock Block, int Times)[] Blocks => blocks;

    /// <summary>Gets what the days hold that differ in it. Not to be altered.</summary>
    public ServiceTotals[] Days => days;

    /// <summary>Gets the different lengths of the sessions that have a group or unspecified block. Not to be altered.</summary>
    public int[] SessionMinutes => sessionMinutes;

    /// <summary>Gets what differs in a week.</summary>
    /// <param name="days">The days of the week.</param>
    /// <param name="totalsOfDays">What each day holds.</param>
    public static DistinctParts Of(ServiceDay[] days, ServiceTotals[] totalsOfDays)
    {
        Tally<ServiceBlock> blocks = new();
        HashSet<int> sessionMinutes = [];
        foreach (Session session in days.SelectMany(day => day.SessionsInOrder))
        {
            foreach (ServiceBlock block in session.BlocksInOrder)
                blocks.Add(block);
            if (session.BlocksInOrder.Any(block => block.Service is Service.Group or Service.Unspecified))
                sessionMinutes.Add(session.Length.TotalMinutes);
        }

        return new(blocks.ToCounts(), [.. totalsOfDays.Distinct()], [.. sessionMinutes]);
    }

    /// <summary>Gets what differs in all weeks of a course together.</summary>
    public static DistinctParts Of(WeekTurn[] turns)
    {
        if (turns.Length == 1)
            return turns[0].Week.Parts;
        DistinctParts[] weeks = [.. turns.Select(turn => turn.Week.Parts)];
        Tally<ServiceBlock> blocks = new();
        foreach ((ServiceBlock block, int times) in weeks.SelectMany(week => week.Blocks))
            blocks.Add(block, times);
        return new(
            blocks.ToCounts(),
            [.. weeks.SelectMany(week => week.Days).Distinct()],
            [.. weeks.SelectMany(week => week.SessionMinutes).Distinct()]);
    }
}
