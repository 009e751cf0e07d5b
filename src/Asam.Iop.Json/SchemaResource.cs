namespace Asam.Iop.Json;

/// <summary>A JSON Schema of the folder <c>schemas</c>, which the assembly holds. It is read when it is first asked for.</summary>
internal sealed class SchemaResource(string fileName)
{
    private readonly Lazy<string> _text = new(() => Read(fileName));

    public string Text => _text.Value;

    private static string Read(string fileName)
    {
        using Stream stream = typeof(SchemaResource).Assembly.GetManifestResourceStream($"Asam.Iop.Json.{fileName}")!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
