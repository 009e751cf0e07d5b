using Asam.Iop.Scheduling;

namespace Asam.Iop.Plans;

/// <summary>A session gets another length. Its last block of treatment grows or shrinks; breaks and meals stay as they are.</summary>
public sealed class ResizeSessionChange : SessionChange
{
    internal ResizeSessionChange(SessionAddress session, int minutes, int fromWeek)
        : base(session, fromWeek)
    {
        Minutes = minutes;
    }

    /// <inheritdoc/>
    public override string Code => "resize-session";

    /// <summary>Gets the new length of the whole session in minutes.</summary>
    public int Minutes { get; }

    /// <inheritdoc/>
    private protected override IReadOnlyList<object?> Parts => [Session, Minutes];

    /// <inheritdoc/>
    private protected override string Describe() => $"make {Session} last {SessionDuration.FromMinutes(Minutes)}";

    /// <inheritdoc/>
    private protected override WeeklySchedule Alter(WeeklySchedule week, int dayIndex, int sessionIndex)
    {
        Session session = week.Days[dayIndex].Sessions[sessionIndex];
        return ScheduleEdits.Replace(week, dayIndex, sessionIndex, session.WithBlocks(Resized(session)));
    }

    /// <summary>A shrinking session gives up whole blocks from its end before it shortens the one before them.</summary>
    private List<ServiceBlock> Resized(Session session)
    {
        List<ServiceBlock> blocks = [.. session.Blocks];
        int more = Minutes - session.Length.TotalMinutes;
        for (int i = blocks.Count - 1; i >= 0 && more != 0; i--)
        {
            if (blocks[i].IsTimeOff)
                continue;
            int minutes = blocks[i].Duration.TotalMinutes + more;
            if (minutes >= ServiceBlock.MinMinutes)
            {
                blocks[i] = blocks[i].WithMinutes(Math.Min(minutes, ServiceBlock.MaxMinutes));
                return blocks;
            }

            more = minutes;
            blocks.RemoveAt(i);
        }

        return more == 0 && blocks.Exists(block => !block.IsTimeOff)
            ? blocks
            : throw new IllFormedException(new(
                "minutes", $"{Session} lasts {session.Length}; without its breaks and meals it cannot be made {SessionDuration.FromMinutes(Minutes)}."));
    }
}
