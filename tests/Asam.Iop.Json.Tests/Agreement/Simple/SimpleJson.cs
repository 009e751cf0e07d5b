using System.Text;
using System.Text.Json;

namespace Asam.Iop.Json.Tests.Agreement.Simple;

/// <summary>
/// JSON for readers that are simple rather than fast, and that share nothing with those of the library: the whole document is parsed first,
/// and the first thing that is wrong ends the reading.
/// </summary>
internal static class SimpleJson
{
    private const int MaxBytes = 1_048_576;
    private const int MaxDepth = 32;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Parses a document that is within the bounds of size and depth. One byte order mark may stand before it.</summary>
    public static JsonElement Parse(byte[] document)
    {
        SimpleRefusal.Unless(document.Length <= MaxBytes, "too large");
        try
        {
            Utf8.GetCharCount(document);
        }
        catch (DecoderFallbackException)
        {
            throw new SimpleRefusal("no UTF-8");
        }

        return ParseAnyText(document, MaxDepth);
    }

    /// <summary>Parses a document whose texts may be no UTF-8.</summary>
    public static JsonElement ParseAnyText(byte[] document, int maxDepth)
    {
        int start = document is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        try
        {
            using JsonDocument parsed = JsonDocument.Parse(document.AsMemory(start), new JsonDocumentOptions { MaxDepth = maxDepth });
            return parsed.RootElement.Clone();
        }
        catch (JsonException broken)
        {
            throw new SimpleRefusal(broken.Message);
        }
    }

    /// <summary>Gets the properties of an object, which are some of those that are allowed, each once.</summary>
    public static Dictionary<string, JsonElement> Properties(JsonElement value, string[] required, params string[] optional)
    {
        SimpleRefusal.Unless(value.ValueKind == JsonValueKind.Object, "no object");
        Dictionary<string, JsonElement> properties = new(StringComparer.Ordinal);
        foreach (JsonProperty property in value.EnumerateObject())
        {
            string name = TextOf(() => property.Name);
            SimpleRefusal.Unless(required.Contains(name) || optional.Contains(name), $"unknown: {name}");
            SimpleRefusal.Unless(properties.TryAdd(name, property.Value), $"twice: {name}");
        }

        foreach (string name in required)
            SimpleRefusal.Unless(properties.ContainsKey(name), $"missing: {name}");
        return properties;
    }

    /// <summary>Gets one property of an object, whatever else it has.</summary>
    public static JsonElement Property(JsonElement value, string name)
    {
        SimpleRefusal.Unless(value.ValueKind == JsonValueKind.Object, "no object");
        JsonElement[] found = [.. value.EnumerateObject().Where(each => TextOf(() => each.Name) == name).Select(each => each.Value)];
        SimpleRefusal.Unless(found.Length == 1, $"missing, or twice: {name}");
        return found[0];
    }

    public static T[] Elements<T>(JsonElement value, int min, int max, Func<JsonElement, T> read)
    {
        SimpleRefusal.Unless(value.ValueKind == JsonValueKind.Array, "no array");
        T[] elements = [.. value.EnumerateArray().Select(read)];
        SimpleRefusal.Unless(elements.Length >= min && elements.Length <= max, $"{elements.Length} elements");
        return elements;
    }

    public static string AnyText(JsonElement value)
    {
        SimpleRefusal.Unless(value.ValueKind == JsonValueKind.String, "no text");
        return TextOf(() => value.GetString()!);
    }

    public static string Text(JsonElement value, int max)
    {
        string text = AnyText(value);
        SimpleRefusal.Unless(text.Length >= 1 && text.Length <= max, $"a text of {text.Length}");
        return text;
    }

    public static string Id(JsonElement value)
    {
        string id = Text(value, 100);
        SimpleRefusal.Unless(!id.Any(c => c < 32 || (c >= 127 && c < 160)), "a control character in an id");
        return id;
    }

    public static string Code(JsonElement value)
    {
        string code = Text(value, 100);
        SimpleRefusal.Unless(code.All("abcdefghijklmnopqrstuvwxyz0123456789.-".Contains), "no code");
        return code;
    }

    public static string Word(JsonElement value, IEnumerable<string> words)
    {
        string word = AnyText(value);
        SimpleRefusal.Unless(words.Contains(word), $"no such word: {word}");
        return word;
    }

    public static T Word<T>(JsonElement value, Dictionary<string, T> words) => words[Word(value, words.Keys)];

    public static int Whole(JsonElement value, int min, int max) => SimpleNumber.Read(value, unitsPerOne: 1, min, max);

    public static int HoursAsMinutes(JsonElement value, int minHours, int maxHours) => SimpleNumber.Read(value, 60, minHours * 60, maxHours * 60);

    /// <summary>Half of a surrogate pair, written as an escape, is noticed only when the text is asked for.</summary>
    private static string TextOf(Func<string> get)
    {
        try
        {
            return get();
        }
        catch (InvalidOperationException)
        {
            throw new SimpleRefusal("half of a surrogate pair");
        }
    }
}
