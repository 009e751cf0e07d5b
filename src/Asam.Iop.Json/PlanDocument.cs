using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using Asam.Iop.Json.Reading;
using Asam.Iop.Plans;

namespace Asam.Iop.Json;

/// <summary>Reads and writes the JSON document of a plan.</summary>
/// <remarks>
/// <para>
/// Reading is strict: an unknown property or code, a property that stands twice, a wrong type (<c>null</c> too), a number out of range
/// is an error, and every such error is reported, with path and line. Numbers are read as decimal text, exactly. The document must be
/// UTF-8; a byte order mark is passed over.
/// </para>
/// <para>Reading and writing are safe on any number of threads.</para>
/// </remarks>
public static partial class PlanDocument
{
    /// <summary>The most bytes of the document of one plan, inclusive: 1 MiB.</summary>
    public const int MaxBytes = 1024 * 1024;

    /// <summary>The most levels of objects and arrays in each other, inclusive.</summary>
    public const int MaxDepth = 32;

    /// <summary>The most errors that are reported of one plan, inclusive; what comes after them is not.</summary>
    public const int MaxErrors = 100;

    internal static DocumentReader<ProgramPlan> Reader { get; } = new("The plan", PlanReader.Read);

    /// <summary>Reads a plan.</summary>
    /// <param name="utf8Json">The document, in UTF-8.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is <see langword="null"/>.</exception>
    /// <exception cref="DocumentException">The document is wrong; the exception says all that is.</exception>
    public static ProgramPlan Read(byte[] utf8Json) => Reader.Whole(Guard.Against.Null(utf8Json)).Expect();

    /// <summary>Reads a plan.</summary>
    /// <param name="json">The document.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="DocumentException">The document is wrong; the exception says all that is.</exception>
    public static ProgramPlan Read(string json) => Reader.Whole(Utf8Bytes.Of(Guard.Against.Null(json))).Expect();

    /// <summary>Reads a plan, if the document is right.</summary>
    /// <param name="utf8Json">The document, in UTF-8.</param>
    /// <param name="plan">The plan, if the document is right.</param>
    /// <param name="errors">What is wrong, in the order of the document, at most <see cref="MaxErrors"/>; none if a plan was read.</param>
    /// <returns><see langword="true"/> if a plan was read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is <see langword="null"/>.</exception>
    public static bool TryRead(byte[] utf8Json, [NotNullWhen(true)] out ProgramPlan? plan, out IReadOnlyList<DocumentError> errors) =>
        Reader.Whole(Guard.Against.Null(utf8Json)).TryGet(out plan, out errors);

    /// <summary>Reads a plan, if the document is right.</summary>
    /// <param name="json">The document.</param>
    /// <param name="plan">The plan, if the document is right.</param>
    /// <param name="errors">What is wrong, in the order of the document, at most <see cref="MaxErrors"/>; none if a plan was read.</param>
    /// <returns><see langword="true"/> if a plan was read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public static bool TryRead(string json, [NotNullWhen(true)] out ProgramPlan? plan, out IReadOnlyList<DocumentError> errors) =>
        Reader.Whole(Utf8Bytes.Of(Guard.Against.Null(json))).TryGet(out plan, out errors);
}
