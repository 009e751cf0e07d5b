using Ardalis.GuardClauses;

namespace Asam.Iop.Scheduling;

/// <summary>Why something cannot be part of a plan or a policy: what is wrong, where, and what is allowed.</summary>
public sealed class WellFormednessError
{
    internal WellFormednessError(string location, string message)
    {
        Location = location;
        Message = message;
    }

    /// <summary>
    /// Gets where the fault is, from the thing that could not be made, in the words of documents:
    /// <c>days[2].sessions[1]</c>; empty if it is the thing itself.
    /// </summary>
    public string Location { get; }

    /// <summary>Gets what is wrong and what is allowed, as a sentence.</summary>
    public string Message { get; }

    /// <summary>Gets the same error as seen from a thing further out.</summary>
    /// <param name="outer">The place of this error's thing in the outer one: <c>phases[0]</c>.</param>
    /// <returns>The error.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="outer"/> is <see langword="null"/>.</exception>
    public WellFormednessError Within(string outer)
    {
        Guard.Against.Null(outer);
        return new(Location.Length == 0 ? outer : $"{outer}.{Location}", Message);
    }

    /// <summary>Gets place and sentence.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Location.Length == 0 ? Message : $"{Location}: {Message}";
}
