using Ardalis.GuardClauses;
using Asam.Iop.Json.Reading;

namespace Asam.Iop.Json;

/// <summary>Reads files that hold one plan or many. A plan that is wrong does not stop those beside it from being read.</summary>
/// <remarks>
/// Each plan may have <see cref="PlanDocument.MaxBytes"/>; how many there are is not bounded. In an array, the path of an error
/// begins with the plan's place: <c>$[3].phases[0].weeks</c>. Lines are those of the file. Where neither name nor first character tells how a
/// file holds plans, the first 2 MiB do.
/// </remarks>
public static partial class PlanFile
{
    private static readonly string[] JsonLinesExtensions = [".ndjson", ".jsonl"];

    /// <summary>Gets the endings of the names of files that hold plans: <c>.json</c>, <c>.ndjson</c>, <c>.jsonl</c>.</summary>
    public static IReadOnlyList<string> Extensions { get; } = Array.AsReadOnly([".json", .. JsonLinesExtensions]);

    /// <summary>Says how a file holds plans, as far as its name tells.</summary>
    /// <param name="fileName">The name or path of the file.</param>
    /// <returns>The kind; <see cref="PlanFileKind.Unknown"/> for a name that does not end in one of <see cref="Extensions"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fileName"/> is <see langword="null"/>.</exception>
    public static PlanFileKind KindOf(string fileName)
    {
        string? extension = Extensions.FirstOrDefault(
            each => Guard.Against.Null(fileName).EndsWith(each, StringComparison.OrdinalIgnoreCase));
        return extension is null ? PlanFileKind.Unknown
            : JsonLinesExtensions.Contains(extension) ? PlanFileKind.JsonLines
            : PlanFileKind.Json;
    }

    /// <summary>Reads the plans of a file.</summary>
    /// <param name="utf8">The content of the file, in UTF-8; a byte order mark is passed over.</param>
    /// <param name="kind">How it holds plans.</param>
    /// <returns>
    /// What was read of each plan, in the order of the file, read as it is asked for. Where an array breaks off, the last reading tells
    /// why, and so does the only one of an empty array. A file of no lines, or of empty ones, has none.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is none.</exception>
    public static IEnumerable<PlanReading> Read(byte[] utf8, PlanFileKind kind = PlanFileKind.Unknown)
    {
        Guard.Against.Null(utf8);
        Known(kind);
        if (DocumentEncoding.WhyNotUtf8(utf8) is string reason)
            return [PlanReading.Unread("$", line: 1, reason)];
        if (kind == PlanFileKind.JsonLines || (kind == PlanFileKind.Unknown && PlanLines.AreIn(utf8)))
            return PlanLines.Read(utf8);
        return PlanArray.IsIn(utf8) ? PlanArray.Read(utf8) : [PlanLines.ReadOne(utf8)];
    }

    private static PlanFileKind Known(PlanFileKind kind) => kind is >= PlanFileKind.Unknown and <= PlanFileKind.JsonLines
        ? kind
        : throw new ArgumentOutOfRangeException(
            nameof(kind), kind, FormattableString.Invariant($"{(int)kind} is no kind of file; allowed are Unknown, Json and JsonLines."));
}
