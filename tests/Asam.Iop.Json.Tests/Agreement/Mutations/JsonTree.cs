using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Asam.Iop.Json.Tests.Agreement.Mutations;

/// <summary>
/// A value of JSON as it is written, so that it can be altered beyond what JSON has a meaning for: names that stand twice, numbers of any
/// spelling, bytes that are no text. Each character of its texts is one byte of the document.
/// </summary>
internal sealed class JsonTree
{
    private JsonTree(JsonTreeKind kind, string raw)
    {
        Kind = kind;
        Raw = raw;
    }

    public JsonTreeKind Kind { get; private set; }

    /// <summary>Gets or sets a value that is no object or array, as it is written.</summary>
    public string Raw { get; set; }

    /// <summary>Gets what an object or array holds. In an array the names are empty.</summary>
    public List<(string Name, JsonTree Value)> Parts { get; } = [];

    public static JsonTree Of(string raw) => new(JsonTreeKind.Value, raw);

    public static JsonTree Holding(JsonTreeKind kind) => new(kind, string.Empty);

    /// <summary>Gets the bytes of a text, one character for each.</summary>
    public static string Bytes(string text) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));

    /// <summary>Reads a document.</summary>
    /// <returns>Its value, or <see langword="null"/> if it is no JSON.</returns>
    public static JsonTree? Parse(byte[] document)
    {
        try
        {
            using JsonDocument parsed = JsonDocument.Parse(document);
            return From(parsed.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public JsonTree Copy()
    {
        JsonTree copy = new(Kind, Raw);
        foreach ((string name, JsonTree value) in Parts)
            copy.Parts.Add((name, value.Copy()));
        return copy;
    }

    /// <summary>Becomes another value.</summary>
    public void Become(JsonTree other)
    {
        JsonTree copy = other.Copy();
        Kind = copy.Kind;
        Raw = copy.Raw;
        Parts.Clear();
        Parts.AddRange(copy.Parts);
    }

    /// <summary>Gets this value and all within it.</summary>
    public IEnumerable<JsonTree> All()
    {
        yield return this;
        foreach (JsonTree within in Parts.SelectMany(part => part.Value.All()))
            yield return within;
    }

    /// <summary>Writes the document.</summary>
    /// <param name="space">The white space between two tokens.</param>
    public byte[] Write(Func<string> space)
    {
        StringBuilder text = new(space());
        Write(text, space);
        return Encoding.Latin1.GetBytes(text.Append(space()).ToString());
    }

    private void Write(StringBuilder text, Func<string> space)
    {
        if (Kind == JsonTreeKind.Value)
        {
            text.Append(Raw);
            return;
        }

        text.Append(Kind == JsonTreeKind.Object ? '{' : '[').Append(space());
        for (int i = 0; i < Parts.Count; i++)
        {
            text.Append(i == 0 ? string.Empty : ",").Append(i == 0 ? string.Empty : space());
            if (Kind == JsonTreeKind.Object)
                text.Append(Parts[i].Name).Append(space()).Append(':').Append(space());
            Parts[i].Value.Write(text, space);
            text.Append(space());
        }

        text.Append(Kind == JsonTreeKind.Object ? '}' : ']');
    }

    private static JsonTree From(JsonElement element)
    {
        JsonTree tree = element.ValueKind switch
        {
            JsonValueKind.Object => Holding(JsonTreeKind.Object),
            JsonValueKind.Array => Holding(JsonTreeKind.Array),
            _ => Of(Encoding.Latin1.GetString(JsonMarshal.GetRawUtf8Value(element))),
        };
        if (tree.Kind == JsonTreeKind.Object)
            tree.Parts.AddRange(element.EnumerateObject().Select(part => ($"\"{NameOf(part)}\"", From(part.Value))));
        else if (tree.Kind == JsonTreeKind.Array)
            tree.Parts.AddRange(element.EnumerateArray().Select(part => (string.Empty, From(part))));
        return tree;
    }

    private static string NameOf(JsonProperty property) => Encoding.Latin1.GetString(JsonMarshal.GetRawUtf8PropertyName(property));
}
