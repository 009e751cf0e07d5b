using Asam.Iop.Scheduling;
using Asam.Iop.Testing.FsCheck.Generation.Walks;

namespace Asam.Iop.Testing.FsCheck.Generation;

/// <summary>Shrinks in which a week keeps its minutes, and two of its blocks share theirs more roundly.</summary>
internal static class Rounding
{
    /// <summary>The more of a week's blocks, the more pairs; weeks with more are not looked at until they have fewer.</summary>
    private const int MostBlocks = 16;

    private static readonly int[] RoundMinutes = [60, 30, 15, 5];

    public static IEnumerable<WeeklySchedule> Of(WeeklySchedule week)
    {
        ServiceBlock[] blocks = [.. week.Days.SelectMany(day => day.Sessions).SelectMany(session => session.Blocks)];
        return blocks.Length > MostBlocks ? []
            : from first in Enumerable.Range(0, blocks.Length)
              from second in Enumerable.Range(0, blocks.Length)
              where first != second
              from moved in Moved(blocks[first].Duration.TotalMinutes, blocks[second].Duration.TotalMinutes)
              let made = Resized(week, first, second, moved)
              where made is not null
              select made;
    }

    /// <summary>Gets how many minutes go from one to the other, or come from it, so that one of them is round and both together rounder.</summary>
    private static IEnumerable<int> Moved(int first, int second) =>
        from round in RoundMinutes
        let over = first % round
        from moved in new[] { over, over - round }
        where over > 0
            && first - moved >= ServiceBlock.MinMinutes
            && second + moved is >= ServiceBlock.MinMinutes and <= ServiceBlock.MaxMinutes
            && RoughnessOf(first - moved) + RoughnessOf(second + moved) < RoughnessOf(first) + RoughnessOf(second)
        select moved;

    /// <summary>Gets 0 for whole hours, 1 for half hours, 2 for quarters, 3 for fives, else 4.</summary>
    private static int RoughnessOf(int minutes)
    {
        int at = Array.FindIndex(RoundMinutes, round => minutes % round == 0);
        return at < 0 ? RoundMinutes.Length : at;
    }

    private static WeeklySchedule? Resized(WeeklySchedule week, int first, int second, int moved)
    {
        int place = 0;
        return BlockEdits.AlterBlocks(week, block => Resize(block, place++));

        ServiceBlock Resize(ServiceBlock block, int at) =>
            at == first ? block.WithMinutes(block.Duration.TotalMinutes - moved)
            : at == second ? block.WithMinutes(block.Duration.TotalMinutes + moved)
            : block;
    }
}
