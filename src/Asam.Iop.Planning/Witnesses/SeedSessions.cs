using Asam.Iop.Planning.Edits;
using Asam.Iop.Scheduling;

namespace Asam.Iop.Planning.Witnesses;

/// <summary>Puts blocks into sessions of at most so many minutes, groups apart from other services.</summary>
internal sealed class SeedSessions(int most)
{
    /// <summary>Makes sessions, a new one where the one before would be too long or has another kind of service.</summary>
    public IReadOnlyList<Session> Of(IReadOnlyList<ServiceBlock> blocks)
    {
        List<Session> sessions = [];
        foreach (ServiceBlock block in blocks)
        {
            if (sessions.LastOrDefault() is Session last && Fits(last, block))
                sessions[sessions.Count - 1] = last.Add(block);
            else
                sessions.Add(Session.Create([block]));
        }

        return sessions;
    }

    /// <summary>A session with a group is judged by its length, one of other services is not.</summary>
    private bool Fits(Session session, ServiceBlock block) =>
        session.Blocks.Count < Session.MaxBlocks
        && BlockEdits.IsGroup(session.Blocks[0]) == BlockEdits.IsGroup(block)
        && session.Length.TotalMinutes + block.Duration.TotalMinutes <= most;
}
