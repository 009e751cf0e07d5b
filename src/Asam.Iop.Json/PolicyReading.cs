using System.Diagnostics.CodeAnalysis;
using Asam.Iop.Policies;

namespace Asam.Iop.Json;

/// <summary>What was read of a policy: the policy, or what is wrong with its document.</summary>
/// <remarks>Immutable.</remarks>
public sealed class PolicyReading
{
    internal PolicyReading(Policy? policy, IReadOnlyList<DocumentError> errors)
    {
        Policy = policy;
        Errors = errors;
    }

    /// <summary>Gets a value indicating whether a policy was read; if not, there are <see cref="Errors"/>.</summary>
    [MemberNotNullWhen(true, nameof(Policy))]
    public bool IsRead => Policy is not null;

    /// <summary>Gets the policy, or <see langword="null"/> if its document is wrong.</summary>
    public Policy? Policy { get; }

    /// <summary>Gets what is wrong, in the order of the document, at most <see cref="PlanDocument.MaxErrors"/>; none if a policy was read.</summary>
    public IReadOnlyList<DocumentError> Errors { get; }

    /// <summary>Gets the policy, or the errors one after another.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Policy?.ToString() ?? string.Join("; ", Errors.Select(error => error.ToString()));
}
