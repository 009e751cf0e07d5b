using Asam.Iop.Services;

namespace Asam.Iop.Scheduling;

/// <summary>What policies judge of a session.</summary>
public sealed class SessionFacts
{
    internal SessionFacts(Session session)
    {
        Length = session.Length;
        Blocks = session.Blocks;
        HasGroupOrUnspecified = session.Blocks.Any(block => block.Service is Service.Group or Service.Unspecified);
    }

    /// <summary>Gets the length: all blocks, breaks and meals included.</summary>
    public SessionDuration Length { get; }

    /// <summary>Gets the blocks, in order.</summary>
    public IReadOnlyList<ServiceBlock> Blocks { get; }

    /// <summary>Gets a value indicating whether the session has a group, or a block whose service its source does not say.</summary>
    public bool HasGroupOrUnspecified { get; }
}
