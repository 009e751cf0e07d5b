using System.Text.Json;
using NodaTime;

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

    public static void WriteIfSaid(this Utf8JsonWriter writer, string name, LocalDate? value)
    {
        if (value is LocalDate date)
            writer.WriteString(name, DocumentDates.Format(date));
    }

    /// <summary>Writes an array of words, also an empty one.</summary>
    public static void WriteWords(this Utf8JsonWriter writer, string name, IReadOnlyList<string> words)
    {
        writer.WriteStartArray(name);
        foreach (string word in words)
            writer.WriteStringValue(word);
        writer.WriteEndArray();
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
