using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Planning.Edits;

/// <content>Edits of the blocks of sessions.</content>
internal sealed partial class Site
{
    /// <summary>Gives each block of treatment, one at a time, so many minutes more, or fewer where the number is negative.</summary>
    public IEnumerable<PlanChange> Resize(int minutes, Func<PlacedSession, bool> isMeant) =>
        from placed in Sessions
        where isMeant(placed)
        from place in Enumerable.Range(0, placed.Session.Blocks.Count)
        let block = placed.Session.Blocks[place]
        let resized = block.Duration.TotalMinutes + minutes
        where !block.IsTimeOff && resized is >= ServiceBlock.MinMinutes and <= ServiceBlock.MaxMinutes
        select PlanChange.ResizeBlock(placed.Address, place + 1, resized, Week);

    /// <summary>Replaces sessions by such with other blocks, where these make a session.</summary>
    public IEnumerable<PlanChange> Replace(Func<Session, IEnumerable<ServiceBlock>?> blocksOf) =>
        from placed in Sessions
        let blocks = blocksOf(placed.Session)?.ToArray()
        where blocks is not null && !blocks.SequenceEqual(placed.Session.Blocks)
        where Session.TryCreate(blocks, placed.Session.Start, placed.Session.Id, out _, out _)
        select PlanChange.ReplaceSession(placed.Address, placed.Session.WithBlocks(blocks), Week);

    /// <summary>Adds blocks at the end of a session, or lets them have the time of its longest group.</summary>
    public IEnumerable<PlanChange> Include(IReadOnlyList<ServiceBlock> blocks) =>
        Replace(session => session.Blocks.Concat(blocks)).Concat(Replace(session => BlockEdits.MakeRoom(session, blocks)));

    /// <summary>Does without one block of a session that has several.</summary>
    public IEnumerable<PlanChange> RemoveBlocks(ServiceSet services) =>
        from placed in Sessions
        where placed.Session.Blocks.Count(block => !block.IsTimeOff) > 1
        from place in Enumerable.Range(0, placed.Session.Blocks.Count)
        let block = placed.Session.Blocks[place]
        where services.Contains(block.Service, block.GroupType)
        select PlanChange.ReplaceSession(
            placed.Address, placed.Session.WithBlocks(placed.Session.Blocks.Where((_, index) => index != place)), Week);
}
