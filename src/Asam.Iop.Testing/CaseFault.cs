using Ardalis.GuardClauses;
using Asam.Iop.Json;

namespace Asam.Iop.Testing;

/// <summary>What is wrong with a case: the file, and where in it.</summary>
/// <remarks>Immutable.</remarks>
public sealed class CaseFault
{
    /// <summary>Initializes a new instance of the <see cref="CaseFault"/> class.</summary>
    /// <param name="file">The path of the file: that of the case, or of a plan or policy that it names.</param>
    /// <param name="error">What is wrong, and where.</param>
    /// <exception cref="ArgumentException"><paramref name="file"/> is <see langword="null"/> or empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="error"/> is <see langword="null"/>.</exception>
    public CaseFault(string file, DocumentError error)
    {
        File = Guard.Against.NullOrEmpty(file);
        Error = Guard.Against.Null(error);
    }

    /// <summary>Gets the path of the file.</summary>
    public string File { get; }

    /// <summary>Gets what is wrong, and where: line, JSON path, and what is allowed.</summary>
    public DocumentError Error { get; }

    /// <summary>Gets file, line, path and sentence.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{File}, {Error}";
}
