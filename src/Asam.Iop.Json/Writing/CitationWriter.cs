using System.Text.Json;
using Asam.Iop.Policies;

namespace Asam.Iop.Json.Writing;

/// <summary>Writes the sources of policies and reports.</summary>
internal static class CitationWriter
{
    public static void Write(Utf8JsonWriter writer, Citation source)
    {
        writer.WriteStartObject();
        writer.WriteString(PolicyProperty.Id, source.Id);
        writer.WriteString(PolicyProperty.Title, source.Title);
        writer.WriteIfSaid(PolicyProperty.Url, source.Url);
        writer.WriteIfSaid(PolicyProperty.Date, source.Date);
        writer.WriteEndObject();
    }
}
