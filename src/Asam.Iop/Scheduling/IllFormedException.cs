using Ardalis.GuardClauses;

namespace Asam.Iop.Scheduling;

/// <summary>The error of making something that cannot be part of a plan or a policy.</summary>
public sealed class IllFormedException : ArgumentException
{
    /// <summary>Initializes a new instance of the <see cref="IllFormedException"/> class.</summary>
    /// <param name="error">What is wrong, and where.</param>
    /// <exception cref="ArgumentNullException"><paramref name="error"/> is <see langword="null"/>.</exception>
    public IllFormedException(WellFormednessError error)
        : base(Guard.Against.Null(error).ToString()) => Error = error;

    /// <summary>Gets what is wrong, and where.</summary>
    public WellFormednessError Error { get; }
}
