using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using Asam.Iop.Json.Reading;
using Asam.Iop.Policies;

namespace Asam.Iop.Json;

/// <summary>Reads and writes the JSON document of a policy.</summary>
/// <remarks>
/// <para>
/// Reading is as strict as that of plans, within the same bounds of size, depth and number of errors: see <see cref="PlanDocument"/>. What
/// a rule may say follows from its kind, <see cref="RuleKind.Parameters"/> and <see cref="RuleKind.Constraints"/>. Hours are read as
/// decimal text, exactly: <c>1.5</c> is 90 minutes, <c>1.001</c> is no whole number of minutes and so an error.
/// </para>
/// <para>Reading and writing are safe on any number of threads.</para>
/// </remarks>
public static partial class PolicyDocument
{
    internal static DocumentReader<Policy> Reader { get; } = new("The policy", PolicyReader.Read);

    /// <summary>Reads a policy.</summary>
    /// <param name="utf8Json">The document, in UTF-8.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is <see langword="null"/>.</exception>
    /// <exception cref="DocumentException">The document is wrong; the exception says all that is.</exception>
    public static Policy Read(byte[] utf8Json) => Reader.Whole(Guard.Against.Null(utf8Json)).Expect();

    /// <summary>Reads a policy.</summary>
    /// <param name="json">The document.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="DocumentException">The document is wrong; the exception says all that is.</exception>
    public static Policy Read(string json) => Reader.Whole(Utf8Bytes.Of(Guard.Against.Null(json))).Expect();

    /// <summary>Reads a policy, if the document is right.</summary>
    /// <param name="utf8Json">The document, in UTF-8.</param>
    /// <param name="policy">The policy, if the document is right.</param>
    /// <param name="errors">What is wrong, in the order of the document; none if the policy was read.</param>
    /// <returns><see langword="true"/> if the policy was read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is <see langword="null"/>.</exception>
    public static bool TryRead(byte[] utf8Json, [NotNullWhen(true)] out Policy? policy, out IReadOnlyList<DocumentError> errors) =>
        Reader.Whole(Guard.Against.Null(utf8Json)).TryGet(out policy, out errors);

    /// <summary>Reads a policy, if the document is right.</summary>
    /// <param name="json">The document.</param>
    /// <param name="policy">The policy, if the document is right.</param>
    /// <param name="errors">What is wrong, in the order of the document; none if the policy was read.</param>
    /// <returns><see langword="true"/> if the policy was read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public static bool TryRead(string json, [NotNullWhen(true)] out Policy? policy, out IReadOnlyList<DocumentError> errors) =>
        Reader.Whole(Utf8Bytes.Of(Guard.Against.Null(json))).TryGet(out policy, out errors);
}
