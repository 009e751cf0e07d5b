using System.Diagnostics.CodeAnalysis;
using System.Text;
using Ardalis.GuardClauses;
using Asam.Iop.Json.Reading;
using Asam.Iop.Json.Writing;
using Asam.Iop.Policies;

namespace Asam.Iop.Json;

/// <summary>Reads and writes the JSON document of a summary: how many plans got each verdict of each policy, and each result of each rule.</summary>
/// <remarks>
/// <para>
/// What several machines judged comes together by <see cref="ReportSummary.Merge"/> of what is read. A document has counts, and the ids of policies and
/// rules; no plan can be told from it.
/// </para>
/// <para>
/// Reading is as strict as that of plans, within the same bounds of size, depth and number of errors: see <see cref="PlanDocument"/>. Every count is
/// there, also where it is 0. Reading and writing are safe on any number of threads.
/// </para>
/// </remarks>
public static class SummaryDocument
{
    private static readonly DocumentReader<ReportSummary> Reader = new("The summary", SummaryReader.Read);

    /// <summary>Reads a summary.</summary>
    /// <param name="utf8Json">The document, in UTF-8.</param>
    /// <returns>The summary.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is <see langword="null"/>.</exception>
    /// <exception cref="DocumentException">The document is wrong; the exception says all that is.</exception>
    public static ReportSummary Read(byte[] utf8Json) => Reader.Whole(Guard.Against.Null(utf8Json)).Expect();

    /// <summary>Reads a summary.</summary>
    /// <param name="json">The document.</param>
    /// <returns>The summary.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="DocumentException">The document is wrong; the exception says all that is.</exception>
    public static ReportSummary Read(string json) => Reader.Whole(Utf8Bytes.Of(Guard.Against.Null(json))).Expect();

    /// <summary>Reads a summary, if the document is right.</summary>
    /// <param name="utf8Json">The document, in UTF-8.</param>
    /// <param name="summary">The summary, if the document is right.</param>
    /// <param name="errors">What is wrong, in the order of the document; none if the summary was read.</param>
    /// <returns><see langword="true"/> if a summary was read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is <see langword="null"/>.</exception>
    public static bool TryRead(byte[] utf8Json, [NotNullWhen(true)] out ReportSummary? summary, out IReadOnlyList<DocumentError> errors) =>
        Reader.Whole(Guard.Against.Null(utf8Json)).TryGet(out summary, out errors);

    /// <summary>Reads a summary, if the document is right.</summary>
    /// <param name="json">The document.</param>
    /// <param name="summary">The summary, if the document is right.</param>
    /// <param name="errors">What is wrong, in the order of the document; none if the summary was read.</param>
    /// <returns><see langword="true"/> if a summary was read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public static bool TryRead(string json, [NotNullWhen(true)] out ReportSummary? summary, out IReadOnlyList<DocumentError> errors) =>
        Reader.Whole(Utf8Bytes.Of(Guard.Against.Null(json))).TryGet(out summary, out errors);

    /// <summary>Writes a summary. The same summary always gives the same text.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="layout">How the document is laid out.</param>
    /// <returns>The document, from which <see cref="Read(string)"/> makes an equal summary, unless it has so many policies that it is larger than a document may be.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="summary"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="layout"/> is none.</exception>
    public static string Write(ReportSummary summary, DocumentLayout layout = DocumentLayout.Compact) =>
        Encoding.UTF8.GetString(WriteUtf8(summary, layout));

    /// <summary>Writes a summary in UTF-8, without a byte order mark.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="layout">How the document is laid out.</param>
    /// <returns>The document, from which <see cref="Read(byte[])"/> makes an equal summary, unless it has so many policies that it is larger than a document may be.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="summary"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="layout"/> is none.</exception>
    public static byte[] WriteUtf8(ReportSummary summary, DocumentLayout layout = DocumentLayout.Compact) =>
        CanonicalJson.Write(Guard.Against.Null(summary), layout, SummaryWriter.Write);
}
