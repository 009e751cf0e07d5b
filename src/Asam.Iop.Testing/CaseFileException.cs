using Ardalis.GuardClauses;

namespace Asam.Iop.Testing;

/// <summary>The error of a case that is wrong and so tests nothing. Its message names each fault with file, line and JSON path.</summary>
public sealed class CaseFileException : FormatException
{
    /// <summary>Initializes a new instance of the <see cref="CaseFileException"/> class.</summary>
    /// <param name="faults">What is wrong, at least one thing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="faults"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="faults"/> is empty.</exception>
    public CaseFileException(IReadOnlyList<CaseFault> faults)
        : base(string.Join("\n", Guard.Against.NullOrEmpty(faults).Select(fault => Guard.Against.Null(fault, nameof(faults))))) => Faults = Array.AsReadOnly([.. faults]);

    /// <summary>Gets what is wrong.</summary>
    public IReadOnlyList<CaseFault> Faults { get; }
}
