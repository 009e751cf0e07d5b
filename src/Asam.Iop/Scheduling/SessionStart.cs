using Ardalis.GuardClauses;
using NodaTime;

namespace Asam.Iop.Scheduling;

/// <summary>The start of a session that has no block yet. It becomes a <see cref="Session"/> with its first one.</summary>
public sealed class SessionStart : ISessionPart
{
    internal SessionStart(LocalTime? time) => Time = time;

    /// <summary>Gets the start time, or <see langword="null"/> where it is not said.</summary>
    public LocalTime? Time { get; }

    /// <inheritdoc/>
    public Session Add(ServiceBlock block) => Session.Owning([Guard.Against.Null(block)], Time, id: null);
}
