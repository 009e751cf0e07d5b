using Ardalis.GuardClauses;

namespace Asam.Iop.Certification;

/// <summary>The error of certifying a plan that cannot be certified.</summary>
public sealed class CertificationException : Exception
{
    /// <summary>Initializes a new instance of the <see cref="CertificationException"/> class.</summary>
    /// <param name="refusal">Why the plan is not certified.</param>
    /// <exception cref="ArgumentNullException"><paramref name="refusal"/> is <see langword="null"/>.</exception>
    public CertificationException(CertificationRefusal refusal)
        : base(Guard.Against.Null(refusal).ToString()) => Refusal = refusal;

    /// <summary>Gets why the plan is not certified.</summary>
    public CertificationRefusal Refusal { get; }
}
