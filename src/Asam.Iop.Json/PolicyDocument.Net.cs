using System.Diagnostics.CodeAnalysis;
using Asam.Iop.Policies;

namespace Asam.Iop.Json;

/// <content>Reading of spans.</content>
public static partial class PolicyDocument
{
    /// <summary>Reads a policy.</summary>
    /// <param name="utf8Json">The document, in UTF-8.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="DocumentException">The document is wrong; the exception says all that is.</exception>
    public static Policy Read(ReadOnlySpan<byte> utf8Json) => Reader.Whole(utf8Json).Expect();

    /// <summary>Reads a policy, if the document is right.</summary>
    /// <param name="utf8Json">The document, in UTF-8.</param>
    /// <param name="policy">The policy, if the document is right.</param>
    /// <param name="errors">What is wrong, in the order of the document; none if the policy was read.</param>
    /// <returns><see langword="true"/> if the policy was read.</returns>
    public static bool TryRead(
        ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out Policy? policy, out IReadOnlyList<DocumentError> errors) =>
        Reader.Whole(utf8Json).TryGet(out policy, out errors);
}
