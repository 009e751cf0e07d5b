using Ardalis.GuardClauses;
using Asam.Iop.Json.Reading;
using Asam.Iop.Plans;

namespace Asam.Iop.Json;

/// <content>Reading of streams.</content>
public static partial class PlanDocument
{
    /// <summary>Reads a plan from a stream, of which no more is read than a plan may have.</summary>
    /// <param name="utf8Json">The document, in UTF-8. The stream is read to its end and stays open.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is <see langword="null"/>.</exception>
    /// <exception cref="DocumentException">The document is wrong; the exception says all that is.</exception>
    /// <exception cref="OperationCanceledException">The reading was canceled.</exception>
    public static async Task<ProgramPlan> ReadAsync(Stream utf8Json, CancellationToken cancellationToken = default)
    {
        PlanReading reading = await TryReadAsync(utf8Json, cancellationToken).ConfigureAwait(false);
        return reading.Plan ?? throw new DocumentException(reading.Errors);
    }

    /// <summary>Reads a plan from a stream, if the document is right, of which no more is read than a plan may have.</summary>
    /// <param name="utf8Json">The document, in UTF-8. The stream is read to its end and stays open.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The plan, or what is wrong.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">The reading was canceled.</exception>
    public static async Task<PlanReading> TryReadAsync(Stream utf8Json, CancellationToken cancellationToken = default)
    {
        ReadValue<ProgramPlan> read = await Reader.WholeAsync(Guard.Against.Null(utf8Json), cancellationToken).ConfigureAwait(false);
        return new(line: 1, read);
    }
}
