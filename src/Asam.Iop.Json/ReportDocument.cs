using System.Text;
using Ardalis.GuardClauses;
using Asam.Iop.Json.Writing;
using Asam.Iop.Policies;

namespace Asam.Iop.Json;

/// <summary>Writes the JSON document of a report: what a policy says of a plan, rule by rule.</summary>
/// <remarks>
/// <para>
/// Lengths of time are in minutes, a mean as the minutes of its weeks together and their number. A range of weeks has two ends, both
/// inclusive; the second is <c>null</c> where every further week is meant. What does not apply is left out, and so is a basis of
/// <c>scheduled</c>.
/// </para>
/// <para>
/// Every property with a fixed set of values has codes, those of <see cref="PolicyCodes"/> among them: a program that reads a report need not
/// read its sentences. A report is only written: <see cref="Policy.Evaluate(Plans.ProgramPlan)"/> makes it again from the plan.
/// </para>
/// </remarks>
public static class ReportDocument
{
    private static readonly SchemaResource SchemaFile = new("report.schema.json");

    /// <summary>Gets the JSON Schema (draft 7) of the document, which the package also has as <c>schemas/report.schema.json</c>.</summary>
    public static string Schema => SchemaFile.Text;

    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="layout">How the document is laid out.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="layout"/> is none.</exception>
    public static string Write(PolicyReport report, DocumentLayout layout = DocumentLayout.Compact) =>
        Encoding.UTF8.GetString(WriteUtf8(report, layout));

    /// <summary>Writes a report in UTF-8, without a byte order mark.</summary>
    /// <param name="report">The report.</param>
    /// <param name="layout">How the document is laid out.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="layout"/> is none.</exception>
    public static byte[] WriteUtf8(PolicyReport report, DocumentLayout layout = DocumentLayout.Compact) =>
        CanonicalJson.Write(Guard.Against.Null(report), layout, ReportWriter.Write);
}
