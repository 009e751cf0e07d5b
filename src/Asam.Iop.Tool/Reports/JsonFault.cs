using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Asam.Iop.Tool.Input;

namespace Asam.Iop.Tool.Reports;

/// <summary>Writes a fault of the input as an object on a line.</summary>
internal static class JsonFault
{
    public static void Write(Stream stream, InputFault fault)
    {
        ArrayBufferWriter<byte> line = new();
        using (Utf8JsonWriter json = new(line, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("file", fault.File);
            if (fault.Line is int number)
                json.WriteNumber("line", number);
            if (fault.Path is not null)
                json.WriteString("path", fault.Path);
            json.WriteString("message", fault.Message);
            json.WriteEndObject();
        }

        line.Write("\n"u8);
        stream.Write(line.WrittenSpan);
    }
}
