using Ardalis.GuardClauses;

namespace Asam.Iop.Json;

/// <summary>The error of reading a document that is wrong. It carries every fault that was found.</summary>
public sealed class DocumentException : FormatException
{
    /// <summary>Initializes a new instance of the <see cref="DocumentException"/> class.</summary>
    /// <param name="errors">The faults, at least one, in the order of the document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="errors"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="errors"/> is empty.</exception>
    public DocumentException(IReadOnlyList<DocumentError> errors)
        : base(Describe([.. Guard.Against.NullOrEmpty(errors).Select(error => Guard.Against.Null(error, nameof(errors)))])) => Errors = Array.AsReadOnly([.. errors]);

    /// <summary>Gets the faults, in the order of the document: 1 to <see cref="PlanDocument.MaxErrors"/>.</summary>
    public IReadOnlyList<DocumentError> Errors { get; }

    private static string Describe(DocumentError[] errors) => errors.Length == 1
        ? errors[0].ToString()
        : FormattableString.Invariant($"The document has {errors.Length} errors:\n{string.Join("\n", errors.Select(error => error.ToString()))}");
}
