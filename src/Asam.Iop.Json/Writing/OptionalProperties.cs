using System.Text.Json;

namespace Asam.Iop.Json.Writing;

/// <summary>Writes properties that are left out where there is nothing to say.</summary>
internal static class OptionalProperties
{
    public static void WriteIfSaid(this Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
            writer.WriteString(name, value);
    }

    public static void WriteIfSaid(this Utf8JsonWriter writer, string name, int? value)
    {
        if (value is int number)
            writer.WriteNumber(name, number);
    }

    /// <summary>Writes an array, unless it would be empty.</summary>
    public static void WriteList<T>(this Utf8JsonWriter writer, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> writeItem)
    {
        if (items.Count == 0)
            return;
        writer.WriteStartArray(name);
        foreach (T item in items)
            writeItem(writer, item);
        writer.WriteEndArray();
    }

    public static void WriteIfSaid<T>(this Utf8JsonWriter writer, string name, T? value, CodeList<T> codes)
        where T : struct, Enum
    {
        if (value is T known)
            writer.WriteString(name, codes.Of(known));
    }
}
