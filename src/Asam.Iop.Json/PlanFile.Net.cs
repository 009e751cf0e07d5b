using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;
using Asam.Iop.Json.Reading;
using Asam.Iop.Json.Reading.Streaming;

namespace Asam.Iop.Json;

/// <content>Reading of streams.</content>
public static partial class PlanFile
{
    /// <summary>The most bytes that are passed over without an end of a line or a plan, inclusive: 64 MiB. After them the rest is not read.</summary>
    public const long MaxPassedBytes = Endless.MaxPassedBytes;

    /// <summary>Reads the plans of a stream as they come, whatever its length; only one plan, and some of what comes after it, is in memory.</summary>
    /// <remarks>
    /// <para>The stream is read only when a plan is asked for and none is at hand. It may end at any time, and give its bytes in pieces of any length.</para>
    /// <para>
    /// The readings are those of <see cref="Read(byte[], PlanFileKind)"/>, in the same order, but for what is larger than a plan may be: a
    /// line or an element of an array is an error and is passed over, and one without an end, as <see cref="MaxPassedBytes"/> says, is the last error.
    /// </para>
    /// </remarks>
    /// <param name="utf8">The file, in UTF-8; a byte order mark is passed over. The stream stays open.</param>
    /// <param name="kind">How it holds plans.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>What was read of each plan, in the order of the file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is none.</exception>
    /// <exception cref="OperationCanceledException">The reading was canceled; it is thrown where a plan is asked for.</exception>
    public static IAsyncEnumerable<PlanReading> ReadAsync(
        Stream utf8, PlanFileKind kind = PlanFileKind.Unknown, CancellationToken cancellationToken = default) =>
        ReadParts(Guard.Against.Null(utf8), new PlanFileCutter(Known(kind)), cancellationToken);

    private static async IAsyncEnumerable<PlanReading> ReadParts(
        Stream utf8, PlanFileCutter cutter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (!cutter.IsDone)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!cutter.TryNext(out PlanPart part))
            {
                if (!cutter.IsDone)
                    cutter.Buffer.Add(await utf8.ReadAsync(cutter.Buffer.Room(), cancellationToken).ConfigureAwait(false));
                continue;
            }

            if (part.Reading is not null)
                yield return part.Reading;
            Scan scan = new(offset: 0, part.Line);
            while (PlanLines.TryReadNext(part.Lines.Span, ref scan, out PlanReading? reading))
            {
                yield return reading;
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
    }
}
