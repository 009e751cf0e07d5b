using System.Text;
using Ardalis.GuardClauses;
using Asam.Iop.Json.Writing;
using Asam.Iop.Policies;

namespace Asam.Iop.Json;

/// <content>Writing.</content>
public static partial class PolicyDocument
{
    /// <summary>Writes a policy. What has its default value is left out, so that the same policy always gives the same text.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="layout">How the document is laid out.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">No document can say the policy: see <see cref="WhyNoDocument"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="layout"/> is none.</exception>
    public static string Write(Policy policy, DocumentLayout layout = DocumentLayout.Compact) => Encoding.UTF8.GetString(WriteUtf8(policy, layout));

    /// <summary>Writes a policy in UTF-8, without a byte order mark. The same policy always gives the same bytes.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="layout">How the document is laid out.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">No document can say the policy: see <see cref="WhyNoDocument"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="layout"/> is none.</exception>
    public static byte[] WriteUtf8(Policy policy, DocumentLayout layout = DocumentLayout.Compact) =>
        CanonicalJson.Write(Guard.Against.Null(policy), layout, PolicyWriter.Write);

    /// <summary>Says why a policy that was made in C# cannot be written as a document.</summary>
    /// <remarks>
    /// It is a strict one, whose id no document may have; or its services are a set that no words say; or a limit of hours has no exact decimal
    /// text, as 9 h 1 min has none; or a date is before the year 1.
    /// </remarks>
    /// <param name="policy">The policy.</param>
    /// <returns>A sentence, or <see langword="null"/> if the policy can be written. All that were read can be.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is <see langword="null"/>.</exception>
    public static string? WhyNoDocument(Policy policy) => Writability.WhyNot(Guard.Against.Null(policy));
}
