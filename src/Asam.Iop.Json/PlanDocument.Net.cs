using System.Diagnostics.CodeAnalysis;
using Asam.Iop.Plans;

namespace Asam.Iop.Json;

/// <content>Reading of spans.</content>
public static partial class PlanDocument
{
    /// <summary>Reads a plan.</summary>
    /// <param name="utf8Json">The document, in UTF-8.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="DocumentException">The document is wrong; the exception says all that is.</exception>
    public static ProgramPlan Read(ReadOnlySpan<byte> utf8Json) => Reader.Whole(utf8Json).Expect();

    /// <summary>Reads a plan, if the document is right.</summary>
    /// <param name="utf8Json">The document, in UTF-8.</param>
    /// <param name="plan">The plan, if the document is right.</param>
    /// <param name="errors">What is wrong, in the order of the document, at most <see cref="MaxErrors"/>; none if a plan was read.</param>
    /// <returns><see langword="true"/> if a plan was read.</returns>
    public static bool TryRead(
        ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out ProgramPlan? plan, out IReadOnlyList<DocumentError> errors) =>
        Reader.Whole(utf8Json).TryGet(out plan, out errors);
}
