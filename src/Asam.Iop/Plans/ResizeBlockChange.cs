using Asam.Iop.Scheduling;

namespace Asam.Iop.Plans;

/// <summary>A block of a session gets another length.</summary>
public sealed class ResizeBlockChange : SessionChange
{
    internal ResizeBlockChange(SessionAddress session, int block, int minutes, int fromWeek)
        : base(session, fromWeek)
    {
        Block = block;
        Minutes = minutes;
    }

    /// <inheritdoc/>
    public override string Code => "resize-block";

    /// <summary>Gets the place of the block in the session, from 1.</summary>
    public int Block { get; }

    /// <summary>Gets the new length in minutes.</summary>
    public int Minutes { get; }

    /// <inheritdoc/>
    private protected override IReadOnlyList<object?> Parts => [Session, Block, Minutes];

    /// <inheritdoc/>
    private protected override string Describe() => $"make block {Block} of {Session} last {SessionDuration.FromMinutes(Minutes)}";

    /// <inheritdoc/>
    private protected override WeeklySchedule Alter(WeeklySchedule week, int dayIndex, int sessionIndex)
    {
        Session session = week.Days[dayIndex].Sessions[sessionIndex];
        if (Block > session.Blocks.Count)
            throw new IllFormedException(new("block", FormattableString.Invariant($"{Session} has {session.Blocks.Count} blocks; block {Block} is meant.")));
        ServiceBlock[] blocks = [.. session.Blocks];
        blocks[Block - 1] = blocks[Block - 1].WithMinutes(Minutes);
        return ScheduleEdits.Replace(week, dayIndex, sessionIndex, session.WithBlocks(blocks));
    }
}
