using System.Diagnostics.CodeAnalysis;

namespace Asam.Iop.Json.Reading;

/// <summary>What became of one value of a document.</summary>
/// <typeparam name="T">What the value is read as.</typeparam>
internal readonly struct ReadValue<T>(T? value, IReadOnlyList<DocumentError> errors, int length, bool isBroken)
    where T : class
{
    /// <summary>Gets what was read, or <see langword="null"/> if there are errors.</summary>
    public T? Value => value;

    public IReadOnlyList<DocumentError> Errors => errors;

    /// <summary>Gets the number of bytes that the value takes.</summary>
    public int Length => length;

    /// <summary>Gets a value indicating whether what comes after the value cannot be told.</summary>
    public bool IsBroken => isBroken;

    /// <exception cref="DocumentException">There are errors.</exception>
    public T Expect() => value ?? throw new DocumentException(errors);

    public bool TryGet([NotNullWhen(true)] out T? read, out IReadOnlyList<DocumentError> readErrors)
    {
        read = value;
        readErrors = errors;
        return read is not null;
    }
}
