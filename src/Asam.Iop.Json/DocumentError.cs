using Ardalis.GuardClauses;

namespace Asam.Iop.Json;

/// <summary>One fault of a document: where it is, what was found there, and what is allowed.</summary>
/// <remarks>Equal by all its properties. Immutable.</remarks>
public sealed class DocumentError : IEquatable<DocumentError>
{
    /// <summary>Initializes a new instance of the <see cref="DocumentError"/> class.</summary>
    /// <param name="path">The JSON path: <c>$.phases[0].days[2]</c>.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="message">What was found and what is allowed, as a sentence.</param>
    /// <exception cref="ArgumentNullException">A text is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="line"/> is below 1.</exception>
    public DocumentError(string path, int line, string message)
    {
        Path = Guard.Against.Null(path);
        Line = Guard.Against.NegativeOrZero(line);
        Message = Guard.Against.Null(message);
    }

    /// <summary>Gets the JSON path of the fault: <c>$.phases[0].days[2].sessions[0].blocks[1].minutes</c>.</summary>
    public string Path { get; }

    /// <summary>Gets the line of the fault, from 1; of something that is missing, the line of what should hold it.</summary>
    public int Line { get; }

    /// <summary>Gets what was found and what is allowed, as a sentence.</summary>
    public string Message { get; }

    /// <summary>Says whether two errors are equal.</summary>
    /// <param name="left">One error.</param>
    /// <param name="right">The other error.</param>
    /// <returns><see langword="true"/> if place and sentence are equal.</returns>
    public static bool operator ==(DocumentError? left, DocumentError? right) => Equals(left, right);

    /// <summary>Says whether two errors differ.</summary>
    /// <param name="left">One error.</param>
    /// <param name="right">The other error.</param>
    /// <returns><see langword="true"/> if place or sentence differ.</returns>
    public static bool operator !=(DocumentError? left, DocumentError? right) => !Equals(left, right);

    /// <inheritdoc/>
    public bool Equals(DocumentError? other) =>
        other is not null && Path == other.Path && Line == other.Line && Message == other.Message;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DocumentError);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Message) ^ Line;

    /// <summary>Gets line, path and sentence.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => FormattableString.Invariant($"line {Line}, {Path}: {Message}");
}
