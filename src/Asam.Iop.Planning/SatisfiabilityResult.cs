using Asam.Iop.Plans;

namespace Asam.Iop.Planning;

/// <summary>A plan that several policies find compliant, or the rules that conflict, or neither.</summary>
/// <remarks>Immutable.</remarks>
public sealed class SatisfiabilityResult
{
    internal SatisfiabilityResult(SatisfiabilityStatus status, string reason)
    {
        Status = status;
        Reason = reason;
    }

    /// <summary>Gets what the search came to.</summary>
    public SatisfiabilityStatus Status { get; }

    /// <summary>Gets a plan that every policy finds compliant, or <see langword="null"/> if none was found.</summary>
    public ProgramPlan? Witness { get; internal init; }

    /// <summary>Gets the rules that are proven to conflict, or <see langword="null"/> if none are.</summary>
    public PolicyConflict? Conflict { get; internal init; }

    /// <summary>Gets what the search came to, in words.</summary>
    public string Reason { get; }

    /// <summary>Gets the reason, and the rules that conflict.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Conflict is null ? Reason : $"{Reason}\n{Conflict}";
}
