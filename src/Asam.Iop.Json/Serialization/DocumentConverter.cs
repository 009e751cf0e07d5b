using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Asam.Iop.Json.Reading;

namespace Asam.Iop.Json.Serialization;

/// <summary>Reads and writes a document within a larger one.</summary>
/// <typeparam name="T">What the document is read as.</typeparam>
internal sealed class DocumentConverter<T>(DocumentReader<T> documents, Action<Utf8JsonWriter, T> write) : JsonConverter<T>
    where T : class
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Utf8JsonReader start = reader;

        // The serializer's reader does not give away its bytes, and lines cannot be counted without them.
        using JsonDocument value = JsonDocument.ParseValue(ref reader);
        ReadOnlySpan<byte> utf8 = JsonMarshal.GetRawUtf8Value(value.RootElement);
        ReadValue<T> read = documents.Whole(utf8);
        if (read.Value is not null)
            return read.Value;

        reader = start;
        MoveToLine(ref reader, utf8, read.Errors[0].Line);
        throw new JsonException($"{read.Errors[0].Path}: {read.Errors[0].Message}", new DocumentException(read.Errors));
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(writer, value);

    /// <summary>
    /// Moves a reader that stands on a value to the first token of one of its lines. The serializer says of an error the line on which
    /// the reader stands.
    /// </summary>
    private static void MoveToLine(ref Utf8JsonReader reader, ReadOnlySpan<byte> value, int line)
    {
        long target = reader.TokenStartIndex;
        int offset = 0;
        for (; line > 1; line--)
            offset += value.Slice(offset).IndexOf((byte)'\n') + 1;
        target += offset;
        while (reader.TokenStartIndex < target && reader.Read())
        {
        }
    }
}
