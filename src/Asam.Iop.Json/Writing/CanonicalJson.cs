using System.Text.Encodings.Web;
using System.Text.Json;

namespace Asam.Iop.Json.Writing;

/// <summary>Lays JSON out, the same on every system.</summary>
internal static class CanonicalJson
{
    /// <remarks>
    /// Relaxed, since documents are files and not parts of a web page: a title keeps its own letters, where escapes would make it
    /// unreadable.
    /// </remarks>
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonWriterOptions Indented = Compact with { Indented = true, IndentSize = 2, NewLine = "\n" };

    public static byte[] Write<T>(T value, DocumentLayout layout, Action<Utf8JsonWriter, T> write)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, OptionsOf(layout)))
            write(writer, value);
        return stream.ToArray();
    }

    private static JsonWriterOptions OptionsOf(DocumentLayout layout) => layout switch
    {
        DocumentLayout.Compact => Compact,
        DocumentLayout.Indented => Indented,
        _ => throw new ArgumentOutOfRangeException(
            nameof(layout), layout, FormattableString.Invariant($"{(int)layout} is no layout; allowed are {DocumentLayout.Compact} and {DocumentLayout.Indented}.")),
    };
}
