using System.Text;
using Ardalis.GuardClauses;
using Asam.Iop.Json.Writing;
using Asam.Iop.Plans;

namespace Asam.Iop.Json;

/// <content>Writing.</content>
public static partial class PlanDocument
{
    /// <summary>Writes a plan. What has its default value is left out, so that the same plan always gives the same text.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="layout">How the document is laid out.</param>
    /// <returns>The document, from which <see cref="Read(string)"/> makes an equal plan.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="layout"/> is none.</exception>
    public static string Write(ProgramPlan plan, DocumentLayout layout = DocumentLayout.Compact) =>
        Encoding.UTF8.GetString(WriteUtf8(plan, layout));

    /// <summary>Writes a plan in UTF-8, without a byte order mark. The same plan always gives the same bytes.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="layout">How the document is laid out.</param>
    /// <returns>The document, from which <see cref="Read(byte[])"/> makes an equal plan.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="layout"/> is none.</exception>
    public static byte[] WriteUtf8(ProgramPlan plan, DocumentLayout layout = DocumentLayout.Compact) =>
        CanonicalJson.Write(Guard.Against.Null(plan), layout, PlanWriter.Write);
}
