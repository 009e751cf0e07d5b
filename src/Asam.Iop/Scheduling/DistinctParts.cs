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
        Tally<int> sessionMinutes = new();
        foreach (ServiceDay day in days)
        {
            foreach (Session session in day.SessionsInOrder)
            {
                bool isGroup = false;
                foreach (ServiceBlock block in session.BlocksInOrder)
                {
                    blocks.Add(block);
                    isGroup |= block.Service is Service.Group or Service.Unspecified;
                }

                if (isGroup)
                    sessionMinutes.Add(session.Length.TotalMinutes);
            }
        }

        return new(blocks.ToCounts(), Distinct(totalsOfDays), sessionMinutes.ToArray());
    }

    /// <summary>Gets what differs in all weeks of a course together.</summary>
    public static DistinctParts Of(WeekTurn[] turns)
    {
        if (turns.Length == 1)
            return turns[0].Week.Parts;
        Tally<ServiceBlock> blocks = new();
        Tally<ServiceTotals> days = new();
        Tally<int> sessionMinutes = new();
        foreach (WeekTurn turn in turns)
        {
            DistinctParts week = turn.Week.Parts;
            foreach ((ServiceBlock block, int times) in week.Blocks)
                blocks.Add(block, times);
            foreach (ServiceTotals day in week.Days)
                days.Add(day);
            foreach (int minutes in week.SessionMinutes)
                sessionMinutes.Add(minutes);
        }

        return new(blocks.ToCounts(), days.ToArray(), sessionMinutes.ToArray());
    }

    private static ServiceTotals[] Distinct(ServiceTotals[] all)
    {
        Tally<ServiceTotals> differing = new();
        foreach (ServiceTotals each in all)
            differing.Add(each);
        return differing.ToArray();
    }
}
