using System.Text.Json;

namespace Asam.Iop.Json.Reading;

/// <summary>How far a value of JSON reaches.</summary>
internal static class JsonExtent
{
    /// <summary>Gets the number of bytes that the value takes with which some bytes begin.</summary>
    /// <returns>The number, or <see langword="null"/> if the syntax of the value is broken.</returns>
    public static int? LengthOf(ReadOnlySpan<byte> utf8)
    {
        Utf8JsonReader reader = new(utf8, new JsonReaderOptions { MaxDepth = PlanDocument.MaxDepth });
        try
        {
            reader.Read();
            reader.Skip();
            return (int)reader.BytesConsumed;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
