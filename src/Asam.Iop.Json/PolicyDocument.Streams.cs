using Ardalis.GuardClauses;
using Asam.Iop.Json.Reading;
using Asam.Iop.Policies;

namespace Asam.Iop.Json;

/// <content>Reading of streams.</content>
public static partial class PolicyDocument
{
    /// <summary>Reads a policy from a stream, of which no more is read than a policy may have.</summary>
    /// <param name="utf8Json">The stream, which is read to its end and not closed.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is <see langword="null"/>.</exception>
    /// <exception cref="DocumentException">The document is wrong; the exception says all that is.</exception>
    /// <exception cref="OperationCanceledException">The reading was canceled.</exception>
    public static async Task<Policy> ReadAsync(Stream utf8Json, CancellationToken cancellationToken = default)
    {
        PolicyReading reading = await TryReadAsync(utf8Json, cancellationToken).ConfigureAwait(false);
        return reading.Policy ?? throw new DocumentException(reading.Errors);
    }

    /// <summary>Reads a policy from a stream, if the document is right, of which no more is read than a policy may have.</summary>
    /// <param name="utf8Json">The stream, which is read to its end and not closed.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The policy, or what is wrong.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">The reading was canceled.</exception>
    public static async Task<PolicyReading> TryReadAsync(Stream utf8Json, CancellationToken cancellationToken = default)
    {
        ReadValue<Policy> read = await Reader.WholeAsync(Guard.Against.Null(utf8Json), cancellationToken).ConfigureAwait(false);
        return new(read.Value, read.Errors);
    }
}
