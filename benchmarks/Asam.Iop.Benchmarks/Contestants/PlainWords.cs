using System.Text.Json;

namespace Asam.Iop.Benchmarks.Contestants;

/// <summary>The codes of a plain enumeration as the bytes that documents write them with, so that no text is made to read one.</summary>
internal static class PlainWords<T>
    where T : struct, Enum
{
    private static readonly (byte[] Word, T Value)[] Words =
        [.. Enum.GetValues<T>().Select(value => (System.Text.Encoding.UTF8.GetBytes(JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString())), value))];

    public static T Read(ref Utf8JsonReader reader)
    {
        reader.Read();
        foreach ((byte[] word, T value) in Words)
        {
            if (reader.ValueTextEquals(word))
                return value;
        }

        throw new JsonException($"'{reader.GetString()}' is no {typeof(T).Name}.");
    }
}
