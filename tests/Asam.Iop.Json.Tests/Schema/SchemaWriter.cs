using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Asam.Iop.Json.Tests.Schema;

/// <summary>Writes JSON Schema (draft 7) in the forms that the schemas of documents are made of.</summary>
internal sealed class SchemaWriter
{
    // A control character is what char.IsControl says.
    private const string WithoutControlCharacters = @"^[^\u0000-\u001f\u007f-\u009f]+$";

    private readonly Utf8JsonWriter _writer;

    private SchemaWriter(Utf8JsonWriter writer) => _writer = writer;

    /// <summary>Gets the text of a schema file.</summary>
    public static string Generate(string title, string description, Action<SchemaWriter> write)
    {
        using MemoryStream stream = new();
        JsonWriterOptions options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (Utf8JsonWriter writer = new(stream, options))
        {
            SchemaWriter schema = new(writer);
            schema.Object(() =>
            {
                writer.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
                writer.WriteString("title", title);
                writer.WriteString("description", description);
                write(schema);
            });
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    /// <summary>Writes the definitions that <see cref="Reference"/> and <see cref="ArrayOf(string, int, int?)"/> name.</summary>
    public void Definitions(Action write) => Property("definitions", write);

    public void ObjectOf(string[] required, Action writeProperties)
    {
        _writer.WriteString("type", "object");
        _writer.WriteBoolean("additionalProperties", false);
        Required(required);
        Property("properties", writeProperties);
    }

    public void Required(params string[] names) => Strings("required", names);

    public void Property(string name, Action write)
    {
        _writer.WritePropertyName(name);
        Object(write);
    }

    public void Reference(string definition) => _writer.WriteString("$ref", $"#/definitions/{definition}");

    public void ArrayOf(string definition, int min, int? max) => ArrayOf(() => Reference(definition), min, max);

    public void ArrayOf(Action writeItem, int min, int? max)
    {
        _writer.WriteString("type", "array");
        _writer.WriteNumber("minItems", min);
        if (max is int most)
            _writer.WriteNumber("maxItems", most);
        Property("items", writeItem);
    }

    /// <summary>Writes an array of two items, each of its own form.</summary>
    public void PairOf(Action writeFirst, Action writeSecond)
    {
        _writer.WriteString("type", "array");
        _writer.WriteNumber("minItems", 2);
        _writer.WriteBoolean("additionalItems", false);
        Choice("items", [writeFirst, writeSecond]);
    }

    public void AnyOf(params Action[] writeChoices) => Choice("anyOf", writeChoices);

    public void OneOf(params Action[] writeChoices) => Choice("oneOf", writeChoices);

    /// <summary>Writes what an object has, and has not, where a property of it has one code.</summary>
    public void Case(string property, string code, string[] has, string[] hasNot)
    {
        Properties(() => Property(property, () => Codes(code)));
        Required(has);
        Not(() => AnyOf([.. hasNot.Select<string, Action>(name => () => Required(name))]));
    }

    public void Codes(params IReadOnlyList<string> codes)
    {
        AnyText();
        Strings("enum", codes);
    }

    public void AnyText() => _writer.WriteString("type", "string");

    public void Text(int? maxLength = null)
    {
        AnyText();
        Lengths(1, maxLength);
    }

    public void Lengths(int min, int? max)
    {
        _writer.WriteNumber("minLength", min);
        if (max is int most)
            _writer.WriteNumber("maxLength", most);
    }

    public void Id()
    {
        Text(Iop.Text.MaxIdLength);
        _writer.WriteString("pattern", WithoutControlCharacters);
    }

    public void Pattern(string pattern)
    {
        AnyText();
        _writer.WriteString("pattern", pattern);
    }

    // No "integer", which some validators take to mean that 90.0 is none.
    public void Whole(long min, long? max = null)
    {
        _writer.WriteString("type", "number");
        _writer.WriteNumber("minimum", min);
        if (max is long most)
            _writer.WriteNumber("maximum", most);
        _writer.WriteNumber("multipleOf", 1);
    }

    public void Number(decimal min, decimal max)
    {
        _writer.WriteString("type", "number");
        _writer.WriteNumber("minimum", min);
        _writer.WriteNumber("maximum", max);
    }

    public void PatternOrNull(string pattern)
    {
        Strings("type", ["string", "null"]);
        _writer.WriteString("pattern", pattern);
    }

    /// <summary>Writes a property's note for whoever edits a document.</summary>
    public void Description(string text) => _writer.WriteString("description", text);

    /// <summary>Writes what all has to hold at once.</summary>
    public void AllOf(params Action[] writeConditions) => Choice("allOf", writeConditions);

    public void Not(Action write) => Property("not", write);

    /// <summary>Says what properties are, each where it is there.</summary>
    public void Properties(Action write) => Property("properties", write);

    public void Null() => _writer.WriteString("type", "null");

    private void Choice(string keyword, Action[] writeChoices)
    {
        _writer.WriteStartArray(keyword);
        foreach (Action write in writeChoices)
            Object(write);
        _writer.WriteEndArray();
    }

    private void Strings(string name, IEnumerable<string> values)
    {
        _writer.WriteStartArray(name);
        foreach (string value in values)
            _writer.WriteStringValue(value);
        _writer.WriteEndArray();
    }

    private void Object(Action write)
    {
        _writer.WriteStartObject();
        write();
        _writer.WriteEndObject();
    }
}
