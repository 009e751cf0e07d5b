namespace Asam.Iop.Scheduling;

/// <summary>What a session can grow from: its start, or a session with some blocks. See <see cref="SessionParts"/> for the verbs.</summary>
public interface ISessionPart
{
    /// <summary>Gets the session with one more block at its end.</summary>
    /// <param name="block">The block.</param>
    /// <returns>A new session.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="block"/> is <see langword="null"/>.</exception>
    /// <exception cref="IllFormedException">The session would have too many blocks, be too long, or pass midnight.</exception>
    Session Add(ServiceBlock block);
}
