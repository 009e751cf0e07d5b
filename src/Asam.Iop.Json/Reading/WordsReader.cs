using Asam.Iop.Services;

namespace Asam.Iop.Json.Reading;

/// <summary>Reads arrays of words.</summary>
internal static class WordsReader
{
    private const string Service = "service";

    /// <summary>Reads the services that count, at least one.</summary>
    public static ServiceSet? ReadCounts(ref DocumentCursor cursor) => ToSet(ReadSome(ref cursor, ServiceSet.AllWords, Service));

    /// <summary>Reads the services that are taken away; there may be none.</summary>
    public static ServiceSet? ReadExcludes(ref DocumentCursor cursor)
    {
        List<string>? words = ListReader.Read(ref cursor, "an array of services", (ref DocumentCursor at) => at.ReadWord(ServiceSet.AllWords, Service));
        return words is { Count: 0 } ? ServiceSet.None : ToSet(words);
    }

    /// <summary>Reads codes, at least one.</summary>
    public static IReadOnlyList<T>? ReadCodes<T>(ref DocumentCursor cursor, CodeList<T> codes)
        where T : struct, Enum
    {
        List<string>? words = ReadSome(ref cursor, codes.Codes, codes.Subject);
        return words is null ? null : [.. words.Select(codes.Parse)];
    }

    /// <summary>Reads words, at least one.</summary>
    /// <param name="cursor">A cursor that stands on the value.</param>
    /// <param name="words">The words that there are.</param>
    /// <param name="subject">What they are, as a noun: <c>service</c>.</param>
    public static List<string>? ReadSome(ref DocumentCursor cursor, IReadOnlyList<string> words, string subject) => ListReader.ReadSome(
        ref cursor, $"an array of one or more of {string.Join(", ", words)}", (ref DocumentCursor at) => at.ReadWord(words, subject));

    /// <summary>Reads the ids of sources, at least one.</summary>
    public static List<string>? ReadSources(ref DocumentCursor cursor) => ListReader.ReadSome(
        ref cursor, "an array of the ids of one or more sources", static (ref DocumentCursor at) => at.ReadId());

    private static ServiceSet? ToSet(List<string>? words) => ServiceSet.TryParseAll(words, out ServiceSet? set) ? set : null;
}
